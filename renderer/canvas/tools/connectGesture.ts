import type { SceneItem } from '@shared/scene/sceneItem';
import type { Gesture, Stage, ToolPointer } from './tool';

/** Draws a connection from an item; it is made when the pointer comes up on another. */
export function connectGesture(from: SceneItem, stage: Stage): Gesture {
  const targetOf = ({ world }: ToolPointer): SceneItem | null => {
    const item = stage.hit(world);
    return item && item.id !== from.id && stage.actions.canConnect(item.id) ? item : null;
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
    },
    cancel: clear,
    autoPans: true,
    cursor: 'crosshair',
  };
}
