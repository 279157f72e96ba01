import type { Steps } from '../calculation/steps';
import type { Point } from '../scene/geometry';
import { isFixed, rounded, type ArrangeInput } from './arrangement';
import { removeOverlaps } from './tidy';

/** What a layout wishes for, made true: what is fixed stays, and nothing that moved overlaps. */
export function* settle(
  input: ArrangeInput,
  wanted: ReadonlyMap<string, Point>,
): Steps<Map<string, Point>> {
  return yield* removeOverlaps(
    input.cards.map((card) => {
      const place = isFixed(input, card) ? undefined : wanted.get(card.id);
      const { id, width, height } = card;
      return {
        id,
        width,
        height,
        x: place ? rounded(place.x) : card.x,
        y: place ? rounded(place.y) : card.y,
        isFixed: place === undefined,
      };
    }),
  );
}
