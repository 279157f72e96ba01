import { boxesTouch, expandBox, type Box, type Point } from '../scene/geometry';
import type { SpatialIndex } from '../scene/spatialIndex';
import { cardCell, cardGap } from './card';

/**
 * The centre nearest to `wanted` at which a box of the size touches nothing that `isTaken` reports.
 * Looks along square rings of grid cells round the wanted place; gives the wanted place when
 * everything near is taken, so that it always ends.
 */
export function freeSpot(
  wanted: Point,
  size: { readonly width: number; readonly height: number },
  isTaken: (box: Box) => boolean,
): Point {
  const at = (column: number, row: number): Point => ({
    x: wanted.x + column * cardCell.width,
    y: wanted.y + row * cardCell.height,
  });
  const isFree = (centre: Point): boolean =>
    !isTaken(
      expandBox(
        { x: centre.x - size.width / 2, y: centre.y - size.height / 2, ...size },
        Math.min(cardGap.x, cardGap.y) / 2,
      ),
    );
  const mostRings = 60;
  for (let ring = 0; ring <= mostRings; ring += 1) {
    const free = ringCells(ring)
      .map(([column, row]) => at(column, row))
      .sort((a, b) => distance(a, wanted) - distance(b, wanted))
      .find(isFree);
    if (free) return free;
  }
  return wanted;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function ringCells(ring: number): (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const cells: (readonly [number, number])[] = [];
  for (let i = -ring; i <= ring; i += 1) {
    cells.push([i, -ring], [i, ring]);
    if (Math.abs(i) < ring) cells.push([-ring, i], [ring, i]);
  }
  return cells;
}

/** Whether a box touches any of the boxes. */
export function touchesAny(boxes: readonly Box[]): (box: Box) => boolean {
  return (box) => boxes.some((other) => boxesTouch(other, box));
}

/** Whether a box touches a card or note of an indexed scene; zones and lines do not count. */
export function touchesScene(index: SpatialIndex): (box: Box) => boolean {
  return (box) =>
    index
      .query(box)
      .some((item) => (item.kind === 'card' || item.kind === 'note') && boxesTouch(item.box, box));
}
