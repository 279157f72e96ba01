import type { Draft } from '../document/draft';
import { orderAfter } from '../document/ordering';
import type { PartnerMap } from '../model/map';

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
