import type { Draft } from '../document/draft';
import type { MapZone } from '../model/mapZone';
import { centreOf, type Box, type Point } from '../scene/geometry';
import { moveItems } from './moving';
import { Nesting } from './nesting';
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
  const { document } = draft;
  const vectors = new Map<string, Point>();
  const taking = [...displacements.keys()].flatMap((id) => document.mapZone.get(id) ?? []);
  const holders = new Nesting(taking.filter(({ locked }) => !locked));
  // What lies in two of them goes with the inner one.
  const take = (id: string, holder: MapZone | undefined): void => {
    const by = holder && displacements.get(holder.id);
    if (by) vectors.set(id, by);
  };
  for (const zone of onMap(document.mapZone, mapId)) take(zone.id, holders.zoneAround(zone));
  for (const actor of onMap(document.mapActor, mapId)) take(actor.id, holders.zoneAt(actor));
  for (const note of onMap(document.mapNote, mapId)) take(note.id, holders.zoneAt(centreOf(note)));
  for (const [id, by] of displacements) vectors.set(id, by);
  for (const [id, by] of vectors) moveItems(draft, [id], by);
}
