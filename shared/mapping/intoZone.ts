import type { Box, Point } from '../scene/geometry';
import type { Displacements, PlacedBox } from './displacing';
import { cardGap } from './card';
import { touchesAny } from './freeSpot';

/** Room that a zone's name takes at its top, and that is kept to its other sides. */
const titleRoom = 40;
const sideRoom = 16;

/**
 * How boxes move so that each lies in a zone, where nothing of `taken` is: in rows from the top
 * left. What lies in the zone already stays. When the zone is full, the rest goes below what fits,
 * on top of what is there, but still with its middle in the zone.
 */
export function intoZone(
  zone: Box,
  boxes: readonly PlacedBox[],
  taken: readonly Box[],
): Displacements {
  const moves = new Map<string, Point>();
  const filled = [...taken];
  for (const { id, box } of boxes) {
    const spot = freePlaceIn(zone, box, touchesAny(filled));
    filled.push({ ...box, x: spot.x, y: spot.y });
    const by = { x: spot.x - box.x, y: spot.y - box.y };
    if (by.x !== 0 || by.y !== 0) moves.set(id, by);
  }
  return moves;
}

function freePlaceIn(zone: Box, size: Box, isTaken: (box: Box) => boolean): Point {
  const left = zone.x + sideRoom;
  const top = zone.y + Math.min(titleRoom, zone.height / 4);
  const right = zone.x + zone.width - sideRoom - size.width;
  const bottom = zone.y + zone.height - sideRoom - size.height;
  const middle = {
    x: zone.x + (zone.width - size.width) / 2,
    y: zone.y + (zone.height - size.height) / 2,
  };
  for (let y = top; y <= bottom; y += (size.height + cardGap.y) / 2) {
    for (let x = left; x <= right; x += (size.width + cardGap.x) / 2) {
      if (!isTaken({ ...size, x, y })) return { x, y };
    }
  }
  return middle;
}
