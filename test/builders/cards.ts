import fc from 'fast-check';
import type { ArrangeCard, ArrangeInput, ArrangeLink } from '@shared/arranging/arrangement';
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
export function sparseCards(count: number, linkCount: number, tree: number): ArrangeInput {
  const random = seededRandom(11);
  const below = (limit: number): number => Math.floor(random() * limit);
  const cards = Array.from({ length: count }, (_, index) =>
    cardAt(`c${String(index)}`, below(4000), below(3000), { group: `g${String(index % 7)}` }),
  );
  const links = Array.from({ length: linkCount }, (_, index): ArrangeLink => {
    const [to, from] = index < tree ? [index + 1, below(index + 1)] : [below(count), below(count)];
    return { from: `c${String(from)}`, to: `c${String(to)}`, strength: 1 + below(5) };
  });
  return { cards, links, selection: null };
}

/** Up to so many cards, close to each other or not, some of them locked, some selected. */
export function randomCards(most: number): fc.Arbitrary<ArrangeInput> {
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
    }));
}
