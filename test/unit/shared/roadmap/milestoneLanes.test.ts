import { describe, expect, it } from 'vitest';
import { milestoneLanes } from '@shared/roadmap/milestoneLanes';

const marks = (...places: [number, number][]) => places.map(([x, width]) => ({ x, width }));

describe('the lines of milestones', () => {
  it('are one while the names have room', () => {
    expect(milestoneLanes(marks([0, 90], [100, 90], [200, 90]), 3)).toEqual([
      { lane: 0, room: 90 },
      { lane: 0, room: 90 },
      { lane: 0, room: 90 },
    ]);
  });

  it('are more where names would cover each other, and nothing is cut', () => {
    expect(milestoneLanes(marks([0, 150], [40, 150], [160, 50]), 3)).toEqual([
      { lane: 0, room: 150 },
      { lane: 1, room: 150 },
      { lane: 0, room: 50 },
    ]);
  });

  it('cut a name only when all lines are taken', () => {
    expect(milestoneLanes(marks([0, 150], [40, 150], [60, 150]), 2)).toEqual([
      { lane: 0, room: 56 },
      { lane: 1, room: 150 },
      { lane: 0, room: 150 },
    ]);
  });
});
