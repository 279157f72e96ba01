import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { onPaper } from '../model/base';
import type { MapNote } from '../model/mapNote';
import type { MapZone } from '../model/mapZone';
import { centreOf, type Box, type Point } from '../scene/geometry';
import { Nesting } from './nesting';
import { onMap } from './placing';

/**
 * Coordinates are kept to a tenth: finer than a screen shows, and short in the plan file. What would
 * leave the paper stays at its edge.
 */
export function tidy(value: number): number {
  return onPaper(Math.round(value * 10) / 10);
}

/**
 * What moves when these items are moved: the items themselves and, with a zone, the zones that lie
 * wholly in it and the cards and notes whose middle does. What is locked stays, and a locked zone
 * takes nothing along.
 */
export function withZoneContents(
  document: Document,
  mapId: string,
  ids: Iterable<string>,
): Set<string> {
  const free = [...ids].filter((id) => !isLocked(document, id));
  const moving = withContents(document, mapId, free);
  for (const id of moving) if (isLocked(document, id)) moving.delete(id);
  return moving;
}

/**
 * These items and, with a zone, the zones that lie wholly in it and the cards and notes whose middle
 * does, locked or not.
 */
export function withContents(
  document: Document,
  mapId: string,
  ids: Iterable<string>,
): Set<string> {
  const all = new Set(ids);
  const zones = zonesOf(document, all);
  if (zones.length === 0) return all;
  const holders = new Nesting(zones);
  for (const actor of onMap(document.mapActor, mapId)) {
    if (holders.zoneAt(actor)) all.add(actor.id);
  }
  for (const { id } of framesWithin(document, mapId, holders)) all.add(id);
  return all;
}

/**
 * What is copied when these items are copied: with a zone also the zones and notes in it. The cards
 * in it are left: a partner has one card on a map, and the copy of a card is another partner.
 */
export function withFramesWithin(
  document: Document,
  mapId: string,
  ids: Iterable<string>,
): string[] {
  const wanted = new Set(ids);
  const holders = new Nesting(zonesOf(document, wanted));
  for (const { id } of framesWithin(document, mapId, holders)) wanted.add(id);
  return [...wanted];
}

function zonesOf(document: Document, ids: Iterable<string>): MapZone[] {
  return [...ids].flatMap((id) => document.mapZone.get(id) ?? []);
}

function framesWithin(
  { mapZone, mapNote }: Document,
  mapId: string,
  holders: Nesting<MapZone>,
): (MapZone | MapNote)[] {
  return [
    ...onMap(mapZone, mapId).filter((zone) => holders.zoneAround(zone)),
    ...onMap(mapNote, mapId).filter((note) => holders.zoneAt(centreOf(note))),
  ];
}

/** Whether a card, zone or note is held in its place. */
export function isLocked(document: Document, id: string): boolean {
  const record = document.mapActor.get(id) ?? document.mapZone.get(id) ?? document.mapNote.get(id);
  return record?.locked === true;
}

/** Holds cards, zones and notes in their places, or lets go of them. Other ids are passed over. */
export function lockItems(draft: Draft, ids: Iterable<string>, locked: boolean): void {
  for (const id of ids) {
    if (draft.document.mapActor.has(id)) draft.update('mapActor', id, { locked });
    else if (draft.document.mapZone.has(id)) draft.update('mapZone', id, { locked });
    else if (draft.document.mapNote.has(id)) draft.update('mapNote', id, { locked });
  }
}

/** Moves cards, zones and notes by a vector. Ids of anything else are passed over. */
export function moveItems(draft: Draft, ids: Iterable<string>, by: Point): void {
  const moved = (place: Point): Point => ({ x: tidy(place.x + by.x), y: tidy(place.y + by.y) });
  for (const id of ids) {
    if (isLocked(draft.document, id)) continue;
    const actor = draft.document.mapActor.get(id);
    const zone = draft.document.mapZone.get(id);
    const note = draft.document.mapNote.get(id);
    if (actor) draft.update('mapActor', id, moved(actor));
    else if (zone) draft.update('mapZone', id, moved(zone));
    else if (note) draft.update('mapNote', id, moved(note));
  }
}

/** The smallest a zone or note can be made. */
export const leastFrame = { width: 80, height: 48 } as const;

/** Gives a zone or note a new box, kept at least as large as `leastFrame`. A locked one stays. */
export function resizeFrame(draft: Draft, id: string, box: Box): void {
  if (isLocked(draft.document, id)) return;
  const patch = {
    x: tidy(box.x),
    y: tidy(box.y),
    width: Math.max(leastFrame.width, tidy(box.width)),
    height: Math.max(leastFrame.height, tidy(box.height)),
  };
  if (draft.document.mapZone.has(id)) draft.update('mapZone', id, patch);
  else if (draft.document.mapNote.has(id)) draft.update('mapNote', id, patch);
}
