import { expandBox, type Box, type Point } from '../scene/geometry';

/** Room that is left to what a box gives way to. */
const margin = 24;

/** What a box takes up in one direction. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The shortest way straight to a side on which a box overlaps none of the others. */
export function wayClear(box: Box, others: readonly Box[]): Point {
  const kept = others.map((other) => expandBox(other, margin));
  const inRow = kept.filter((other) => meet(down(box), down(other)));
  const inColumn = kept.filter((other) => meet(across(box), across(other)));
  const ways: readonly Point[] = [
    { x: wayPast(across(box), inRow.map(across)), y: 0 },
    { x: -wayPast(back(across(box)), inRow.map(across).map(back)), y: 0 },
    { x: 0, y: wayPast(down(box), inColumn.map(down)) },
    { x: 0, y: -wayPast(back(down(box)), inColumn.map(down).map(back)) },
  ];
  return ways.reduce((best, way) =>
    Math.abs(way.x + way.y) < Math.abs(best.x + best.y) ? way : best,
  );
}

function across({ x, width }: Box): Span {
  return { start: x, end: x + width };
}

function down({ y, height }: Box): Span {
  return { start: y, end: y + height };
}

/** The same seen from the other side. */
function back({ start, end }: Span): Span {
  return { start: -end, end: -start };
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How far a span has to go on until it lies clear of the others: past one after the other it meets. */
function wayPast({ start, end }: Span, others: readonly Span[]): number {
  let way = 0;
  for (const other of others.toSorted((a, b) => a.start - b.start)) {
    // All that follow begin farther on.
    if (other.start >= end + way) break;
    way = Math.max(way, other.end - start);
  }
  return way;
}
