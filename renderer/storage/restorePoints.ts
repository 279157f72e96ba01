interface Point {
  readonly id: number;
  /** An instant. */
  readonly at: string;
}

const newestKept = 10;
const daysKept = 14;
const weeksKept = 26;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * Which snapshots stay as restore points: the newest ten, then the last one of each of the newest
 * fourteen days, then the last one of each of the newest twenty-six weeks (UTC).
 */
export function snapshotsToKeep(points: readonly Point[]): ReadonlySet<number> {
  const newestFirst = [...points].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at) || b.id - a.id,
  );
  const older = newestFirst.slice(newestKept);
  const days = lastOfEach(older, ({ at }) => Math.floor(Date.parse(at) / dayLength), daysKept);
  const beforeDays = older.slice(older.findLastIndex(({ id }) => days.has(id)) + 1);
  const weeks = lastOfEach(
    beforeDays,
    ({ at }) => Math.floor((Date.parse(at) / dayLength + 3) / 7),
    weeksKept,
  );
  return new Set([...newestFirst.slice(0, newestKept).map(({ id }) => id), ...days, ...weeks]);
}

function lastOfEach(
  newestFirst: readonly Point[],
  period: (point: Point) => number,
  limit: number,
): Set<number> {
  const lasts = new Map<number, number>();
  for (const point of newestFirst) {
    const key = period(point);
    if (!lasts.has(key) && lasts.size < limit) lasts.set(key, point.id);
  }
  return new Set(lasts.values());
}
