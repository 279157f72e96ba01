import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { inOrder, orderAfter, orderAt } from '../document/ordering';
import type { MapView } from '../model/mapView';
import { onMap } from './placing';

/** What a saved view keeps of how a map is looked at. */
export type ViewLook = Pick<
  MapView,
  'x' | 'y' | 'width' | 'height' | 'styling' | 'filter' | 'hiddenTypeIds' | 'focusId' | 'focusSteps'
>;

/** The saved views of a map in their order. */
export function viewsOf(document: Pick<Document, 'mapView'>, mapId: string): MapView[] {
  return inOrder(onMap(document.mapView, mapId));
}

/** Saves a view after the others of its map. */
export function addView(draft: Draft, mapId: string, name: string, look: ViewLook): MapView {
  const order = orderAfter(onMap(draft.document.mapView, mapId));
  return draft.add('mapView', { ...look, mapId, name, order });
}

/** Renames a view; an empty name is passed over. */
export function renameView(draft: Draft, viewId: string, name: string): void {
  if (name.trim() !== '') draft.update('mapView', viewId, { name: name.trim() });
}

/** Moves a view among those of its map, towards the first (-1) or the last (1). */
export function moveView(draft: Draft, viewId: string, by: -1 | 1): void {
  const view = draft.require('mapView', viewId);
  const views = viewsOf(draft.document, view.mapId);
  const place = views.findIndex(({ id }) => id === viewId) + by;
  if (place < 0 || place >= views.length) return;
  const others = views.filter(({ id }) => id !== viewId);
  draft.update('mapView', viewId, { order: orderAt(others, place) });
}

/** Gives a map the look of one of its views. Nothing changes when it has it already. */
export function takeLookOf(draft: Draft, view: MapView): void {
  const map = draft.require('map', view.mapId);
  const { styling, filter, hiddenTypeIds } = view;
  const wanted = { styling, filter, hiddenTypeIds };
  const present = {
    styling: map.styling,
    filter: map.filter,
    hiddenTypeIds: map.hiddenTypeIds,
  };
  if (JSON.stringify(wanted) !== JSON.stringify(present)) draft.update('map', map.id, wanted);
}
