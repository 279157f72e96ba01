import { pointOnCurve, type Curve } from './curve';
import { clamp, type Point } from './geometry';
import type { PathShape } from './sceneItem';

/** How long the heads of slides are, in widths of their line. */
const headSizes = { sm: 2, med: 3, lg: 5 } as const;
/** Two points, in EMU: heads do not get smaller with lines that are thinner. */
const thinnestOfHeads = 25_400;

/** The head whose length (EMU) comes nearest to that of the one on screen. */
export function lineEnd(element: 'headEnd' | 'tailEnd', length: number, width: number): string {
  const base = Math.max(width, thinnestOfHeads);
  const off = (size: 'sm' | 'med' | 'lg'): number => Math.abs(headSizes[size] * base - length);
  const [nearest] = (['sm', 'med', 'lg'] as const).toSorted((a, b) => off(a) - off(b));
  return `<a:${element} type="triangle" w="${nearest}" len="${nearest}"/>`;
}

/** From the tip of an arrowhead, where its outline starts, to the farthest of its corners. */
export function lengthOf({ commands }: PathShape): number {
  const [tip] = commands;
  if (tip?.[0] !== 'M') return 0;
  const reach = commands.flatMap((part) =>
    part[0] === 'L' ? Math.hypot(part[1] - tip[1], part[2] - tip[2]) : [],
  );
  return Math.max(0, ...reach);
}

export interface Course {
  readonly from: Point;
  readonly to: Point;
  readonly leaves: 'sideways' | 'upright' | 'straight';
  /** How far along it is half way across, as a share. Lines of a fan cross over one after another. */
  readonly turn: number;
}

/** Where a line of one part goes, and how it leaves; null for lines of more parts. */
export function courseOf({ commands }: PathShape): Course | null {
  const [start, part] = commands;
  if (commands.length !== 2 || start?.[0] !== 'M') return null;
  const from = { x: start[1], y: start[2] };
  if (part?.[0] === 'L')
    return { from, to: { x: part[1], y: part[2] }, leaves: 'straight', turn: 0.5 };
  if (part?.[0] !== 'C') return null;
  const to = { x: part[5], y: part[6] };
  // What both handles share is the bulge of a fan; what sets them apart is the way they leave.
  const along = Math.abs(part[1] - from.x - (part[3] - to.x));
  const across = Math.abs(part[2] - from.y - (part[4] - to.y));
  const leaves = along >= across ? 'sideways' : 'upright';
  const curve = {
    from,
    control1: { x: part[1], y: part[2] },
    control2: { x: part[3], y: part[4] },
    to,
  };
  return detourOf(curve, leaves) ?? { from, to, leaves, turn: turnOf(curve, leaves) };
}

/** The shortest way a connector has along: of none there is no share for its turn. */
const leastLength = 0.4;

/** The way of a line round a card between its ends, out and back at the same side; null for others. */
function detourOf(curve: Curve, leaves: 'sideways' | 'upright'): Course | null {
  const [along, across] = leaves === 'sideways' ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const { from, control1, to } = curve;
  // The handles of a line that goes straight to its end reach half of the way.
  const reach = Math.abs(control1[along] - from[along]);
  if (reach >= Math.abs(to[along] - from[along]) * 0.4) return null;
  const way = to[across] - from[across];
  const length = (Math.sign(way) || 1) * Math.max(leastLength, Math.abs(way));
  const farthest = pointOnCurve(curve, 0.5)[across] - from[across];
  const end = { ...to, [across]: from[across] + length };
  const out = leaves === 'sideways' ? 'upright' : 'sideways';
  return { from, to: end, leaves: out, turn: farthest / length };
}

/** A turn nearer to an end than this would be a hook. */
const leastTurn = 0.15;

function turnOf(curve: Curve, leaves: 'sideways' | 'upright'): number {
  const [along, across] = leaves === 'sideways' ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const { from, to } = curve;
  const half = (from[across] + to[across]) / 2;
  const length = to[along] - from[along];
  if (Math.abs(length) < 1 || Math.abs(to[across] - from[across]) < 1) return 0.5;
  // The ends lie on either side of the middle: halve towards where the curve goes through it.
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const t = (low + high) / 2;
    const isBefore = pointOnCurve(curve, t)[across] < half === from[across] < half;
    if (isBefore) low = t;
    else high = t;
  }
  return clamp((pointOnCurve(curve, low)[along] - from[along]) / length, leastTurn, 1 - leastTurn);
}

/** Whether a filled shape has its outline begin at a point, as an arrowhead has at its tip. */
export function startsAt(shape: PathShape, at: Point): boolean {
  if (shape.fill === null) return false;
  const [start] = shape.commands;
  return start?.[0] === 'M' && Math.hypot(start[1] - at.x, start[2] - at.y) < 0.5;
}
