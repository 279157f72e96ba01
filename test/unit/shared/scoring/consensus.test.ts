import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { consensus } from '@shared/scoring/consensus';

const { cases } = z
  .object({
    cases: z.array(
      z.object({
        scale: z.tuple([z.number(), z.number()]),
        counts: z.array(z.number()),
        consensus: z.number(),
        tolerance: z.number(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('test/fixtures/vectors/consensus.json', 'utf8')));

describe('consensus', () => {
  it.each(cases)('gives the published value for $counts', ({ scale, counts, ...expected }) => {
    const [lowest, highest] = scale;
    const answers = counts.flatMap((count, at) => new Array<number>(count).fill(lowest + at));
    const value = consensus(answers, lowest, highest) ?? Number.NaN;
    expect(Math.abs(value - expected.consensus)).toBeLessThanOrEqual(expected.tolerance);
  });

  it('does not speak of agreement where only one person answered', () => {
    expect(consensus([3], 1, 5)).toBeNull();
    expect(consensus([], 1, 5)).toBeNull();
  });
});
