import type { Steps } from '../calculation/steps';
import type { ArrangeInput, Arrangement, LayoutResult, Places } from './arrangement';
import { arrangeInZones, type ZonedInput } from './arrangeInZones';
import { arrangeForce } from './force';
import { arrangeGrid } from './grid';
import { arrangeLayered, type Heading } from './layered';
import { arrangeRings } from './rings';
import { tidy } from './tidy';

/** A way to arrange cards, with what it needs to know. */
export type ArrangeMethod =
  | { readonly method: 'force'; readonly seed: number }
  | { readonly method: 'layered'; readonly heading: Heading }
  | { readonly method: 'rings'; readonly centreId: string | null }
  | { readonly method: 'grid'; readonly groupOrder: readonly string[] }
  | { readonly method: 'tidy' };

/**
 * New places for cards, in steps. Locked cards and those outside the selection stay exactly where
 * they are; none of the others overlaps anything afterwards, but in a zone that is too small. A
 * selection is arranged around its own centre, by the links among its cards. Zones keep their cards,
 * and other cards stay out of them. The same input gives the same places.
 */
export function* arrange(input: ZonedInput, how: ArrangeMethod): Steps<Arrangement> {
  return yield* arrangeInZones(input, (part) => layOut(part, how), how.method === 'tidy');
}

function* layOut(input: ArrangeInput, how: ArrangeMethod): Steps<LayoutResult> {
  switch (how.method) {
    case 'force':
      return laid(yield* arrangeForce(input, how.seed));
    case 'rings':
      return laid(yield* arrangeRings(input, how.centreId));
    case 'tidy':
      return laid(yield* tidy(input));
    case 'grid':
      return laid(yield* arrangeGrid(input, how.groupOrder));
    case 'layered':
      return yield* arrangeLayered(input, how.heading);
  }
}

function laid(places: Places): LayoutResult {
  return { places, refusal: null };
}
