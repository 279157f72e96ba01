import type { TFunction } from 'i18next';
import { inOrder } from '@shared/document/ordering';
import { deleteMap, duplicateMap, freeMapName, moveMap, renameMap } from '@shared/mapping/maps';
import { createMapFrom, type MapTemplate } from '@shared/mapping/templates/mapTemplate';
import { currentDocument, edit } from '../../../store/documentStore';
import { replaceParams } from '../../../store/uiStore';
import { showUndoToast } from '../../../store/undoToast';
import { announce } from '../../../ui/announce';
import { showMap } from './mapsUi';

/** Adds a map from a template and shows it. */
export function addMap(
  t: TFunction,
  name: string,
  template: MapTemplate,
  withPartners: boolean,
): void {
  const made = { id: '' };
  edit(t('map.edit.addMap', { name }), (draft) => {
    made.id = createMapFrom(draft, name, template, withPartners).id;
  });
  showMap(made.id);
}

/** Gives a map another name. */
export function renameTo(t: TFunction, mapId: string, name: string): void {
  edit(t('map.edit.renameMap', { name }), (draft) => renameMap(draft, mapId, name));
}

/** Copies a map and shows the copy. */
export function duplicate(t: TFunction, mapId: string): void {
  const { map: maps } = currentDocument();
  const name = maps.get(mapId)?.name ?? '';
  const copyName = freeMapName(maps.values(), t('mapDrawing.maps.copyName', { name }));
  const made = { id: '' };
  edit(t('mapDrawing.maps.edit.duplicate', { name }), (draft) => {
    made.id = duplicateMap(draft, mapId, copyName).id;
  });
  showMap(made.id);
  showUndoToast(t('mapDrawing.maps.duplicated', { name: copyName }));
}

/** Moves a map one place in the list. */
export function move(t: TFunction, mapId: string, step: -1 | 1): void {
  const name = currentDocument().map.get(mapId)?.name ?? '';
  edit(t('mapDrawing.maps.edit.move', { name }), (draft) => moveMap(draft, mapId, step));
  const { place, count } = placeOf(mapId);
  announce(t('mapDrawing.maps.moved', { name, place: place + 1, count }));
}

/** Deletes a map, shows the one beside it, and offers to take that back. */
export function remove(t: TFunction, mapId: string): void {
  const maps = inOrder(currentDocument().map.values());
  const at = maps.findIndex(({ id }) => id === mapId);
  const next = maps[at + 1] ?? maps[at - 1];
  const name = maps[at]?.name ?? '';
  edit(t('map.edit.deleteMap', { name }), (draft) => deleteMap(draft, mapId));
  replaceParams(next ? { map: next.id } : {});
  showUndoToast(t('map.maps.deleted', { name }));
}

/** Shows the map before (-1) or after (1) this one in the list; at the end it begins anew. */
export function showBeside(mapId: string, step: -1 | 1): void {
  const maps = inOrder(currentDocument().map.values());
  const at = maps.findIndex(({ id }) => id === mapId);
  const next = maps[(at + step + maps.length) % maps.length];
  if (next) showMap(next.id);
}

/** Whether a map can move one place in the list. */
export function canMove(mapId: string, step: -1 | 1): boolean {
  const { place, count } = placeOf(mapId);
  return place + step >= 0 && place + step < count;
}

function placeOf(mapId: string): { readonly place: number; readonly count: number } {
  const maps = inOrder(currentDocument().map.values());
  return { place: maps.findIndex(({ id }) => id === mapId), count: maps.length };
}
