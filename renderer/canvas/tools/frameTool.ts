import { boxFromCorners, type Box } from '@shared/scene/geometry';
import type { FrameKind, Gesture, Stage, Tool, ToolPointer } from './tool';
import { dragThreshold } from './moveGesture';

/** What a click without a drag makes, in world units. */
export const usualFrame = {
  zone: { width: 460, height: 320 },
  note: { width: 200, height: 110 },
  text: { width: 280, height: 48 },
} as const;

/** A tool that draws out a zone, a note or a text; a click makes one of the usual size. */
export function frameTool(kind: FrameKind): Tool {
  return {
    id: kind,
    cursor: () => 'crosshair',
    down: (pointer, stage) => frameGesture(kind, pointer, stage),
    hover: () => undefined,
  };
}

function frameGesture(kind: FrameKind, from: ToolPointer, stage: Stage): Gesture {
  const boxAt = (pointer: ToolPointer): Box => {
    const moved = Math.hypot(pointer.screen.x - from.screen.x, pointer.screen.y - from.screen.y);
    if (moved < dragThreshold) return { ...from.world, ...usualFrame[kind] };
    return boxFromCorners(from.world, pointer.world);
  };
  return {
    move: (pointer) => stage.setOverlay({ drawnFrame: boxAt(pointer) }),
    end: (pointer) => {
      stage.setOverlay({ drawnFrame: null });
      stage.actions.placeFrame(kind, boxAt(pointer));
    },
    cancel: () => stage.setOverlay({ drawnFrame: null }),
    autoPans: true,
    cursor: 'crosshair',
  };
}
