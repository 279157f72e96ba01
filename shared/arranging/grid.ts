import type { Steps } from '../calculation/steps';
import type { Box, Point } from '../scene/geometry';
import {
  cardsInScope,
  cellOf,
  scopeCentre,
  type ArrangeCard,
  type ArrangeInput,
} from './arrangement';
import { gridBlock, placeBlocks } from './blocks';
import { settle } from './settle';

/** The cards of one group, together on a grid. */
export interface GridFrame {
  readonly group: string | null;
  /** The room they fill, gaps included, before they gave way to cards that stay. */
  readonly box: Box;
}

export interface GridResult {
  readonly places: Map<string, Point>;
  readonly frames: readonly GridFrame[];
}

/** Between groups: room for their names. */
const groupGap = 72;

/**
 * Cards in blocks by their group, each block a grid in the order the cards are given in. Groups
 * come in the order of `groupOrder`, those not in it after them, cards without a group last.
 */
export function* arrangeGrid(
  input: ArrangeInput,
  groupOrder: readonly string[] = [],
): Steps<GridResult> {
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
  const { places, boxes } = placeBlocks(blocks, groupGap, scopeCentre(input));
  const frames = filled.flatMap(([group], index) => {
    const box = boxes[index];
    return box ? [{ group, box }] : [];
  });
  return { places: yield* settle(input, new Map(places)), frames };
}
