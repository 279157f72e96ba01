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

/**
 * Moves the selection; Shift keeps to one axis, Control or Alt away from what it would be drawn to.
 * A press without a drag leaves it where it is.
 */
export function moveGesture(
  pointer: ToolPointer,
  stage: Stage,
  { begin, onEnd, onCancel }: MoveHandlers,
): Gesture {
  let plan: MovePlan | null = null;
  let started = false;
  const displacement = ({ world, shift, modifier, alt }: ToolPointer, moving: MovePlan): Point => {
    const { x, y } = { x: world.x - pointer.world.x, y: world.y - pointer.world.y };
    const isAcross = Math.abs(x) > Math.abs(y);
    const axes = { x: !shift || isAcross, y: !shift || !isAcross };
    const wanted = { x: axes.x ? x : 0, y: axes.y ? y : 0 };
    const snapped = modifier || alt ? { by: wanted, guides: [] } : moving.snap(wanted, axes);
    if (snapped.guides.length + stage.overlay.guides.length > 0) {
      stage.setOverlay({ guides: snapped.guides });
    }
    return snapped.by;
  };
  const move = (now: ToolPointer): void => {
    const distance = Math.hypot(now.screen.x - pointer.screen.x, now.screen.y - pointer.screen.y);
    if (!started && distance < dragThreshold) return;
    if (!started) {
      started = true;
      plan = begin();
    }
    if (!plan) return;
    const by = displacement(now, plan);
    stage.setLive(plan.at(by));
    const effect = plan.effect(by);
    if (effect || stage.overlay.drop) {
      stage.setOverlay({ drop: effect && { ...effect, at: now.world } });
    }
  };
  const stopShowing = (): void => {
    stage.setLive(null);
    stage.setOverlay({ drop: null, guides: [] });
  };
  return {
    move,
    end: (last) => {
      move(last);
      // The records change first: the tiles that are painted next show the new place.
      try {
        plan?.commit(displacement(last, plan));
      } finally {
        stopShowing();
      }
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
