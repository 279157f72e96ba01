const day = 24 * 60 * 60 * 1000;

/** How many snapshots of a workspace stay: the newest ones, then one a day, then one a week. */
export const retention = { newest: 10, daily: 14, weekly: 12 } as const;

/** The instant in a snapshot's name, `20260131T093000123Z-42`, in milliseconds since 1970. */
export function instantOf(snapshotId: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-/.exec(snapshotId);
  if (parts === null) return Number.NaN;
  const [, year, month, date, hour, minute, second, milli] = parts.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date, hour, minute, second, milli);
}

/** The newest of each stretch of time, for the newest `count` stretches in which there is any. */
function newestPer(ids: readonly string[], length: number, count: number): string[] {
  const newest = new Map<number, string>();
  for (const id of ids) {
    const stretch = Math.floor(instantOf(id) / length);
    if (!newest.has(stretch)) newest.set(stretch, id);
  }
  return [...newest.values()].slice(0, count);
}

/**
 * Which snapshots may go, given the names of all of a workspace's. Counted in days and weeks that
 * have a snapshot, so that a month away costs nothing.
 */
export function outdated(ids: readonly string[]): string[] {
  const byAge = [...ids].sort((a, b) => instantOf(b) - instantOf(a) || (a < b ? 1 : -1));
  const newest = byAge.slice(0, retention.newest);
  const older = byAge.slice(retention.newest);
  const daily = newestPer(older, day, retention.daily);
  // Only whole days before: what is left of a day that has its one goes.
  const firstDay = Math.min(...daily.map((id) => Math.floor(instantOf(id) / day)));
  const beforeThat = older.filter((id) => Math.floor(instantOf(id) / day) < firstDay);
  const weekly = newestPer(beforeThat, 7 * day, retention.weekly);
  const kept = new Set([...newest, ...daily, ...weekly]);
  return byAge.filter((id) => !kept.has(id));
}
