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
  const free = cardsInScope(input).filter(({ locked }) => !locked);
  const groups = new Map<string | null, ArrangeCard[]>(groupOrder.map((group) => [group, []]));
  for (const card of free) {
    const group = groups.get(card.group);
    if (group) group.push(card);
    else groups.set(card.group, [card]);
  }
  const filled = [...groups].filter(([, cards]) => cards.length > 0);
  filled.sort(([a], [b]) => Number(a === null) - Number(b === null));
  const cell = cellOf(free);
  const blocks = filled.map(([, cards]) =>
    gridBlock(
      cards.map(({ id }) => id),
      cell,
    ),
  );
  const { places } = placeBlocks(blocks, groupGap, scopeCentre(input));
  return yield* settle(input, new Map(places));
}
