import { describe, expect, it } from 'vitest';
import { snapshotsToKeep } from '@renderer/storage/restorePoints';

const hour = 60 * 60 * 1000;
const end = Date.parse('2027-06-30T18:00:00Z');

function every(hours: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: count - index,
    at: new Date(end - index * hours * hour).toISOString(),
  }));
}

describe('snapshotsToKeep', () => {
  it('keeps everything while there is little', () => {
    expect(snapshotsToKeep(every(1, 10)).size).toBe(10);
  });

  it('keeps the newest ten, then one a day, then one a week', () => {
    const points = every(1, 24 * 365);
    const ids = snapshotsToKeep(points);
    const kept = points.filter(({ id }) => ids.has(id)).map(({ at }) => at);
    expect(kept.length).toBe(10 + 14 + 26);
    expect(kept.slice(0, 10)).toEqual(points.slice(0, 10).map(({ at }) => at));
    const days = kept.slice(10, 24).map((at) => at.slice(0, 10));
    expect(new Set(days).size).toBe(14);
    const weeks = kept.slice(24).map((at) => Math.floor((Date.parse(at) / (24 * hour) + 3) / 7));
    expect(weeks).toEqual(weeks.map((_, index) => (weeks[0] ?? 0) - index));
  });

  it('counts days on which there is something, so that a pause costs nothing', () => {
    const points = every(24 * 10, 30);
    expect(snapshotsToKeep(points).size).toBe(30);
  });
});
