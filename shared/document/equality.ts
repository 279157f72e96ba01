/** Whether two JSON values are the same; the order of object keys does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => sameJson(item, b[index]));
  }
  const entriesOfA = Object.entries(a);
  const mapOfB = new Map<string, unknown>(Object.entries(b));
  return (
    entriesOfA.length === mapOfB.size &&
    entriesOfA.every(([key, value]) => mapOfB.has(key) && sameJson(value, mapOfB.get(key)))
  );
}
