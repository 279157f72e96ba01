import { describe, expect, it } from 'vitest';
import { finish } from '@shared/calculation/steps';
import { arrange, type ArrangeMethod } from '@shared/arranging/arrange';
import { boxOf, type ArrangeLink } from '@shared/arranging/arrangement';
import type { ZonedInput } from '@shared/arranging/arrangeInZones';
import type { ArrangeZone } from '@shared/arranging/fitInZone';
import { layeredLimits } from '@shared/arranging/layered';
import { linkNetwork } from '@shared/arranging/links';
import { boxesOverlap, type Box, type Point } from '@shared/scene/geometry';
import { connectedParts } from '@shared/network/parts';
import { cardAt, sparseCards } from '../../../builders/cards';

const link = (from: string, to: string): ArrangeLink => ({ from, to, strength: 3 });

type Input = Partial<ZonedInput> & Pick<ZonedInput, 'cards'>;

function arranged(input: Input, how: ArrangeMethod) {
  const result = finish(
    arrange({ links: [], selection: null, zones: [], obstacles: [], ...input }, how),
  );
  if (result.outcome !== 'arranged') throw new Error(result.refusal.reason);
  const at = (id: string): Point => result.places.get(id) ?? { x: NaN, y: NaN };
  return { at, ...result };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('tidy', () => {
  it('moves two that overlap apart the short way, and nobody else', () => {
    const cards = [cardAt('a', 0, 0), cardAt('b', 10, 40), cardAt('c', 400.123, 7)];
    const { at } = arranged({ cards }, { method: 'tidy' });
    // 58 high and 22 between: 80 apart instead of 40, half each.
    expect(at('a')).toEqual({ x: 0, y: -20 });
    expect(at('b')).toEqual({ x: 10, y: 60 });
    expect(at('c')).toEqual({ x: 400.123, y: 7 });
  });

  it('moves the one that is not locked the whole way', () => {
    const cards = [cardAt('a', 0, 0, { locked: true }), cardAt('b', 10, 40)];
    const { at } = arranged({ cards }, { method: 'tidy' });
    expect(at('a')).toEqual({ x: 0, y: 0 });
    expect(at('b')).toEqual({ x: 10, y: 80 });
  });

  it('finds room for a whole pile', () => {
    const cards = Array.from({ length: 400 }, (_, index) => cardAt(`c${String(index)}`, 5, 5));
    const { places } = arranged({ cards }, { method: 'tidy' });
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
  const input: Input = {
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
    const { at } = arranged({ cards }, { method: 'grid', groupOrder: ['a', 'b', 'empty'] });
    const byPlace = groups
      .map((group, index) => ({ group, ...at(String(index)) }))
      .sort((a, b) => Math.sign(a.y - b.y) || a.x - b.x);
    const seen = byPlace.map(({ group }) => group);
    expect(seen).toEqual(['a', 'a', 'b', 'b', 'c', 'z', null]);
  });
});

describe('layered', () => {
  it('lets links run one way', () => {
    const cards = ['a', 'b', 'c', 'd'].map((id, index) => cardAt(id, -index, 0));
    const links = [link('a', 'b'), link('b', 'c'), link('a', 'd'), link('d', 'c')];
    const right = arranged({ cards, links }, { method: 'layered', heading: 'right' });
    for (const { from, to } of links)
      expect(right.at(to).x).toBeGreaterThan(right.at(from).x + 172);
    const down = arranged({ cards, links }, { method: 'layered', heading: 'down' });
    for (const { from, to } of links) expect(down.at(to).y).toBeGreaterThan(down.at(from).y + 58);
  });

  it('refuses what would take minutes, and says how much is too much', () => {
    const dense = sparseCards(300, 900, 299);
    const large = sparseCards(700, 699, 699);
    const refusal = (input: ZonedInput) =>
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

describe('zones', () => {
  const lane = (id: string, x: number, cardIds: readonly string[], lowest = 400): ArrangeZone => ({
    id,
    box: { x, y: 0, width: 220, height: 400 },
    inner: { x: x + 12, y: 36, width: 196, height: 352 },
    top: 60,
    lowest,
    cardIds,
  });
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const force: ArrangeMethod = { method: 'force', seed: 1 };

  it('keep their cards, in rows below their names', () => {
    const cards = names.map((id, index) => cardAt(id, index < 3 ? 110 : 350, 100));
    const zones = [lane('left', 0, ['a', 'b', 'c']), lane('right', 240, ['d', 'e', 'f', 'g'])];
    const links = [link('a', 'g'), link('b', 'f')];
    const { at, bottoms, crowded } = arranged({ cards, links, zones }, force);
    const places = names.map(at);
    expect(places.map(({ x }) => x)).toEqual([110, 110, 110, 350, 350, 350, 350]);
    expect(Math.min(...places.map(({ y }) => y))).toBe(60 + 29);
    expect([...bottoms, ...crowded]).toEqual([]);
  });

  it('become longer where they may, and leave their cards where they may not', () => {
    const cards = names.map((id) => cardAt(id, 110, 100));
    const grown = arranged({ cards, zones: [lane('only', 0, names, Infinity)] }, force);
    // Seven rows of 58 with 22 between from 60 down, and 12 below.
    expect([...grown.bottoms]).toEqual([['only', 60 + 7 * 58 + 6 * 22 + 12]]);
    const kept = arranged({ cards, zones: [lane('only', 0, names)] }, force);
    expect(kept.crowded).toEqual(['only']);
    expect(kept.at('a')).toEqual({ x: 110, y: 100 });
  });

  it('may be vast: a pile in one is parted in a moment', () => {
    const side = 1_000_000;
    const vast: ArrangeZone = {
      ...lane('vast', 0, names),
      box: { x: 0, y: 0, width: side, height: side },
      inner: { x: 12, y: 36, width: side - 24, height: side - 48 },
    };
    // At the very bottom, where parting them would push some out.
    const cards = names.map((id) => cardAt(id, side / 2, side - 50));
    const { at, crowded } = arranged({ cards, zones: [vast] }, { method: 'tidy' });
    expect(crowded).toEqual([]);
    expect(new Set(names.map((id) => `${String(at(id).x)} ${String(at(id).y)}`)).size).toBe(7);
  });

  it('keep others out', () => {
    const cards = [cardAt('a', 110, 100), cardAt('b', -80, 100), cardAt('c', 300, 110)];
    const { at } = arranged({ cards, zones: [lane('only', 0, ['a'])] }, force);
    const isOutside = ({ x, y }: Point): boolean =>
      x + 86 <= 0 || x - 86 >= 220 || y + 29 <= 0 || y - 29 >= 400;
    expect([at('b'), at('c')].every(isOutside)).toBe(true);
  });

  it('and the cards outside keep off notes', () => {
    const note = { x: 20, y: 180, width: 180, height: 80 };
    const beside = { x: -300, y: 80, width: 180, height: 80 };
    const cards = [cardAt('a', 110, 350), cardAt('b', -200, 100), cardAt('c', -210, 130)];
    const zones = [lane('only', 0, ['a'])];
    const { at } = arranged({ cards, zones, obstacles: [note, beside] }, force);
    const over = ({ x, y }: Point): readonly Box[] =>
      [note, beside].filter((box) => boxesOverlap(box, boxOf(cardAt('', x, y))));
    expect([at('a'), at('b'), at('c')].flatMap(over)).toEqual([]);
  });

  it('that are nested keep what lies around the inner one around it', () => {
    const inner = { ...lane('inner', 0, ['a']), box: { x: 0, y: 0, width: 220, height: 400 } };
    const outer: ArrangeZone = {
      id: 'outer',
      box: { x: -400, y: -300, width: 1000, height: 1000 },
      inner: { x: -388, y: -264, width: 976, height: 952 },
      top: -240,
      lowest: 700,
      cardIds: ['b', 'c', 'd', 'e'],
    };
    const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => cardAt(id, id === 'a' ? 110 : -200, 200));
    const links = ['c', 'd', 'e'].map((id) => link('b', id));
    const { at } = arranged({ cards, links, zones: [outer, inner] }, force);
    expect(at('a').x).toBeCloseTo(110, 0);
    for (const id of outer.cardIds) {
      // Beside the inner zone, not above all of it: rows would begin at the top.
      expect(at(id).y).toBeGreaterThan(-200);
    }
  });
});
