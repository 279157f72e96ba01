import { direction, pointOnCurve, type Curve } from '../scene/curve';
import type { Box, Point } from '../scene/geometry';
import { BoxIndex } from '../scene/spatialIndex';

/** The label of a line that looks for a place. */
export interface LineLabel {
  readonly id: string;
  readonly curve: Curve;
  /** Where it would stand if it were alone. */
  readonly wanted: Point;
  readonly width: number;
}

/** Room for one line of a label's text, and between it and anything else. */
const height = 15;
const gap = 2;
/** Shares of the way along a line, from the middle outwards. */
const along = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78, 0.15, 0.85] as const;
/** How far beside its line a label may stand and still be read as its own. */
const beside = [0, 12, -12] as const;

/**
 * Where the labels of lines stand (their middles, by id), so that none lies on another or on
 * `taken`, which are the boxes of cards, notes and titles. A label without room has no entry.
 * Labels of short lines, which have the least choice, come first; the same input gives the same
 * places. Greedy search over places fixed beforehand, as is usual in map lettering (Christensen,
 * Marks and Shieber, 'An empirical study of algorithms for point-feature label placement',
 * ACM Transactions on Graphics 14, 1995).
 */
export function labelPlaces(
  labels: readonly LineLabel[],
  taken: Iterable<Box>,
): ReadonlyMap<string, Point> {
  const index = new BoxIndex<{ readonly id: string; readonly bounds: Box }>(160);
  let count = 0;
  const take = (bounds: Box): void => index.put({ id: String((count += 1)), bounds });
  for (const box of taken) take(box);
  const places = new Map<string, Point>();
  for (const { id, curve, wanted, width } of inOrder(labels)) {
    for (const place of candidates(curve, wanted)) {
      const box = boxAt(place, width);
      if (index.isTaken(box)) continue;
      take(box);
      places.set(id, place);
      break;
    }
  }
  return places;
}

function inOrder(labels: readonly LineLabel[]): LineLabel[] {
  return labels
    .map((label) => ({ label, length: lengthOf(label.curve) }))
    .sort((a, b) => a.length - b.length || (a.label.id < b.label.id ? -1 : 1))
    .map(({ label }) => label);
}

/** The distance between the ends: good enough to say which line has less room. */
function lengthOf({ from, to }: Curve): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function* candidates(curve: Curve, wanted: Point): Generator<Point> {
  yield wanted;
  for (const offset of beside) {
    for (const t of along) {
      const { x, y } = pointOnCurve(curve, t);
      const heading = direction(pointOnCurve(curve, t - 0.02), pointOnCurve(curve, t + 0.02));
      yield { x: x - heading.y * offset, y: y + heading.x * offset };
    }
  }
}

function boxAt({ x, y }: Point, width: number): Box {
  return {
    x: x - width / 2 - gap,
    y: y - height / 2 - gap,
    width: width + 2 * gap,
    height: height + 2 * gap,
  };
}
