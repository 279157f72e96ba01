import type { Steps } from '../calculation/steps';
import type { Point } from '../scene/geometry';
import type { ArrangeInput } from './arrangement';
import { arrangeForce } from './force';
import { arrangeGrid, type GridFrame } from './grid';
import { arrangeLayered, type Heading, type LayeredRefusal } from './layered';
import { arrangeRings } from './rings';
import { tidy } from './tidy';

/** A way to arrange cards, with what it needs to know. */
export type ArrangeMethod =
  | { readonly method: 'force'; readonly seed: number }
  | { readonly method: 'layered'; readonly heading: Heading }
  | { readonly method: 'rings'; readonly centreId: string | null }
  | { readonly method: 'grid'; readonly groupOrder: readonly string[] }
  | { readonly method: 'tidy' };

export type Arrangement =
  | {
      readonly outcome: 'arranged';
      /** The centre of every card that was given, those that stay included. */
      readonly places: ReadonlyMap<string, Point>;
      /** Of a grid: where its groups lie. */
      readonly frames: readonly GridFrame[];
    }
  | { readonly outcome: 'refused'; readonly refusal: LayeredRefusal };

/**
 * New places for cards, in steps. Locked cards and those outside the selection stay exactly where
 * they are; none of the others overlaps anything afterwards. A selection is arranged around its own
 * centre, by the links among its cards. The same input gives the same places.
 */
export function* arrange(input: ArrangeInput, how: ArrangeMethod): Steps<Arrangement> {
  switch (how.method) {
    case 'force':
      return arranged(yield* arrangeForce(input, how.seed));
    case 'rings':
      return arranged(yield* arrangeRings(input, how.centreId));
    case 'tidy':
      return arranged(yield* tidy(input));
    case 'grid': {
      const { places, frames } = yield* arrangeGrid(input, how.groupOrder);
      return arranged(places, frames);
    }
    case 'layered': {
      const { places, refusal } = yield* arrangeLayered(input, how.heading);
      return places ? arranged(places) : { outcome: 'refused', refusal };
    }
  }
}

function arranged(
  places: ReadonlyMap<string, Point>,
  frames: readonly GridFrame[] = [],
): Arrangement {
  return { outcome: 'arranged', places, frames };
}
