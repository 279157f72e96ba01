import { clamp, type Box } from '@shared/scene/geometry';

const smallest = { width: 190, height: 30 } as const;

/** A text is written and read again at any zoom: from afar the sheet it stands on is too small. */
const smallestLong = { width: 240, height: 96 } as const;

/** Pixels between a field and the edge of the canvas. */
const edge = 8;

/**
 * Where a field over the canvas lies for a text that stands in a box, in pixels of the canvas: over
 * that text, as large as it must be to be read, and whole within the room (from 0, 0).
 */
export function editorBox(
  box: Box,
  room: Pick<Box, 'width' | 'height'>,
  holds: 'name' | 'text',
): Box {
  const isZone = holds === 'name' && box.height > 120;
  const least = holds === 'text' ? smallestLong : smallest;
  const width = Math.max(least.width, isZone ? Math.min(260, box.width) : box.width);
  const height = Math.max(least.height, isZone ? least.height : box.height);
  const left = isZone ? box.x : box.x + (box.width - width) / 2;
  return {
    x: clamp(left, edge, Math.max(edge, room.width - width - edge)),
    y: clamp(box.y, edge, Math.max(edge, room.height - height - edge)),
    width,
    height,
  };
}
