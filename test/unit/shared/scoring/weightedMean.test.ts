import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rankPartners } from '@shared/scoring/rankPartners';
import { weightedMean } from '@shared/scoring/weightedMean';

const vector = z
  .object({
    weights: z.array(z.number()),
    directions: z.array(z.enum(['min', 'max'])),
    matrix: z.array(z.array(z.number())),
    scores: z.array(z.number()),
    ranks: z.array(z.number()),
    tolerance: z.number(),
  })
  .parse(JSON.parse(readFileSync('test/fixtures/vectors/weighted-sum.json', 'utf8')));

function normalised(row: readonly number[]): number[] {
  return row.map((value, at) => {
    const column = vector.matrix.map((other) => other[at] ?? 0);
    return vector.directions[at] === 'min'
      ? Math.min(...column) / value
      : value / Math.max(...column);
  });
}

describe('weightedMean', () => {
  const results = vector.matrix.map((row) =>
    weightedMean(normalised(row).map((value, at) => ({ value, weight: vector.weights[at] ?? 0 }))),
  );

  it('gives the published scores of the weighted sum example', () => {
    for (const [at, { value, coverage }] of results.entries()) {
      expect(Math.abs((value ?? 0) - (vector.scores[at] ?? 0))).toBeLessThan(vector.tolerance);
      expect(coverage).toBe(1);
    }
  });

  it('gives the published ranking', () => {
    const ranks = rankPartners(
      results.map(({ value, coverage }, at) => ({
        partnerId: String(at),
        score: value,
        coverage,
      })),
    );
    expect(vector.ranks.map((_, at) => ranks.get(String(at)))).toEqual(vector.ranks);
  });

  it('leaves out what has no value and says how much weight is left', () => {
    const mean = weightedMean([
      { value: 4, weight: 30 },
      { value: null, weight: 50 },
      { value: 2, weight: 10 },
    ]);
    expect(mean.value).toBeCloseTo(3.5, 12);
    expect(mean.coverage).toBeCloseTo(40 / 90, 12);
  });

  it('has no value when nothing that counts has one', () => {
    expect(weightedMean([])).toEqual({ value: null, coverage: 0 });
    expect(weightedMean([{ value: 5, weight: 0 }])).toEqual({ value: null, coverage: 0 });
    expect(weightedMean([{ value: null, weight: 3 }])).toEqual({ value: null, coverage: 0 });
  });
});
