import { boxFromCorners } from '@shared/scene/geometry';
import type { Gesture, Stage, ToolPointer } from './tool';

/**
 * Selects what a box drawn out on the paper catches; with Shift in addition to what is selected,
 * with Alt taken from it.
 */
export function marqueeGesture(pointer: ToolPointer, stage: Stage): Gesture {
  const from = pointer.world;
  const before = stage.overlay.selected;
  const show = ({ world, shift, alt }: ToolPointer): string[] => {
    const marquee = boxFromCorners(from, world);
    const caught = new Set(stage.inMarquee(marquee).map(({ id }) => id));
    const left = [...before].filter((id) => shift || !caught.has(id));
    const selected = alt || shift ? [...left, ...(alt ? [] : caught)] : [...caught];
    stage.setOverlay({ marquee, selected: new Set(selected) });
    return selected;
  };
  return {
    move: show,
    end: (last) => {
      const selected = show(last);
      stage.setOverlay({ marquee: null, selected: before });
      stage.actions.select([...new Set(selected)], 'replace');
    },
    cancel: () => stage.setOverlay({ marquee: null, selected: before }),
    autoPans: true,
    cursor: 'crosshair',
  };
}
