/** A mark with its name behind it, on one line; pixels. */
export interface MarkPlace {
  readonly x: number;
  /** What mark and name take when nothing is cut. */
  readonly width: number;
}

/** Where a mark stands so that names do not cover each other. */
export interface MarkLane {
  /** 0 is the top line. */
  readonly lane: number;
  /** Room for mark and name until the next one on the same line, in pixels. */
  readonly room: number;
}

const gap = 4;

/**
 * Spreads marks over lines: each takes the first line on which its predecessor ends before it. When
 * all lines are taken it goes where most of the name before it can still be read.
 * @param marks from left to right
 */
export function milestoneLanes(marks: readonly MarkPlace[], mostLanes: number): MarkLane[] {
  const ends: number[] = [];
  const lanes = marks.map(({ x, width }) => {
    const free = ends.findIndex((end) => end + gap <= x);
    const next = ends.length < mostLanes ? ends.length : ends.indexOf(Math.min(...ends));
    const lane = free === -1 ? next : free;
    ends[lane] = x + width;
    return lane;
  });
  return marks.map(({ x, width }, at) => {
    const lane = lanes[at] ?? 0;
    const next = marks.find((_, other) => other > at && lanes[other] === lane);
    return { lane, room: next === undefined ? width : Math.min(width, next.x - x - gap) };
  });
}
