import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import { within, type Steps } from '../calculation/steps';
import type { Network } from '../network/network';
import { unionBoxes } from '../scene/geometry';
import {
  arrangeGap,
  boxOf,
  cardsInScope,
  cellOf,
  scopeCentre,
  type ArrangeCard,
  type ArrangeInput,
  type ArrangeRefusal,
  type LayoutResult,
} from './arrangement';
import { gridBlock, placeBlocks, type Block } from './blocks';
import { linkedParts, linkNetwork } from './links';
import { settle } from './settle';

/** Up to what a part can be laid out in layers within seconds. */
export const layeredLimits = {
  /** Cards in a part that hangs together. */
  cards: 500,
  /** Links beyond those that a tree of its cards would have. */
  surplus: 120,
} as const;

export type Heading = 'right' | 'down';

/** Whether the cards are too many, or too densely linked, for layers. Null: they are not. */
function refuseLayered(parts: readonly Network[]): ArrangeRefusal | null {
  for (const { ids, ties } of parts) {
    if (ids.length > layeredLimits.cards) {
      return { reason: 'too-many-cards', count: ids.length, most: layeredLimits.cards };
    }
    const most = ids.length - 1 + layeredLimits.surplus;
    if (ties.length > most) return { reason: 'too-many-links', count: ties.length, most };
  }
  return null;
}

/** Between parts that are not linked. */
const partGap = 96;

/**
 * Cards in layers, so that links run one way where they can: what others build on first. Parts that
 * are not linked lie beside each other, cards without links on a grid after them. Too many or too
 * densely linked cards are refused before anything is begun. One step a part.
 *
 * Source: dagre, after Gansner, Koutsofios, North & Vo, 'A technique for drawing directed graphs',
 * IEEE Transactions on Software Engineering 19 (1993).
 */
export function* arrangeLayered(input: ArrangeInput, heading: Heading): Steps<LayoutResult> {
  const scope = cardsInScope(input);
  const cardById = new Map(scope.map((card) => [card.id, card]));
  const parts = linkedParts(linkNetwork(scope, input.links));
  const refusal = refuseLayered(parts);
  if (refusal) return { places: null, refusal };
  const blocks: Block<string>[] = [];
  const alone: string[] = [];
  let done = 0;
  for (const part of parts) {
    const cards = part.ids.flatMap((id) => cardById.get(id) ?? []);
    if (cards.length > 1) blocks.push(layeredBlock(part, cards, heading));
    else alone.push(...part.ids);
    done += part.ids.length;
    if (cards.length > 1) yield (0.8 * done) / scope.length;
  }
  const free = alone.filter((id) => !cardById.get(id)?.locked);
  if (free.length > 0) blocks.push(gridBlock(free, cellOf(scope)));
  const { places } = placeBlocks(blocks, partGap, scopeCentre(input));
  return { places: yield* within(0.8, 1, settle(input, new Map(places))), refusal: null };
}

function layeredBlock(
  part: Network,
  cards: readonly ArrangeCard[],
  heading: Heading,
): Block<string> {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  // Room between layers for the labels of links.
  graph.setGraph({
    rankdir: heading === 'right' ? 'LR' : 'TB',
    ranker: 'tight-tree',
    nodesep: heading === 'right' ? arrangeGap.y : arrangeGap.x,
    ranksep: 3 * arrangeGap.x,
  });
  for (const { id, width, height } of cards) graph.setNode(id, { width, height });
  for (const { from, to, strength, forth, back } of part.ties) {
    const [a = '', b = ''] = [part.ids[from], part.ids[to]];
    const [start, end] = forth >= back ? [a, b] : [b, a];
    graph.setEdge(start, end, { weight: strength });
  }
  layout(graph);
  const placed = cards.map((card): ArrangeCard => {
    const { x, y } = graph.node(card.id);
    return { ...card, x: x ?? 0, y: y ?? 0 };
  });
  const box = unionBoxes(placed.map(boxOf)) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    width: box.width,
    height: box.height,
    places: placed.map(({ id, x, y }) => ({ item: id, centre: { x: x - box.x, y: y - box.y } })),
  };
}
