import { describe, expect, it } from 'vitest';
import { finish } from '@shared/calculation/steps';
import { arrange, type ArrangeMethod } from '@shared/arranging/arrange';
import type { ArrangeInput, ArrangeLink } from '@shared/arranging/arrangement';
import { layeredLimits } from '@shared/arranging/layered';
import { linkNetwork } from '@shared/arranging/links';
import type { Point } from '@shared/scene/geometry';
import { connectedParts } from '@shared/network/parts';
import { cardAt, sparseCards } from '../../../builders/cards';

const link = (from: string, to: string): ArrangeLink => ({ from, to, strength: 3 });

function arranged(input: ArrangeInput, how: ArrangeMethod) {
  const result = finish(arrange(input, how));
  if (result.outcome !== 'arranged') throw new Error(result.refusal.reason);
  const at = (id: string): Point => result.places.get(id) ?? { x: NaN, y: NaN };
  return { at, frames: result.frames, places: result.places };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('tidy', () => {
  it('moves two that overlap apart the short way, and nobody else', () => {
    const cards = [cardAt('a', 0, 0), cardAt('b', 10, 40), cardAt('c', 400.123, 7)];
    const { at } = arranged({ cards, links: [], selection: null }, { method: 'tidy' });
    // 58 high and 22 between: 80 apart instead of 40, half each.
    expect(at('a')).toEqual({ x: 0, y: -20 });
    expect(at('b')).toEqual({ x: 10, y: 60 });
    expect(at('c')).toEqual({ x: 400.123, y: 7 });
  });

  it('moves the one that is not locked the whole way', () => {
    const cards = [cardAt('a', 0, 0, { locked: true }), cardAt('b', 10, 40)];
    const { at } = arranged({ cards, links: [], selection: null }, { method: 'tidy' });
    expect(at('a')).toEqual({ x: 0, y: 0 });
    expect(at('b')).toEqual({ x: 10, y: 80 });
  });

  it('finds room for a whole pile', () => {
    const cards = Array.from({ length: 400 }, (_, index) => cardAt(`c${String(index)}`, 5, 5));
    const { places } = arranged({ cards, links: [], selection: null }, { method: 'tidy' });
    const spots = [...places.values()];
    let nearest = Infinity;
    spots.forEach((a, index) => {
      for (const b of spots.slice(index + 1)) {
        const apart = Math.max(Math.abs(a.x - b.x) / 172, Math.abs(a.y - b.y) / 58);
        nearest = Math.min(nearest, apart);
      }
    });
    expect(nearest).toBeGreaterThanOrEqual(1);
  });
});

describe('force', () => {
  const chain = Array.from({ length: 12 }, (_, index) => `c${String(index).padStart(2, '0')}`);
  const input: ArrangeInput = {
    cards: chain.map((id, index) => cardAt(id, ((index * 7) % 12) * 10, 0)),
    links: chain.slice(1).map((id, index) => link(chain[index] ?? '', id)),
    selection: null,
  };

  it('puts linked cards nearer than others', () => {
    const { at } = arranged(input, { method: 'force', seed: 1 });
    const ends = distance(at('c00'), at('c11'));
    for (const [index, id] of chain.slice(1).entries()) {
      expect(distance(at(id), at(chain[index] ?? ''))).toBeLessThan(ends / 2);
    }
  });

  it('lets others come to a locked card', () => {
    const cards = input.cards.map((card) =>
      card.id === 'c05' ? { ...card, x: 9000, y: -4000, locked: true } : card,
    );
    const { at } = arranged({ ...input, cards }, { method: 'force', seed: 1 });
    expect(at('c05')).toEqual({ x: 9000, y: -4000 });
    expect(distance(at('c05'), at('c06'))).toBeLessThan(1500);
  });
});

describe('rings', () => {
  it('stands cards by their distance in links', () => {
    const ids = ['own', 'a', 'b', 'c', 'd', 'far', 'alone'];
    const { at } = arranged(
      {
        cards: ids.map((id, index) => cardAt(id, index, 0)),
        links: [
          link('own', 'a'),
          link('b', 'own'),
          link('own', 'c'),
          link('a', 'd'),
          link('d', 'far'),
        ],
        selection: null,
      },
      { method: 'rings', centreId: 'own' },
    );
    // On an ellipse, what counts is the distance with the width taken out.
    const ring = (id: string): number =>
      Math.round(Math.hypot((at(id).x - at('own').x) / 1.6, at(id).y - at('own').y));
    expect(ring('b')).toBe(ring('a'));
    expect(ring('c')).toBe(ring('a'));
    expect(ring('d')).toBe(2 * ring('a'));
    expect(ring('far')).toBe(3 * ring('a'));
    expect(ring('alone')).toBe(4 * ring('a'));
  });
});

describe('grid', () => {
  it('keeps groups together in the order asked for', () => {
    const groups = ['b', 'a', null, 'c', 'a', 'b', 'z'];
    const cards = groups.map((group, index) => cardAt(String(index), index, 0, { group }));
    const { at, frames } = arranged(
      { cards, links: [], selection: null },
      { method: 'grid', groupOrder: ['a', 'b', 'empty'] },
    );
    expect(frames.map(({ group }) => group)).toEqual(['a', 'b', 'c', 'z', null]);
    groups.forEach((group, index) => {
      const box = frames.find((frame) => frame.group === group)?.box;
      const { x, y } = at(String(index));
      expect(box && x > box.x && x < box.x + box.width && y > box.y).toBe(true);
    });
  });
});

describe('layered', () => {
  it('lets links run one way', () => {
    const cards = ['a', 'b', 'c', 'd'].map((id, index) => cardAt(id, -index, 0));
    const links = [link('a', 'b'), link('b', 'c'), link('a', 'd'), link('d', 'c')];
    const right = arranged(
      { cards, links, selection: null },
      { method: 'layered', heading: 'right' },
    );
    for (const { from, to } of links)
      expect(right.at(to).x).toBeGreaterThan(right.at(from).x + 172);
    const down = arranged(
      { cards, links, selection: null },
      { method: 'layered', heading: 'down' },
    );
    for (const { from, to } of links) expect(down.at(to).y).toBeGreaterThan(down.at(from).y + 58);
  });

  it('refuses what would take minutes, and says how much is too much', () => {
    const dense = sparseCards(300, 900, 299);
    const large = sparseCards(700, 699, 699);
    const refusal = (input: ArrangeInput) =>
      finish(arrange(input, { method: 'layered', heading: 'down' }));
    expect(refusal(dense)).toMatchObject({
      outcome: 'refused',
      refusal: { reason: 'too-many-links', most: 299 + layeredLimits.surplus },
    });
    expect(refusal(large)).toEqual({
      outcome: 'refused',
      refusal: { reason: 'too-many-cards', count: 700, most: layeredLimits.cards },
    });
  });
});

describe('a selection', () => {
  const cards = Array.from({ length: 20 }, (_, index) => cardAt(String(index), index * 60, 500));
  const selection = new Set(['3', '4', '5', '6', '7', '8']);
  const links = [link('3', '4'), link('4', '5'), link('4', '6'), link('6', '7'), link('0', '8')];

  it.each<ArrangeMethod>([
    { method: 'force', seed: 1 },
    { method: 'layered', heading: 'right' },
    { method: 'rings', centreId: '4' },
    { method: 'grid', groupOrder: [] },
  ])('is arranged around its own centre by $method', (how) => {
    const apart = cards.map((card) => (selection.has(card.id) ? { ...card, y: 5000 } : card));
    const { at } = arranged({ cards: apart, links, selection }, how);
    const xs = [...selection].map((id) => at(id).x);
    const ys = [...selection].map((id) => at(id).y);
    expect(Math.abs((Math.min(...xs) + Math.max(...xs)) / 2 - 330)).toBeLessThan(200);
    expect(Math.abs((Math.min(...ys) + Math.max(...ys)) / 2 - 5000)).toBeLessThan(200);
    for (const { id, x, y } of apart) if (!selection.has(id)) expect(at(id)).toEqual({ x, y });
  });
});

describe('linkNetwork', () => {
  it('takes the strongest of very many links, and keeps together what hangs together', () => {
    const { cards } = sparseCards(100, 0, 0);
    const links = cards.flatMap((a, index) =>
      cards.slice(index + 1).map((b, other): ArrangeLink => ({
        from: a.id,
        to: b.id,
        // One card hangs by weak links only.
        strength: index === 0 ? 1 : 2 + ((index + other) % 4),
      })),
    );
    const network = linkNetwork(cards, links);
    expect(network.ties.length).toBe(2000);
    expect(connectedParts(network)).toHaveLength(1);
    const weak = network.ties.filter(({ strength }) => strength === 1);
    expect(weak).toHaveLength(1);
  });
});
