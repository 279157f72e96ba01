import { boxFromCorners } from '@shared/scene/geometry';
import type { Gesture, Stage, ToolPointer } from './tool';

/** Selects what a box drawn out on the paper catches; with Shift in addition to what is selected. */
export function marqueeGesture(pointer: ToolPointer, stage: Stage): Gesture {
  const from = pointer.world;
  const before = stage.overlay.selected;
  const show = ({ world, shift }: ToolPointer): string[] => {
    const marquee = boxFromCorners(from, world);
    const caught = stage.inMarquee(marquee).map(({ id }) => id);
    const selected = new Set(shift ? [...before, ...caught] : caught);
    stage.setOverlay({ marquee, selected });
    return caught;
  };
  return {
    move: show,
    end: (last) => {
      const caught = show(last);
      stage.setOverlay({ marquee: null, selected: before });
      stage.actions.select(caught, last.shift ? 'add' : 'replace');
    },
    cancel: () => stage.setOverlay({ marquee: null, selected: before }),
    autoPans: true,
    cursor: 'crosshair',
  };
}
