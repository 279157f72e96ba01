import type { Box, Point } from '../scene/geometry';

/** A line that shows what a dragged box is in line with, or one of the equal gaps beside it. */
export interface SnapGuide {
  readonly type: 'line' | 'gap';
  readonly from: Point;
  readonly to: Point;
}

export interface Snapped {
  /** The displacement to use instead of the one the pointer asks for. */
  readonly by: Point;
  readonly guides: readonly SnapGuide[];
}

export interface SnapOptions {
  /** The boxes a dragged one may line up with; empty for none. */
  readonly neighbours: readonly Box[];
  /** How near is near enough, in map units. */
  readonly reach: number;
  /** The distance of the lines of the grid, or null when there is none. */
  readonly grid: number | null;
  /** Directions in which the drag may go: both, or one when it is held straight. */
  readonly axes: { readonly x: boolean; readonly y: boolean };
}

/** A box along one axis, with its extent across it. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

interface Pull {
  readonly shift: number;
  readonly isGap: boolean;
}

/**
 * Where a box that is dragged by `by` comes to lie: in line with an edge or middle of a neighbour,
 * or with a gap beside it that repeats one there is already, if that is within reach; else on the
 * grid. Each direction is settled by itself.
 */
export function snapMove(box: Box, by: Point, options: SnapOptions): Snapped {
  const moved = { ...box, x: box.x + by.x, y: box.y + by.y };
  const x = options.axes.x ? pullOf(across(moved), options.neighbours.map(across), options) : null;
  const y = options.axes.y ? pullOf(down(moved), options.neighbours.map(down), options) : null;
  const shift = {
    x: x?.shift ?? gridShift(moved.x, options.grid, options.axes.x),
    y: y?.shift ?? gridShift(moved.y, options.grid, options.axes.y),
  };
  const placed = { ...moved, x: moved.x + shift.x, y: moved.y + shift.y };
  return {
    by: { x: by.x + shift.x, y: by.y + shift.y },
    guides: [
      ...(x ? guidesAlong(across(placed), options.neighbours.map(across), x.isGap, true) : []),
      ...(y ? guidesAlong(down(placed), options.neighbours.map(down), y.isGap, false) : []),
    ],
  };
}

function across({ x, y, width, height }: Box): Span {
  return { from: x, to: x + width, low: y, high: y + height };
}

function down({ x, y, width, height }: Box): Span {
  return { from: y, to: y + height, low: x, high: x + width };
}

function gridShift(at: number, grid: number | null, mayMove: boolean): number {
  return grid === null || !mayMove ? 0 : Math.round(at / grid) * grid - at;
}

function pullOf(span: Span, others: readonly Span[], { reach }: SnapOptions): Pull | null {
  let best: Pull | null = null;
  const offer = (shift: number, isGap: boolean): void => {
    const distance = Math.abs(shift);
    if (distance > reach || (best && Math.abs(best.shift) <= distance)) return;
    best = { shift, isGap };
  };
  for (const other of others) {
    for (const line of linesOf(other)) for (const own of linesOf(span)) offer(line - own, false);
  }
  for (const at of gapPlaces(span, others, reach)) offer(at - span.from, true);
  return best;
}

function linesOf({ from, to }: Span): readonly [number, number, number] {
  return [from, (from + to) / 2, to];
}

/** The boxes in the same row, in order along it. */
function rowOf(span: Span, others: readonly Span[]): Span[] {
  return others
    .filter(({ low, high }) => low < span.high && high > span.low)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Where the box could begin so that a gap beside it equals one in its row. */
function gapPlaces(span: Span, others: readonly Span[], reach: number): number[] {
  const row = rowOf(span, others);
  const length = span.to - span.from;
  const places: number[] = [];
  for (let at = 0; at + 1 < row.length; at += 1) {
    const [left, right] = [row[at], row[at + 1]];
    if (!left || !right || right.from <= left.to) continue;
    const gap = right.from - left.to;
    places.push(right.to + gap, left.from - gap - length);
    if (gap >= length) places.push(left.to + (gap - length) / 2);
  }
  return places.filter((place) => {
    if (Math.abs(place - span.from) > reach) return false;
    return row.every((other) => other.to <= place + 1 || other.from >= place + length - 1);
  });
}

/** What there is to show of a box that has come to rest: lines it shares, or equal gaps. */
function guidesAlong(
  span: Span,
  others: readonly Span[],
  isGap: boolean,
  isAcross: boolean,
): SnapGuide[] {
  const guides = isGap ? gapGuides(span, others) : lineGuides(span, others);
  return guides.map(({ type, from, to }) => {
    // Spans are written as if all lay across the page; those down it are turned back.
    const turn = (point: Point): Point => (isAcross ? point : { x: point.y, y: point.x });
    return { type, from: turn(from), to: turn(to) };
  });
}

const same = 0.01;

function lineGuides(span: Span, others: readonly Span[]): SnapGuide[] {
  return linesOf(span).flatMap((at): SnapGuide[] => {
    const sharing = others.filter((other) =>
      linesOf(other).some((line) => Math.abs(line - at) < same),
    );
    if (sharing.length === 0) return [];
    const low = Math.min(span.low, ...sharing.map((other) => other.low));
    const high = Math.max(span.high, ...sharing.map((other) => other.high));
    return [{ type: 'line', from: { x: at, y: low }, to: { x: at, y: high } }];
  });
}

/** The gaps on both sides of the box and all in its row that are as wide as one of them. */
function gapGuides(span: Span, others: readonly Span[]): SnapGuide[] {
  const row = rowOf(span, others);
  const all = [...row, span].sort((a, b) => a.from - b.from || a.to - b.to);
  const at = all.indexOf(span);
  const gaps = all.slice(1).map((right, index) => {
    const left = all[index] ?? right;
    return { left, right, width: right.from - left.to };
  });
  const widths = [gaps[at - 1]?.width, gaps[at]?.width].filter((width) => width !== undefined);
  const repeated = widths.filter(
    (width) => width > 0 && gaps.filter((gap) => Math.abs(gap.width - width) < same).length > 1,
  );
  return gaps
    .filter(({ width }) => repeated.some((wanted) => Math.abs(wanted - width) < same))
    .map(({ left, right }): SnapGuide => {
      const low = Math.max(left.low, right.low);
      const high = Math.min(left.high, right.high);
      const y = (low + high) / 2;
      return { type: 'gap', from: { x: left.to, y }, to: { x: right.from, y } };
    });
}
