import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  concentrationOf,
  herfindahl,
  relationshipConcentration,
  revenueConcentration,
} from '@shared/network/concentration';
import { namedNetwork } from '../../../builders/network';
import { partnerPlan } from '../../../builders/partnerPlan';

const vector = z
  .object({ cases: z.array(z.object({ shares: z.array(z.number()), hhi: z.number() })) })
  .parse(JSON.parse(readFileSync('test/fixtures/vectors/concentration.json', 'utf8')));

describe('herfindahl', () => {
  it.each(vector.cases)('gives $hhi for $shares', ({ shares, hhi }) => {
    expect(herfindahl(shares)).toBe(hhi);
    const amounts = shares.map((share, index) => [`p${String(index)}`, share * 7] as const);
    expect(concentrationOf(amounts)?.index).toBeCloseTo(hhi, 9);
  });
});

describe('concentrationOf', () => {
  it('puts the index into words', () => {
    const equal = (count: number) =>
      concentrationOf(Array.from({ length: count }, (_, index) => [String(index), 1] as const));
    expect(equal(5)).toMatchObject({ level: 'high' });
    expect(equal(5)?.equals).toBeCloseTo(5, 9);
    expect(equal(8)?.level).toBe('moderate');
    expect(equal(12)?.level).toBe('low');
  });

  it('has nothing to say about nothing', () => {
    expect(concentrationOf([])).toBeNull();
    expect(
      concentrationOf([
        ['a', 0],
        ['b', -5],
      ]),
    ).toBeNull();
  });
});

describe('revenueConcentration', () => {
  it('counts partners whose revenue is known', () => {
    const { partner } = partnerPlan([
      { name: 'A', annualRevenue: 60_00 },
      { name: 'B', annualRevenue: 40_00 },
      { name: 'C', annualRevenue: null },
      { name: 'Us', role: 'own-organisation', annualRevenue: 900_00 },
    ]);
    const found = revenueConcentration(partner.values());
    expect(found?.index).toBeCloseTo(5200, 9);
    expect(found?.total).toBe(100_00);
    expect(found?.shares.map(({ percent }) => percent)).toEqual([60, 40]);
  });
});

describe('relationshipConcentration', () => {
  it('counts relationships at each actor but the ones left out', () => {
    const network = namedNetwork([
      ['own', 'a'],
      ['own', 'b'],
      ['a', 'b'],
      ['a', 'c'],
    ]);
    const found = relationshipConcentration(network, new Set(['own']));
    expect(found?.shares.map(({ id, amount }) => [id, amount])).toEqual([
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ]);
  });
});
