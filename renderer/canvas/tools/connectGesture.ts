import { boxHasPoint, expandBox } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import type { Gesture, Stage, ToolPointer } from './tool';

/** A line that is shorter than this, in pixels, was not meant to lead anywhere. */
const leastLength = 60;

/** Draws a connection from an item; it is made when the pointer comes up on another, or on paper. */
export function connectGesture(from: SceneItem, stage: Stage): Gesture {
  const targetOf = ({ world }: ToolPointer): SceneItem | null => {
    const item = stage.hit(world);
    return item && item.id !== from.id && stage.actions.canConnect(item.id) ? item : null;
  };
  const isOnPaper = ({ world }: ToolPointer): boolean => {
    const hit = stage.hit(world);
    const isFree = hit === null || hit.kind === 'zone' || hit.kind === 'line';
    const near = expandBox(from.box, leastLength / stage.camera.scale);
    return isFree && !boxHasPoint(near, world);
  };
  const clear = (): void => stage.setOverlay({ ghosts: [], target: null });
  return {
    move: (pointer) => {
      const target = targetOf(pointer);
      const preview = stage.actions.previewConnection(from.id, target?.id ?? pointer.world);
      stage.setOverlay({ ghosts: preview ? [preview] : [], target: target?.id ?? null });
    },
    end: (pointer) => {
      const target = targetOf(pointer);
      clear();
      if (target) stage.actions.connect(from.id, target.id);
      else if (isOnPaper(pointer)) stage.actions.connectToPaper(from.id, pointer.world);
    },
    cancel: clear,
    autoPans: true,
    cursor: 'crosshair',
  };
}
