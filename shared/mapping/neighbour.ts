import type { Point } from '../scene/geometry';

export type Heading = 'left' | 'right' | 'up' | 'down';

const vectors: Readonly<Record<Heading, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The unit vector of a heading; y grows downward. */
export function headingVector(heading: Heading): Point {
  return vectors[heading];
}

/**
 * The place nearest in a direction: within 60° of it, distance sideways counting double so that a
 * row is followed before the next row is entered. Null when there is nothing that way.
 */
export function neighbourTowards<P extends { readonly id: string; readonly centre: Point }>(
  places: Iterable<P>,
  from: P,
  heading: Heading,
): P | null {
  const vector = vectors[heading];
  let best: P | null = null;
  let least = Infinity;
  for (const place of places) {
    if (place.id === from.id) continue;
    const dx = place.centre.x - from.centre.x;
    const dy = place.centre.y - from.centre.y;
    const along = dx * vector.x + dy * vector.y;
    const across = Math.abs(dx * vector.y) + Math.abs(dy * vector.x);
    if (along <= 0 || across > along * 1.75) continue;
    const cost = along + 2 * across;
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}
