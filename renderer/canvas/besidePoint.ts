import type { Box, Point } from '@shared/scene/geometry';

/**
 * The upper left corner of a plate beside a point, as far from it as `gap`: to the lower right, or
 * on the other side where the view ends.
 */
export function besidePoint(
  at: Point,
  plate: Pick<Box, 'width' | 'height'>,
  gap: Point,
  view: Box,
): Point {
  return {
    x: beside(at.x, plate.width, gap.x, view.x, view.width),
    y: beside(at.y, plate.height, gap.y, view.y, view.height),
  };
}

function beside(at: number, size: number, gap: number, from: number, length: number): number {
  const after = at + gap;
  return after + size <= from + length ? after : Math.max(from, at - gap - size);
}
