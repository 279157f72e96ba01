import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { seededRandom, splitMix64 } from '@shared/random/splitMix64';

const vector = z
  .object({ seed: z.string(), outputs: z.array(z.string()) })
  .parse(JSON.parse(readFileSync('test/fixtures/vectors/splitmix64.json', 'utf8')));

describe('splitMix64', () => {
  it('gives the published words', () => {
    const next = splitMix64(Number(vector.seed));
    const words = vector.outputs.map(() => {
      const { high, low } = next();
      return ((BigInt(high) << 32n) | BigInt(low)).toString();
    });
    expect(words).toEqual(vector.outputs);
  });

  it('agrees with 64-bit arithmetic for seeds above 32 bits', () => {
    const seed = 2 ** 52 + 12_345;
    const mask = (1n << 64n) - 1n;
    let state = BigInt(seed);
    const next = splitMix64(seed);
    for (let count = 0; count < 1000; count += 1) {
      state = (state + 0x9e3779b97f4a7c15n) & mask;
      let word = state;
      word = ((word ^ (word >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
      word = ((word ^ (word >> 27n)) * 0x94d049bb133111ebn) & mask;
      const { high, low } = next();
      expect((BigInt(high) << 32n) | BigInt(low)).toBe(word ^ (word >> 31n));
    }
  });
});

describe('seededRandom', () => {
  it('spreads evenly from 0 up to 1', () => {
    const random = seededRandom(7);
    const counts = new Array<number>(10).fill(0);
    for (let count = 0; count < 10_000; count += 1) {
      const at = Math.floor(random() * 10);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    expect(counts).toHaveLength(10);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
