import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { boxHasPoint, centreOf, type Box, type Point } from '../scene/geometry';
import { onMap } from './placing';

/** Coordinates are kept to a tenth: finer than a screen shows, and short in the plan file. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * What moves when these items are moved: the items themselves and, with a zone, the cards and
 * notes whose middle lies in it. Locked cards stay.
 */
export function withZoneContents(
  document: Document,
  mapId: string,
  ids: Iterable<string>,
): Set<string> {
  const moving = new Set(ids);
  const zones = [...moving].flatMap((id) => document.mapZone.get(id) ?? []);
  const actors = onMap(document.mapActor, mapId);
  if (zones.length > 0) {
    for (const actor of actors) {
      if (zones.some((zone) => boxHasPoint(zone, actor))) moving.add(actor.id);
    }
    for (const note of onMap(document.mapNote, mapId)) {
      if (zones.some((zone) => boxHasPoint(zone, centreOf(note)))) moving.add(note.id);
    }
  }
  for (const actor of actors) if (actor.locked) moving.delete(actor.id);
  return moving;
}

/** Moves cards, zones and notes by a vector. Ids of anything else are passed over. */
export function moveItems(draft: Draft, ids: Iterable<string>, by: Point): void {
  const moved = (place: Point): Point => ({ x: tidy(place.x + by.x), y: tidy(place.y + by.y) });
  for (const id of ids) {
    const actor = draft.document.mapActor.get(id);
    const zone = draft.document.mapZone.get(id);
    const note = draft.document.mapNote.get(id);
    if (actor && !actor.locked) draft.update('mapActor', id, moved(actor));
    else if (zone) draft.update('mapZone', id, moved(zone));
    else if (note) draft.update('mapNote', id, moved(note));
  }
}

/** The smallest a zone or note can be made. */
export const leastFrame = { width: 80, height: 48 } as const;

/** Gives a zone or note a new box, kept at least as large as `leastFrame`. */
export function resizeFrame(draft: Draft, id: string, box: Box): void {
  const patch = {
    x: tidy(box.x),
    y: tidy(box.y),
    width: Math.max(leastFrame.width, tidy(box.width)),
    height: Math.max(leastFrame.height, tidy(box.height)),
  };
  if (draft.document.mapZone.has(id)) draft.update('mapZone', id, patch);
  else if (draft.document.mapNote.has(id)) draft.update('mapNote', id, patch);
}
