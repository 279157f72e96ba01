import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Records in the order people gave them; the id settles ties, which a merge can make. */
export function inOrder<R extends Ordered>(records: Iterable<R>): R[] {
  return [...records].sort(byOrder);
}

/** Which of two records comes first in the order of `inOrder`: below 0 the first. */
export function byOrder(a: Ordered, b: Ordered): number {
  return compare(a.order, b.order) || compare(a.id, b.id);
}

/** `count` order values after all of `siblings`. */
export function ordersAfter(siblings: Iterable<Ordered>, count: number): string[] {
  return generateNKeysBetween(inOrder(siblings).at(-1)?.order ?? null, null, count);
}

/** The order value that comes after all of `siblings`. */
export function orderAfter(siblings: Iterable<Ordered>): string {
  return generateKeyBetween(inOrder(siblings).at(-1)?.order ?? null, null);
}

/**
 * The order value for place `index` (0 first, too far is last) among `siblings`, which must not
 * hold the record that moves. Siblings with equal orders are passed over together.
 */
export function orderAt(siblings: Iterable<Ordered>, index: number): string {
  const sorted = inOrder(siblings);
  const place = Math.min(index, sorted.length);
  const before = sorted[place - 1]?.order ?? null;
  const after = sorted.slice(place).find(({ order }) => before === null || order > before);
  return generateKeyBetween(before, after?.order ?? null);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
