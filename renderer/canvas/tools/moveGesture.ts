import type { Point } from '@shared/scene/geometry';
import type { Gesture, MovePlan, Stage, ToolPointer } from './tool';

/** Pixels a pointer may tremble before a press becomes a drag. */
export const dragThreshold = 4;

interface MoveHandlers {
  /** The press has become a drag. */
  readonly begin: () => MovePlan | null;
  /** The pointer has come up, after a drag or where it went down. */
  readonly onEnd: (isDrag: boolean) => void;
  readonly onCancel: () => void;
}

/** Moves the selection; Shift keeps to one axis. A press without a drag leaves it where it is. */
export function moveGesture(
  pointer: ToolPointer,
  stage: Stage,
  { begin, onEnd, onCancel }: MoveHandlers,
): Gesture {
  let plan: MovePlan | null = null;
  let started = false;
  const displacement = ({ world, shift }: ToolPointer): Point => {
    const by = { x: world.x - pointer.world.x, y: world.y - pointer.world.y };
    if (!shift) return by;
    return Math.abs(by.x) > Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y };
  };
  const move = (now: ToolPointer): void => {
    const distance = Math.hypot(now.screen.x - pointer.screen.x, now.screen.y - pointer.screen.y);
    if (!started && distance < dragThreshold) return;
    if (!started) {
      started = true;
      plan = begin();
    }
    if (!plan) return;
    const by = displacement(now);
    stage.setLive(plan.at(by));
    const effect = plan.effect(by);
    if (effect || stage.overlay.drop) {
      stage.setOverlay({ drop: effect && { ...effect, at: now.world } });
    }
  };
  const stopShowing = (): void => {
    stage.setLive(null);
    if (stage.overlay.drop) stage.setOverlay({ drop: null });
  };
  return {
    move,
    end: (last) => {
      move(last);
      // The records change first: the tiles that are painted next show the new place.
      plan?.commit(displacement(last));
      stopShowing();
      onEnd(started);
    },
    cancel: () => {
      stopShowing();
      onCancel();
    },
    autoPans: true,
    cursor: 'move',
  };
}
