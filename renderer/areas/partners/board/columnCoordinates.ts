import type { KeyboardCoordinateGetter } from '@dnd-kit/core';
import { stages } from '@shared/model/partner';

/** A carried card goes with the left and right keys from column to column. */
export const columnCoordinates: KeyboardCoordinateGetter = (event, { context }) => {
  const by = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
  const { collisionRect, droppableRects, over } = context;
  if (by === 0 || collisionRect === null) return undefined;
  event.preventDefault();
  const ids: readonly string[] = stages;
  const rect = droppableRects.get(ids[ids.indexOf(String(over?.id)) + by] ?? '');
  return rect === undefined ? undefined : { x: rect.left + 8, y: collisionRect.top };
};
