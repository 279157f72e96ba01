import { within, type Steps } from '../calculation/steps';
import { boxesOverlap, boxHolds, unionBoxes, type Box, type Point } from '../scene/geometry';
import {
  boxOf,
  isFixed,
  rounded,
  type ArrangeCard,
  type ArrangeInput,
  type Arrangement,
  type LayoutResult,
  type Places,
} from './arrangement';
import { wayClear } from './wayClear';
import { fitInZone, type ArrangeZone } from './fitInZone';

export interface ZonedInput extends ArrangeInput {
  /** Zones that keep their cards to themselves. */
  readonly zones: readonly ArrangeZone[];
  /** What cards that are moved keep off, such as notes. */
  readonly obstacles: readonly Box[];
}

/** Arranges cards where there are no zones. */
export type Layout = (input: ArrangeInput) => Steps<LayoutResult>;

/**
 * Arranges the cards of each zone within it, and the cards outside all of them outside. A zone that
 * is too small grows downwards if it can; where it cannot, its cards stay as they are. What is moved
 * keeps off obstacles. With `isGentle`, cards whose places are good keep them.
 */
export function* arrangeInZones(
  { zones, obstacles, ...input }: ZonedInput,
  layout: Layout,
  isGentle: boolean,
): Steps<Arrangement> {
  const cards = new Map(input.cards.map((card) => [card.id, card]));
  const places = new Map<string, Point>(input.cards.map(({ id, x, y }) => [id, { x, y }]));
  const bottoms = new Map<string, number>();
  const crowded: string[] = [];
  const free = new Set(cards.keys());
  const now = (card: ArrangeCard): ArrangeCard => ({ ...card, ...places.get(card.id) });
  let done = 0;
  for (const zone of zones) {
    const held = zone.cardIds.flatMap((id) => cards.get(id) ?? []);
    for (const { id } of held) free.delete(id);
    const part = { ...input, cards: held };
    if (held.every((card) => isFixed(part, card))) continue;
    const share = held.length / cards.size;
    const laid = yield* within(done, done + share, layout(part));
    done += share;
    if (laid.refusal) return { outcome: 'refused', refusal: laid.refusal };
    const others = input.cards.filter(({ id }) => !laid.places.has(id)).map(now);
    const beside = zones.filter((other) => other !== zone && !boxHolds(other.box, zone.box));
    const taken = [...others.map(boxOf), ...beside.map(({ box }) => box), ...obstacles];
    // Rows would tear apart what lies around a zone within: rings, above all.
    const isNested = zones.some(
      (other) => other !== zone && (boxHolds(zone.box, other.box) || boxHolds(other.box, zone.box)),
    );
    const fitted = fitInZone(zone, part, laid.places, taken, { isGentle, isNested });
    if (!fitted) {
      crowded.push(zone.id);
      continue;
    }
    for (const [id, place] of fitted.places) places.set(id, place);
    if (fitted.bottom !== null) bottoms.set(zone.id, fitted.bottom);
  }
  const outside = { ...input, cards: [...free].flatMap((id) => cards.get(id) ?? []) };
  const laid = yield* within(done, 1, layout(outside));
  if (laid.refusal) return { outcome: 'refused', refusal: laid.refusal };
  const kept = zones.flatMap(({ id, box: { x, y, width, height }, cardIds }): Box[] => {
    const grown = { x, y, width, height: (bottoms.get(id) ?? y + height) - y };
    const held = cardIds
      .flatMap((cardId) => cards.get(cardId) ?? [])
      .map((card) => boxOf(now(card)));
    return [grown, ...held.filter((box) => !boxHolds(grown, box))];
  });
  kept.push(...obstacles);
  for (const [id, place] of keptOutside(outside, laid.places, kept, isGentle)) {
    places.set(id, place);
  }
  return { outcome: 'arranged', places, bottoms, crowded };
}

/** The places, with what would meet the kept boxes beside these: all together, or each for itself. */
function keptOutside(
  input: ArrangeInput,
  wanted: Places,
  kept: readonly Box[],
  isGentle: boolean,
): Places {
  const places = new Map(wanted);
  const at = (card: ArrangeCard): Box => boxOf({ ...card, ...places.get(card.id) });
  const boxes = new Map(input.cards.map((card) => [card.id, at(card)]));
  const moving = input.cards.filter(
    (card) => !isFixed(input, card) && !(isGentle && stays(card, places)),
  );
  const blocks = isGentle ? moving.map((card) => [card]) : [moving];
  for (const block of blocks) {
    const meets = block.some((card) => kept.some((box) => boxesOverlap(box, at(card))));
    if (!meets) continue;
    const box = unionBoxes(block.map(at));
    for (const { id } of block) boxes.delete(id);
    const way = box ? wayClear(box, [...kept, ...boxes.values()]) : { x: 0, y: 0 };
    for (const card of block) {
      const { x, y } = places.get(card.id) ?? card;
      places.set(card.id, { x: rounded(x + way.x), y: rounded(y + way.y) });
      boxes.set(card.id, at(card));
    }
  }
  return places;
}

function stays({ id, x, y }: ArrangeCard, places: Places): boolean {
  const place = places.get(id);
  return place?.x === x && place.y === y;
}
