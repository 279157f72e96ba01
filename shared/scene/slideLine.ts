import type { Point } from './geometry';
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
}

/** Where a line of one part goes, and how it leaves; null for lines of more parts. */
export function courseOf({ commands }: PathShape): Course | null {
  const [start, part] = commands;
  if (commands.length !== 2 || start?.[0] !== 'M') return null;
  const from = { x: start[1], y: start[2] };
  if (part?.[0] === 'L') return { from, to: { x: part[1], y: part[2] }, leaves: 'straight' };
  if (part?.[0] !== 'C') return null;
  const to = { x: part[5], y: part[6] };
  const along = Math.abs(part[1] - from.x) + Math.abs(part[3] - to.x);
  const across = Math.abs(part[2] - from.y) + Math.abs(part[4] - to.y);
  return { from, to, leaves: along >= across ? 'sideways' : 'upright' };
}

/** Whether a filled shape has its outline begin at a point, as an arrowhead has at its tip. */
export function startsAt(shape: PathShape, at: Point): boolean {
  if (shape.fill === null) return false;
  const [start] = shape.commands;
  return start?.[0] === 'M' && Math.hypot(start[1] - at.x, start[2] - at.y) < 0.5;
}
