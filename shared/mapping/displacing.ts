import type { Draft } from '../document/draft';
import type { Box, Point } from '../scene/geometry';
import { moveItems, withZoneContents } from './moving';
import { outerFirst } from './nesting';
import { onMap } from './placing';

/** An item of a map with the box it takes up, in map units. */
export interface PlacedBox {
  readonly id: string;
  readonly box: Box;
}

/** How far each item is to be moved, by item id. Items that stay have no entry. */
export type Displacements = ReadonlyMap<string, Point>;

/**
 * Moves every item by its own vector. A zone takes along what lies in it, except for what has a
 * vector of its own. Locked items stay.
 */
export function displaceItems(draft: Draft, mapId: string, displacements: Displacements): void {
  const vectors = new Map<string, Point>();
  // What lies in two of them goes with the inner one.
  for (const { id } of outerFirst(onMap(draft.document.mapZone, mapId))) {
    const by = displacements.get(id);
    if (!by) continue;
    for (const taken of withZoneContents(draft.document, mapId, [id])) vectors.set(taken, by);
  }
  for (const [id, by] of displacements) vectors.set(id, by);
  for (const [id, by] of vectors) moveItems(draft, [id], by);
}
