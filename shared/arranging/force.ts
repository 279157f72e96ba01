import { within, type Steps } from '../calculation/steps';
import type { Network } from '../network/network';
import { seededRandom } from '../random/splitMix64';
import { unionBoxes, type Box, type Point } from '../scene/geometry';
import {
  aspect,
  boxOf,
  cardsInScope,
  cellOf,
  scopeCentre,
  type ArrangeCard,
  type ArrangeInput,
} from './arrangement';
import { gridBlock, placeBlocks, type Block } from './blocks';
import { linkedParts, linkNetwork } from './links';
import { pivotLayout } from './pivotLayout';
import { settle } from './settle';
import { simulateForces, type Body } from './simulateForces';

/** Between parts that are not linked. */
const partGap = 96;

/**
 * Cards pushed apart and drawn together by their links, the strong ones more. Parts that are not
 * linked are laid out for themselves and set beside each other, cards without links on a grid after
 * them. Parts with locked cards form around these, the others below. The same seed gives the same
 * layout, wherever the cards lay before, except around locked ones.
 */
export function* arrangeForce(input: ArrangeInput, seed: number): Steps<Map<string, Point>> {
  const scope = cardsInScope(input);
  const cardById = new Map(scope.map((card) => [card.id, card]));
  const random = seededRandom(seed);
  const wanted = new Map<string, Point>();
  const blocks: Block<string>[] = [];
  const alone: string[] = [];
  let done = 0;
  for (const part of linkedParts(linkNetwork(scope, input.links))) {
    const cards = part.ids.flatMap((id) => cardById.get(id) ?? []);
    const share = (0.8 * part.ids.length) / scope.length;
    const isPinned = cards.some(({ locked }) => locked);
    if (cards.length === 1) {
      if (!isPinned) alone.push(...part.ids);
    } else {
      const places = yield* within(done, done + share, layPart(part, cards, random));
      if (isPinned) places.forEach((place, at) => wanted.set(part.ids[at] ?? '', place));
      else blocks.push(blockOf(cards, places));
    }
    done += share;
  }
  if (alone.length > 0) blocks.push(gridBlock(alone, cellOf(scope)));
  for (const [id, place] of besidePinned(input, blocks, wanted, cardById)) wanted.set(id, place);
  return yield* within(0.8, 1, settle(input, wanted));
}

/** Places for the cards of one part, around its locked ones if there are any. */
function* layPart(
  part: Network,
  cards: readonly ArrangeCard[],
  random: () => number,
): Steps<readonly Point[]> {
  const cell = cellOf(cards);
  // Forces know no direction: they work on a plane that is made wider afterwards.
  const length = Math.max(cell.width / aspect, cell.height) * Math.sqrt(aspect);
  const free = spread(pivotLayout(part)).map(({ x, y }) => ({ x: x * length, y: y * length }));
  const onPlane = cards.map(({ x, y }) => ({ x: x / Math.sqrt(aspect), y: y * Math.sqrt(aspect) }));
  const locked = cards.flatMap((card, at) => (card.locked ? [at] : []));
  const shift = meanShift(locked, free, onPlane);
  const bodies = cards.map((card, at): Body => {
    if (card.locked) return { x: onPlane[at]?.x ?? 0, y: onPlane[at]?.y ?? 0, isFixed: true };
    return {
      x: (free[at]?.x ?? 0) + shift.x + ((random() - 0.5) * length) / 2,
      y: (free[at]?.y ?? 0) + shift.y + ((random() - 0.5) * length) / 2,
      isFixed: false,
    };
  });
  const places = yield* simulateForces(part, bodies, length, random);
  return places.map((place, at) => {
    const card = cards[at];
    if (card?.locked) return { x: card.x, y: card.y };
    return { x: place.x * Math.sqrt(aspect), y: place.y / Math.sqrt(aspect) };
  });
}

/** The mean way of some from their places to others; none when they are none. */
function meanShift(some: readonly number[], from: readonly Point[], to: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const at of some) {
    x += ((to[at]?.x ?? 0) - (from[at]?.x ?? 0)) / some.length;
    y += ((to[at]?.y ?? 0) - (from[at]?.y ?? 0)) / some.length;
  }
  return { x, y };
}

/** Made larger where that is needed to give everyone room: links can be longer than they would. */
function spread(places: readonly Point[]): readonly Point[] {
  const squares = places.reduce((sum, { x, y }) => sum + x * x + y * y, 0);
  // A disc of even density has half the square of its radius as the mean.
  const room = Math.PI * 2 * (squares / places.length);
  const factor = room > 0 ? Math.max(1, Math.sqrt((2.2 * places.length) / room)) : 1;
  return places.map(({ x, y }) => ({ x: x * factor, y: y * factor }));
}

function placedBox(cards: Iterable<ArrangeCard>, places: readonly Point[]): Box {
  const boxes = [...cards].map((card, at) => boxOf({ ...card, ...places[at] }));
  return unionBoxes(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function blockOf(cards: readonly ArrangeCard[], places: readonly Point[]): Block<string> {
  const box = placedBox(cards, places);
  return {
    width: box.width,
    height: box.height,
    places: cards.map(({ id }, at) => ({
      item: id,
      centre: { x: (places[at]?.x ?? 0) - box.x, y: (places[at]?.y ?? 0) - box.y },
    })),
  };
}

/** The parts without locked cards: in the middle, or below what formed around locked cards. */
function besidePinned(
  input: ArrangeInput,
  blocks: readonly Block<string>[],
  pinned: ReadonlyMap<string, Point>,
  cardById: ReadonlyMap<string, ArrangeCard>,
): readonly (readonly [string, Point])[] {
  const ids = [...pinned.keys()];
  if (ids.length === 0) return placeBlocks(blocks, partGap, scopeCentre(input)).places;
  const cards = ids.flatMap((id) => cardById.get(id) ?? []);
  const above = placedBox(cards, [...pinned.values()]);
  const { places, boxes } = placeBlocks(blocks, partGap, { x: above.x + above.width / 2, y: 0 });
  const top = unionBoxes(boxes)?.y ?? 0;
  const down = above.y + above.height + partGap - top;
  return places.map(([id, { x, y }]) => [id, { x, y: y + down }] as const);
}
