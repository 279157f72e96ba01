import type { Box, Point } from './geometry';

/** A cubic Bézier curve. */
export interface Curve {
  readonly from: Point;
  readonly control1: Point;
  readonly control2: Point;
  readonly to: Point;
}

/** The point of a curve at `t` between 0 and 1. */
export function pointOnCurve(curve: Curve, t: number): Point {
  const u = 1 - t;
  const a = u * u * u;
  const b = 3 * u * u * t;
  const c = 3 * u * t * t;
  const d = t * t * t;
  return {
    x: a * curve.from.x + b * curve.control1.x + c * curve.control2.x + d * curve.to.x,
    y: a * curve.from.y + b * curve.control1.y + c * curve.control2.y + d * curve.to.y,
  };
}

/** A curve as a polyline x0, y0, x1, y1 … with `parts` straight parts. */
export function flattenCurve(curve: Curve, parts: number): number[] {
  const points: number[] = [];
  for (let i = 0; i <= parts; i += 1) {
    const { x, y } = pointOnCurve(curve, i / parts);
    points.push(x, y);
  }
  return points;
}

/** The unit vector from `a` to `b`; to the right when they coincide. */
export function direction(a: Point, b: Point): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return length === 0 ? { x: 1, y: 0 } : { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

/** Distance from a point to a straight segment. */
function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/** Distance from a point to a polyline; infinite when the polyline has no segment. */
export function distanceToPolyline(points: readonly number[], point: Point): number {
  let least = Infinity;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const a = { x: points[i] ?? 0, y: points[i + 1] ?? 0 };
    const b = { x: points[i + 2] ?? 0, y: points[i + 3] ?? 0 };
    least = Math.min(least, distanceToSegment(point, a, b));
  }
  return least;
}

/** Whether any part of a polyline lies in a box. Allocates nothing: it runs for every line there is. */
export function polylineMeetsBox(points: readonly number[], box: Box): boolean {
  let x = points[0] ?? 0;
  let y = points[1] ?? 0;
  for (let i = 2; i + 1 < points.length; i += 2) {
    const nextX = points[i] ?? 0;
    const nextY = points[i + 1] ?? 0;
    if (segmentMeetsBox(x, y, nextX, nextY, box)) return true;
    x = nextX;
    y = nextY;
  }
  return false;
}

/** Whether a segment passes through a box (separating axes: the box's two, then the segment's). */
function segmentMeetsBox(ax: number, ay: number, bx: number, by: number, box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if (ax < box.x && bx < box.x) return false;
  if (ax > right && bx > right) return false;
  if (ay < box.y && by < box.y) return false;
  if (ay > bottom && by > bottom) return false;
  // The corners all lie on one side of the segment's line exactly when it misses the box.
  const dx = bx - ax;
  const dy = by - ay;
  const a = dx * (box.y - ay) - dy * (box.x - ax);
  const b = dx * (box.y - ay) - dy * (right - ax);
  const c = dx * (bottom - ay) - dy * (box.x - ax);
  const d = dx * (bottom - ay) - dy * (right - ax);
  const allAbove = a > 0 && b > 0 && c > 0 && d > 0;
  const allBelow = a < 0 && b < 0 && c < 0 && d < 0;
  return !allAbove && !allBelow;
}
