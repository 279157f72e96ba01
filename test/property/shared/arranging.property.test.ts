import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '@shared/calculation/steps';
import { arrange, type ArrangeMethod } from '@shared/arranging/arrange';
import {
  boxOf,
  isFixed,
  rounded,
  type ArrangeCard,
  type ArrangeInput,
} from '@shared/arranging/arrangement';
import type { ZonedInput } from '@shared/arranging/arrangeInZones';
import { boxesOverlap, boxHolds, type Box, type Point } from '@shared/scene/geometry';
import { randomCards, randomZonedCards } from '../../builders/cards';

const input = randomCards(40);
const methods: readonly ArrangeMethod[] = [
  { method: 'force', seed: 5 },
  { method: 'layered', heading: 'right' },
  { method: 'layered', heading: 'down' },
  { method: 'rings', centreId: 'c0' },
  { method: 'grid', groupOrder: ['b', 'a'] },
  { method: 'tidy' },
];

function placesOf(from: ZonedInput, how: ArrangeMethod): ReadonlyMap<string, Point> {
  const result = finish(arrange(from, how));
  return result.outcome === 'arranged' ? result.places : new Map();
}

function overlap(a: ArrangeCard, b: ArrangeCard): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

function overlapping(cards: readonly ArrangeCard[], from: ArrangeInput): number {
  let count = 0;
  cards.forEach((a, index) => {
    for (const b of cards.slice(index + 1)) {
      if (overlap(a, b) && !(isFixed(from, a) && isFixed(from, b))) count += 1;
    }
  });
  return count;
}

describe.each(methods)('arranging by $method', (how) => {
  it('moves only what may move, onto nothing, to the same places each time', () => {
    fc.assert(
      fc.property(input, (from) => {
        const places = placesOf(from, how);
        expect([...places.keys()]).toEqual(from.cards.map(({ id }) => id));
        const after = from.cards.map((card) => ({ ...card, ...places.get(card.id) }));
        after.forEach((card, index) => {
          expect(Number.isFinite(card.x) && Number.isFinite(card.y)).toBe(true);
          const before = from.cards[index];
          if (before && isFixed(from, before)) expect(card).toEqual(before);
        });
        expect(overlapping(after, from)).toBe(0);
        expect(placesOf(from, how)).toEqual(places);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps cards in their zones, and others out of them', () => {
    fc.assert(
      fc.property(randomZonedCards(24), (from) => {
        const result = finish(arrange(from, how));
        if (result.outcome === 'refused') return;
        const after = from.cards.map((card) => ({ ...card, ...result.places.get(card.id) }));
        const moved = after.filter(
          ({ x, y }, index) => x !== from.cards[index]?.x || y !== from.cards[index].y,
        );
        const boxes = new Map(
          from.zones.map(({ id, box }): [string, Box] => {
            const bottom = result.bottoms.get(id) ?? box.y + box.height;
            return [id, { ...box, height: bottom - box.y }];
          }),
        );
        const zoneOf = new Map(
          from.zones.flatMap(({ id, cardIds }) => cardIds.map((card) => [card, id] as const)),
        );
        for (const card of moved) {
          expect(isFixed(from, card)).toBe(false);
          expect([rounded(card.x), rounded(card.y)]).toEqual([card.x, card.y]);
          const zoneId = zoneOf.get(card.id);
          expect(result.crowded).not.toContain(zoneId);
          for (const [id, box] of boxes) {
            if (id === zoneId) expect(boxHolds(box, boxOf(card))).toBe(true);
            else expect(boxesOverlap(box, boxOf(card))).toBe(false);
          }
          for (const other of after) {
            if (other.id !== card.id) expect(overlap(card, other)).toBe(false);
          }
        }
        for (const { id, lowest } of from.zones) {
          expect(result.bottoms.get(id) ?? 0).toBeLessThanOrEqual(lowest);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('tidying', () => {
  it('moves nothing when nothing overlaps, and so nothing the second time', () => {
    fc.assert(
      fc.property(input, (from) => {
        const places = placesOf(from, { method: 'tidy' });
        const cards = from.cards.map((card) => ({ ...card, ...places.get(card.id) }));
        expect(placesOf({ ...from, cards }, { method: 'tidy' })).toEqual(places);
        if (overlapping(from.cards, from) > 0) return;
        for (const { id, x, y } of from.cards) expect(places.get(id)).toEqual({ x, y });
      }),
      { numRuns: 100 },
    );
  });
});

describe('arranging by force', () => {
  it('does not look at where free cards lay, but for their middle', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 9 }), (from, factor) => {
        const free = from.cards.map((card) => ({ ...card, locked: false }));
        const spread = free.map((card) => ({ ...card, x: card.x * factor }));
        const [one, other] = [free, spread].map((cards) =>
          placesOf({ ...from, cards, selection: null }, { method: 'force', seed: 1 }),
        );
        const [first] = [...(one?.values() ?? [])];
        const [second] = [...(other?.values() ?? [])];
        if (!first || !second) return;
        for (const [id, place] of one ?? []) {
          const moved = other?.get(id);
          expect((moved?.x ?? NaN) - second.x).toBeCloseTo(place.x - first.x, 0);
          expect((moved?.y ?? NaN) - second.y).toBeCloseTo(place.y - first.y, 0);
        }
      }),
      { numRuns: 20 },
    );
  });
});
