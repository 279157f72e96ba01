import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { finish } from '@shared/calculation/steps';
import { betweenness } from '@shared/network/betweenness';
import { closeness } from '@shared/network/closeness';
import { communities } from '@shared/network/communities';
import { cutOffWithout, weakPoints } from '@shared/network/cutPoints';
import { buildNetwork } from '@shared/network/network';
import { structuralHoles } from '@shared/network/structuralHoles';
import { namedNetwork, relationshipOf } from '../../../builders/network';

const holes = z
  .object({
    edges: z.array(z.tuple([z.string(), z.string()])),
    constraint: z.record(z.string(), z.number()),
    effectiveSize: z.record(z.string(), z.number()),
    tolerance: z.number(),
  })
  .parse(JSON.parse(readFileSync('test/fixtures/vectors/structural-holes.json', 'utf8')));

/** Marriages of Florentine families: Padgett, as in Wasserman & Faust (1994), table B.2. */
const families = namedNetwork(
  [
    ['Acciaiuoli', 'Medici'],
    ['Castellani', 'Peruzzi'],
    ['Castellani', 'Strozzi'],
    ['Castellani', 'Barbadori'],
    ['Medici', 'Barbadori'],
    ['Medici', 'Ridolfi'],
    ['Medici', 'Tornabuoni'],
    ['Medici', 'Albizzi'],
    ['Medici', 'Salviati'],
    ['Salviati', 'Pazzi'],
    ['Peruzzi', 'Strozzi'],
    ['Peruzzi', 'Bischeri'],
    ['Strozzi', 'Ridolfi'],
    ['Strozzi', 'Bischeri'],
    ['Ridolfi', 'Tornabuoni'],
    ['Tornabuoni', 'Guadagni'],
    ['Albizzi', 'Ginori'],
    ['Albizzi', 'Guadagni'],
    ['Bischeri', 'Guadagni'],
    ['Guadagni', 'Lamberteschi'],
  ],
  ['Pucci'],
);
const at = (name: string): number => families.positions.get(name) ?? -1;

describe('structuralHoles', () => {
  it('gives the published constraint and effective size', () => {
    const network = namedNetwork(holes.edges, ['alone']);
    const found = finish(structuralHoles(network));
    const of = (id: string) => found[network.positions.get(id) ?? -1];
    for (const [id, value] of Object.entries(holes.constraint)) {
      expect(Math.abs((of(id)?.constraint ?? NaN) - value)).toBeLessThan(holes.tolerance);
    }
    for (const [id, value] of Object.entries(holes.effectiveSize)) {
      expect(Math.abs((of(id)?.effectiveSize ?? NaN) - value)).toBeLessThan(holes.tolerance);
    }
    expect(of('alone')).toBeNull();
  });

  it('counts what is given in both directions twice', () => {
    // A gives B 3 both ways and C 2 one way: p is 6/8 and 2/8, and B and C do not know each other.
    const network = buildNetwork(
      ['A', 'B', 'C'],
      [
        relationshipOf('A', 'B', { strength: 3 }),
        relationshipOf('A', 'C', { strength: 2, direction: 'directed' }),
      ],
    );
    const [a] = finish(structuralHoles(network));
    expect(a?.constraint).toBeCloseTo(0.75 ** 2 + 0.25 ** 2, 12);
    expect(a?.effectiveSize).toBeCloseTo(2, 12);
  });
});

describe('betweenness', () => {
  it('gives the published figures of the Florentine families', () => {
    const found = finish(betweenness(families));
    // 47.5 of 91 pairs for the Medici without the Pucci; with them there are 105 pairs.
    expect((found[at('Medici')] ?? 0) * 105).toBeCloseTo(47.5, 9);
    expect((found[at('Guadagni')] ?? 0) * 105).toBeCloseTo(23.1667, 3);
    expect((found[at('Albizzi')] ?? 0) * 105).toBeCloseTo(19.3333, 3);
    expect(found[at('Pazzi')]).toBe(0);
    expect(found[at('Pucci')]).toBe(0);
  });

  it('takes one step an actor', () => {
    const progress = [...betweenness(families)];
    expect(progress).toHaveLength(16);
    expect(progress.at(-1)).toBe(1);
  });
});

describe('closeness', () => {
  it('scales by the share that can be reached', () => {
    const found = finish(closeness(families));
    // 14 others in reach at 25 hops in all, of 15.
    expect(found[at('Medici')]?.closeness).toBeCloseTo((14 / 15) * (14 / 25), 12);
    expect(found[at('Medici')]?.meanDistance).toBeCloseTo(25 / 14, 12);
    expect(found[at('Pucci')]).toEqual({ closeness: 0, reach: 0, meanDistance: null });
  });
});

describe('weakPoints', () => {
  const pairs = [
    ['own', 'hub'],
    ['hub', 'a'],
    ['hub', 'b'],
    ['b', 'c'],
    ['own', 'd'],
    ['d', 'e'],
    ['e', 'own'],
  ] as const;

  it('names who splits the network and how many lose the own organisation', () => {
    const network = namedNetwork(pairs);
    const { cutPoints, bridges } = weakPoints(network, network.positions.get('own') ?? null);
    const named = cutPoints.map(({ position, cutOff, parts }) => [
      network.ids[position],
      cutOff,
      parts,
    ]);
    expect(named).toEqual([
      ['hub', 3, 3],
      ['own', 2, 2],
      ['b', 1, 2],
    ]);
    expect(bridges.map(({ farEnd, cutOff }) => [network.ids[farEnd], cutOff])).toEqual([
      ['hub', 4],
      ['b', 2],
      ['a', 1],
      ['c', 1],
    ]);
    const hub = network.positions.get('hub') ?? -1;
    expect(cutOffWithout(network, hub, network.positions.get('own') ?? null)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('does not call a tie of two relationships two ties', () => {
    const network = buildNetwork(
      ['a', 'b'],
      [relationshipOf('a', 'b', { id: 'r1' }), relationshipOf('b', 'a', { id: 'r2' })],
    );
    expect(weakPoints(network).bridges).toHaveLength(1);
    expect(network.ties[0]?.relationshipIds).toEqual(['r1', 'r2']);
  });

  it('knows the middle of a star of more than a call takes arguments', () => {
    const spokes = Array.from({ length: 150_000 }, (_, at) => ['own', `p${String(at)}`] as const);
    expect(weakPoints(namedNetwork(spokes)).cutPoints).toMatchObject([{ cutOff: 149_999 }]);
  });

  it('walks along a chain of thousands', () => {
    const chain = Array.from({ length: 20_000 }, (_, number) => String(number).padStart(6, '0'));
    const network = namedNetwork(chain.slice(1).map((id, at) => [chain[at] ?? '', id] as const));
    expect(weakPoints(network).cutPoints).toHaveLength(19_998);
  });
});

describe('communities', () => {
  it('finds circles that are loosely tied', () => {
    const circle = (names: readonly string[]) =>
      names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));
    const network = namedNetwork(
      [...circle(['a', 'b', 'c', 'd']), ...circle(['p', 'q', 'r', 's', 't']), ['a', 'p']],
      ['z'],
    );
    const found = finish(communities(network, 1));
    const named = found.groups.map((group) => group.map((position) => network.ids[position]));
    expect(named).toEqual([['p', 'q', 'r', 's', 't'], ['a', 'b', 'c', 'd'], ['z']]);
    // 16 of 17 ties within; 21 and 13 of 34 ends.
    expect(found.modularity).toBeCloseTo(16 / 17 - (21 / 34) ** 2 - (13 / 34) ** 2, 12);
  });
});

describe('buildNetwork', () => {
  it('takes only what counts', () => {
    const relationships = [
      relationshipOf('a', 'b', { status: 'planned' }),
      relationshipOf('a', 'c', { typeId: 'data' }),
      relationshipOf('a', 'd', { status: 'at-risk' }),
      relationshipOf('a', 'outside'),
      relationshipOf('a', 'a'),
    ];
    const ids = ['a', 'b', 'c', 'd'];
    const ends = (rivalry?: ReadonlySet<string>) =>
      buildNetwork(ids, relationships, rivalry).ties.map(({ to }) => ids[to]);
    expect(ends()).toEqual(['c', 'd']);
    expect(ends(new Set(['data']))).toEqual(['d']);
  });

  it('adds parallel relationships up', () => {
    const relationships = [
      relationshipOf('b', 'a', { id: 'r1', strength: 2, direction: 'directed' }),
      relationshipOf('a', 'b', { id: 'r2', strength: 3 }),
    ];
    const [tie] = buildNetwork(['a', 'b'], relationships).ties;
    expect(tie).toMatchObject({ strength: 5, forth: 3, back: 5 });
  });
});
