import type { Draft } from '../document/draft';
import { inOrder, orderAfter, orderAt } from '../document/ordering';
import type { PartnerMap } from '../model/map';
import { onMap } from './placing';

/** Adds an empty map after the others. */
export function createMap(draft: Draft, name: string): PartnerMap {
  return draft.add('map', { name, order: orderAfter(draft.document.map.values()) });
}

/** Renames a map; an empty name is passed over. */
export function renameMap(draft: Draft, mapId: string, name: string): void {
  if (name.trim() !== '') draft.update('map', mapId, { name: name.trim() });
}

/** Deletes a map with its cards, zones and notes; partners and relationships stay. */
export function deleteMap(draft: Draft, mapId: string): void {
  draft.remove(mapId);
}

/**
 * Copies a map with its cards, zones, notes, saved views and look, right after the original.
 * Partners and relationships are the same ones: they are not copied.
 */
export function duplicateMap(draft: Draft, mapId: string, name: string): PartnerMap {
  const { document } = draft;
  const map = draft.require('map', mapId);
  const place = inOrder(document.map.values()).findIndex(({ id }) => id === mapId);
  const copy = draft.add('map', {
    ...map,
    name,
    order: orderAt(document.map.values(), place + 1),
  });
  for (const actor of onMap(document.mapActor, mapId)) {
    draft.add('mapActor', { ...actor, mapId: copy.id });
  }
  for (const zone of onMap(document.mapZone, mapId)) {
    draft.add('mapZone', { ...zone, mapId: copy.id });
  }
  for (const note of onMap(document.mapNote, mapId)) {
    draft.add('mapNote', { ...note, mapId: copy.id });
  }
  for (const view of onMap(document.mapView, mapId)) {
    draft.add('mapView', { ...view, mapId: copy.id });
  }
  return copy;
}

/** Moves a map one place earlier (-1) or later (1) in the list. At the end of the list it stays. */
export function moveMap(draft: Draft, mapId: string, step: -1 | 1): void {
  const all = inOrder(draft.document.map.values());
  const place = all.findIndex(({ id }) => id === mapId) + step;
  if (place < 0 || place >= all.length) return;
  const others = all.filter(({ id }) => id !== mapId);
  draft.update('map', mapId, { order: orderAt(others, place) });
}

/** A name no map has yet: the wanted one, else with the first free number behind it. */
export function freeMapName(maps: Iterable<{ readonly name: string }>, wanted: string): string {
  const taken = new Set([...maps].map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} ${String(number)}`;
  return name;
}
