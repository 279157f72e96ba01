import type { SceneItem } from '@shared/scene/sceneItem';
import type { LineEnd } from '../overlayState';
import type { Gesture, Stage, ToolPointer } from './tool';

/** Leads one end of a line to another card; let go on the paper, it stays where it was. */
export function rerouteGesture(line: SceneItem, end: LineEnd, stage: Stage): Gesture {
  const targetOf = ({ world }: ToolPointer): SceneItem | null => {
    const item = stage.hit(world);
    return item && stage.actions.canConnect(item.id) ? item : null;
  };
  const clear = (): void => stage.setOverlay({ ghosts: [], target: null });
  return {
    move: (pointer) => {
      const target = targetOf(pointer);
      const preview = stage.actions.previewReroute(line.id, end, target?.id ?? pointer.world);
      stage.setOverlay({ ghosts: preview ? [preview] : [], target: target?.id ?? null });
    },
    end: (pointer) => {
      const target = targetOf(pointer);
      clear();
      if (target) stage.actions.reroute(line.id, end, target.id);
    },
    cancel: clear,
    autoPans: true,
    cursor: 'crosshair',
  };
}
