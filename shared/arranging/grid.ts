import type { Steps } from '../calculation/steps';
import type { Point } from '../scene/geometry';
import {
  cardsInScope,
  cellOf,
  scopeCentre,
  type ArrangeCard,
  type ArrangeInput,
} from './arrangement';
import { gridBlock, placeBlocks } from './blocks';
import { settle } from './settle';

/** Between groups: room for their names. */
const groupGap = 72;

/**
 * Cards in blocks by their group, each block a grid in the order the cards are given in. Groups
 * come in the order of `groupOrder`, those not in it after them, cards without a group last.
 */
export function* arrangeGrid(
  input: ArrangeInput,
  groupOrder: readonly string[] = [],
): Steps<Map<string, Point>> {
  const cell = cellOf(freeCards(input));
  const blocks = gridGroups(input, groupOrder).map(([, cards]) =>
    gridBlock(
      cards.map(({ id }) => id),
      cell,
    ),
  );
  const { places } = placeBlocks(blocks, groupGap, scopeCentre(input));
  return yield* settle(input, new Map(places));
}

/** The groups of the cards that a grid moves, in the order in which they stand on it. */
export function gridGroups(
  input: ArrangeInput,
  groupOrder: readonly string[],
): readonly (readonly [group: string | null, cards: readonly ArrangeCard[]])[] {
  const groups = new Map<string | null, ArrangeCard[]>(groupOrder.map((group) => [group, []]));
  for (const card of freeCards(input)) {
    const group = groups.get(card.group);
    if (group) group.push(card);
    else groups.set(card.group, [card]);
  }
  const filled = [...groups].filter(([, cards]) => cards.length > 0);
  return filled.sort(([a], [b]) => Number(a === null) - Number(b === null));
}

function freeCards(input: ArrangeInput): readonly ArrangeCard[] {
  return cardsInScope(input).filter(({ locked }) => !locked);
}
