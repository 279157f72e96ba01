import { boxesOverlap, expandBox, type Box, type Point } from '../scene/geometry';

/** Room that is left to what a box gives way to. */
const margin = 24;

const directions: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
];

/** The shortest way straight to a side on which a box overlaps none of the others. */
export function wayClear(box: Box, others: readonly Box[]): Point {
  const kept = others.map((other) => expandBox(other, margin));
  const ways = directions.map((direction) => wayTo(direction, box, kept));
  return ways.reduce((best, way) =>
    Math.abs(way.x + way.y) < Math.abs(best.x + best.y) ? way : best,
  );
}

/** The way in one direction: past one after the other that is in the way, each of them once. */
function wayTo(direction: Point, box: Box, others: readonly Box[]): Point {
  const ahead = new Set(others);
  let way = { x: 0, y: 0 };
  for (;;) {
    const now = { ...box, x: box.x + way.x, y: box.y + way.y };
    const met = [...ahead].find((other) => boxesOverlap(now, other));
    if (!met) return way;
    // Rounding may leave it a hair in the way: it is not asked again, or this would not end.
    ahead.delete(met);
    way = {
      x: past(direction.x, box.x, box.width, met.x, met.width),
      y: past(direction.y, box.y, box.height, met.y, met.height),
    };
  }
}

/** How far a span has to go in a direction of -1, 0 or 1 to lie past another. */
function past(
  direction: number,
  start: number,
  length: number,
  otherStart: number,
  otherLength: number,
): number {
  if (direction === 0) return 0;
  return direction > 0 ? otherStart + otherLength - start : otherStart - length - start;
}
