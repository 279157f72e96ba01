/** What was worked out, and what it follows from; null before the first time. */
export type Memory<T> = { readonly key: readonly unknown[]; readonly value: T } | null;

/** What is known, while it follows from the same; else it is worked out anew. */
export function remembered<T>(
  before: Memory<T>,
  key: readonly unknown[],
  make: () => T,
): { readonly key: readonly unknown[]; readonly value: T } {
  const isSame = before?.key.every((part, at) => part === key[at]) === true;
  return before && isSame ? before : { key, value: make() };
}
