import { panBy } from '../camera';
import type { Gesture, Stage, ToolPointer } from './tool';

/** Moves the paper under the pointer. */
export function panGesture(pointer: ToolPointer, stage: Stage): Gesture {
  const from = pointer.screen;
  const start = stage.camera;
  const move = ({ screen }: ToolPointer): void => {
    stage.setCamera(panBy(start, screen.x - from.x, screen.y - from.y));
  };
  return {
    move,
    end: move,
    cancel: () => stage.setCamera(start),
    autoPans: false,
    cursor: 'grabbing',
  };
}
