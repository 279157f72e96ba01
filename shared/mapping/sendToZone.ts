import type { Draft } from '../document/draft';
import { onPaper } from '../model/base';
import { centreOf } from '../scene/geometry';
import { growZone, placesBeyond } from './growZone';
import { freePlaces } from './placesInZone';
import { roomInZone } from './roomInZone';

/**
 * Moves cards into a zone, one beside the other: to its free places first, then it grows. In a full
 * zone that is locked they come to lie on each other in its middle.
 */
export function sendToZone(draft: Draft, zoneId: string, actorIds: readonly string[]): void {
  const { mapActor, ...tables } = draft.document;
  const zone = tables.mapZone.get(zoneId);
  if (!zone) return;
  const sent = new Set(actorIds);
  const lying = new Map([...mapActor].filter(([id]) => !sent.has(id)));
  const rest = { ...tables, mapActor: lying };
  const places = [...freePlaces(rest, zone, actorIds.length, sent)];
  const missing = actorIds.length - places.length;
  if (zone.locked) places.push(...Array.from({ length: missing }, () => centreOf(zone)));
  else if (missing === 1) places.push(roomInZone(rest, zone));
  else if (missing > 1) places.push(...placesBeyond(rest, zone, missing));
  actorIds.forEach((id, index) => {
    const at = places[index];
    if (at) draft.update('mapActor', id, { x: onPaper(at.x), y: onPaper(at.y) });
  });
  growZone(draft, zoneId, places);
}
