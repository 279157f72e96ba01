/** A 64-bit word as two unsigned 32-bit halves: JavaScript's numbers hold only 53 bits exactly. */
interface Word {
  readonly high: number;
  readonly low: number;
}

function plus(a: Word, b: Word): Word {
  const low = a.low + b.low;
  return { high: (a.high + b.high + (low > 0xffffffff ? 1 : 0)) >>> 0, low: low >>> 0 };
}

/** The lower 64 bits of a product. */
function times(a: Word, b: Word): Word {
  const [a1, a0] = [a.low >>> 16, a.low & 0xffff];
  const [b1, b0] = [b.low >>> 16, b.low & 0xffff];
  const low = a0 * b0;
  const middle = a1 * b0 + (low >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  const carried = a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(other / 0x10000);
  return {
    high: (carried + Math.imul(a.high, b.low) + Math.imul(a.low, b.high)) >>> 0,
    low: ((other << 16) | (low & 0xffff)) >>> 0,
  };
}

/** `word ^ (word >>> by)`, for `by` from 1 to 31. */
function mixDown(word: Word, by: number): Word {
  const low = (word.low >>> by) | (word.high << (32 - by));
  return { high: (word.high ^ (word.high >>> by)) >>> 0, low: (word.low ^ low) >>> 0 };
}

const step: Word = { high: 0x9e3779b9, low: 0x7f4a7c15 };
const firstFactor: Word = { high: 0xbf58476d, low: 0x1ce4e5b9 };
const secondFactor: Word = { high: 0x94d049bb, low: 0x133111eb };

/**
 * SplitMix64: gives one 64-bit word after the other, the same ones for the same seed. The seed is
 * a whole number from 0 to 2⁵³ − 1.
 *
 * Source: Steele, Lea & Flood, 'Fast splittable pseudorandom number generators', OOPSLA (2014).
 */
export function splitMix64(seed: number): () => Word {
  let state: Word = { high: Math.floor(seed / 0x100000000) >>> 0, low: seed >>> 0 };
  return () => {
    state = plus(state, step);
    const once = times(mixDown(state, 30), firstFactor);
    return mixDown(times(mixDown(once, 27), secondFactor), 31);
  };
}

/** Numbers from 0 up to but not including 1, with 53 bits each, the same ones for the same seed. */
export function seededRandom(seed: number): () => number {
  const next = splitMix64(seed);
  return () => {
    const { high, low } = next();
    return ((high >>> 5) * 0x4000000 + (low >>> 6)) / 0x20000000000000;
  };
}
