import { describe, expect, it } from 'vitest';
import { instantOf, outdated, retention } from '@electron/files/retention';
import { snapshotIdFor } from '@electron/files/snapshotFile';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 5, 30, 12);

function idsBack(count: number, step: number, from = now): string[] {
  return Array.from({ length: count }, (_, index) =>
    snapshotIdFor(new Date(from - index * step), 1000 - index),
  );
}

describe('outdated', () => {
  it('keeps the last ten of a busy day, and the newest of it before those', () => {
    const ids = idsBack(30, minute);
    const gone = outdated(ids);
    expect(gone).toHaveLength(30 - retention.newest - 1);
    for (const id of ids.slice(0, retention.newest + 1)) expect(gone).not.toContain(id);
  });

  it('keeps one a day, then one a week, and no more however long it goes on', () => {
    let ids: string[] = [];
    for (let age = 400; age >= 0; age -= 1) {
      ids.push(...idsBack(3, minute, now - age * day));
      const gone = new Set(outdated(ids));
      ids = ids.filter((id) => !gone.has(id));
    }
    expect(ids.length).toBeLessThanOrEqual(retention.newest + retention.daily + retention.weekly);
    const ages = ids.map((id) => (now - instantOf(id)) / day);
    expect(Math.max(...ages)).toBeGreaterThan(80);
    for (let age = 4; age < 14; age += 1) {
      expect(ages.some((candidate) => Math.floor(candidate) === age)).toBe(true);
    }
  });

  it('loses nothing to a long absence', () => {
    const ids = [...idsBack(5, day), ...idsBack(5, 7 * day, now - 300 * day)];
    expect(outdated(ids)).toEqual([]);
  });

  it('reads the instant back from a name', () => {
    expect(instantOf(snapshotIdFor(new Date(now + 123), 7))).toBe(now + 123);
    expect(instantOf('nonsense')).toBeNaN();
  });
});
