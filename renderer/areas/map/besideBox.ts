import { centreOf, clamp, type Box, type Point } from '@shared/scene/geometry';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between a panel and what it is about, and between it and the edge of the canvas. */
const gap = 16;
const edge = 12;

/**
 * The top left corner at which a panel covers nothing of a box: right of it, else left, below or
 * above, wherever the room (from 0, 0) has place. With place nowhere it goes to the side that has
 * most, within the room. All in pixels of the canvas.
 */
export function besideBox(box: Box, size: Size, room: Size): Point {
  const middle = centreOf(box);
  const across = { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
  const far = { x: box.x + box.width + gap, y: box.y + box.height + gap };
  const sides = [
    { at: { x: far.x, y: across.y }, spare: room.width - edge - far.x - size.width },
    { at: { x: box.x - gap - size.width, y: across.y }, spare: box.x - gap - size.width - edge },
    { at: { x: across.x, y: far.y }, spare: room.height - edge - far.y - size.height },
    { at: { x: across.x, y: box.y - gap - size.height }, spare: box.y - gap - size.height - edge },
  ];
  const free = sides.find(({ spare }) => spare >= 0);
  const { at } = free ?? sides.reduce((best, next) => (next.spare > best.spare ? next : best));
  return {
    x: clamp(at.x, edge, Math.max(edge, room.width - size.width - edge)),
    y: clamp(at.y, edge, Math.max(edge, room.height - size.height - edge)),
  };
}
