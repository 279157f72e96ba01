import type { Point } from '../scene/geometry';
import type { Displacements, PlacedBox } from './displacing';

export const distributeAxes = ['horizontal', 'vertical'] as const;
export type DistributeAxis = (typeof distributeAxes)[number];

/** Fewer boxes than this have no gaps to make equal. */
export const fewestToDistribute = 3;

/**
 * How each box moves so that the gaps between neighbours are equal. The outermost two stay; boxes
 * that together are wider than the room between them come to overlap by equal amounts.
 */
export function distributeBoxes(boxes: readonly PlacedBox[], axis: DistributeAxis): Displacements {
  const moves = new Map<string, Point>();
  if (boxes.length < fewestToDistribute) return moves;
  const spans = boxes
    .map(({ id, box }) =>
      axis === 'horizontal'
        ? { id, from: box.x, length: box.width }
        : { id, from: box.y, length: box.height },
    )
    .sort((a, b) => a.from + a.length / 2 - (b.from + b.length / 2) || (a.id < b.id ? -1 : 1));
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return moves;
  const filled = spans.reduce((sum, { length }) => sum + length, 0);
  const gap = (last.from + last.length - first.from - filled) / (spans.length - 1);
  let at = first.from;
  for (const { id, from, length } of spans) {
    const by = at - from;
    at += length + gap;
    // What is left of rounding is no reason to touch a record.
    if (Math.abs(by) < 0.05) continue;
    moves.set(id, axis === 'horizontal' ? { x: by, y: 0 } : { x: 0, y: by });
  }
  return moves;
}
