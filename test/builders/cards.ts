import fc from 'fast-check';
import type { ArrangeCard, ArrangeLink } from '@shared/arranging/arrangement';
import type { ZonedInput } from '@shared/arranging/arrangeInZones';
import type { ArrangeZone } from '@shared/arranging/fitInZone';
import { boxHasPoint, type Point } from '@shared/scene/geometry';
import { seededRandom } from '@shared/random/splitMix64';

/** A card of a partner, unless said otherwise. */
export function cardAt(
  id: string,
  x: number,
  y: number,
  more: Partial<ArrangeCard> = {},
): ArrangeCard {
  return { id, x, y, width: 172, height: 58, locked: false, group: null, ...more };
}

/** So many cards at random with so many links, the first `tree` of which make a tree. */
export function sparseCards(count: number, linkCount: number, tree: number): ZonedInput {
  const random = seededRandom(11);
  const below = (limit: number): number => Math.floor(random() * limit);
  const cards = Array.from({ length: count }, (_, index) =>
    cardAt(`c${String(index)}`, below(4000), below(3000), { group: `g${String(index % 7)}` }),
  );
  const links = Array.from({ length: linkCount }, (_, index): ArrangeLink => {
    const [to, from] = index < tree ? [index + 1, below(index + 1)] : [below(count), below(count)];
    return { from: `c${String(from)}`, to: `c${String(to)}`, strength: 1 + below(5) };
  });
  return { cards, links, selection: null, zones: [], obstacles: [] };
}

/** Up to so many cards, close to each other or not, some of them locked, some selected. */
export function randomCards(most: number): fc.Arbitrary<ZonedInput> {
  const card = fc.record({
    x: fc.oneof(
      fc.integer({ min: -300, max: 300 }),
      fc.double({ min: -3000, max: 3000, noNaN: true }),
    ),
    y: fc.oneof(
      fc.integer({ min: -200, max: 200 }),
      fc.double({ min: -3000, max: 3000, noNaN: true }),
    ),
    size: fc.constantFrom([172, 58] as const, [184, 74] as const, [180, 58] as const),
    locked: fc.nat(9).map((value) => value === 0),
    group: fc.constantFrom(null, 'a', 'b', 'c'),
    selected: fc.boolean(),
  });
  const link = fc.tuple(fc.nat(most), fc.nat(most), fc.integer({ min: 1, max: 5 }));
  return fc
    .tuple(
      fc.array(card, { maxLength: most }),
      fc.array(link, { maxLength: most * 2 }),
      fc.boolean(),
    )
    .map(([specs, pairs, isSelection]) => ({
      cards: specs.map(({ x, y, size: [width, height], locked, group }, index) =>
        cardAt(`c${String(index)}`, x, y, { width, height, locked, group }),
      ),
      links: pairs.map(([from, to, strength]) => ({
        from: `c${String(from)}`,
        to: `c${String(to)}`,
        strength,
      })),
      selection: isSelection
        ? new Set(specs.flatMap(({ selected }, index) => (selected ? [`c${String(index)}`] : [])))
        : null,
      zones: [],
      obstacles: [],
    }));
}

/** Two zones beside each other on the same cards; the first may grow, and each keeps those in it. */
export function randomZonedCards(most: number): fc.Arbitrary<ZonedInput> {
  const size = fc.record({
    width: fc.integer({ min: 80, max: 700 }),
    height: fc.integer({ min: 60, max: 500 }),
    lowest: fc.constantFrom(0, 200, Infinity),
  });
  return fc.tuple(randomCards(most), size, size).map(([input, left, right]) => {
    const zones = [left, right].map(({ width, height, lowest }, index): ArrangeZone => {
      const box = { x: index === 0 ? -width : 40, y: -height / 2, width, height };
      const cardIds = input.cards.filter((card) => boxHasPoint(box, card)).map(({ id }) => id);
      const inner = { x: box.x + 12, y: box.y + 36, width: width - 24, height: height - 48 };
      const top = inner.y + 8;
      return { id: `z${String(index)}`, box, inner, top, lowest: height / 2 + lowest, cardIds };
    });
    // What lies below would stop a zone from growing.
    const isBelow = ({ x, y }: Point): boolean =>
      zones.some(
        ({ box }) => x > box.x - 200 && x < box.x + box.width + 200 && y > box.y + box.height,
      );
    const cards = input.cards.filter((card) => !isBelow(card));
    return { ...input, cards, zones };
  });
}
