const mostNamed = 3;

/** The first few of many and how many more there are: never 'and 1 more', which takes as much room. */
export function firstOf(ids: readonly string[]): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  if (ids.length <= mostNamed + 1) return { shown: ids, more: 0 };
  return { shown: ids.slice(0, mostNamed), more: ids.length - mostNamed };
}
