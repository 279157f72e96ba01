import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { sameJson } from '../document/equality';
import { inOrder, orderAfter, orderAt } from '../document/ordering';
import type { PartnerMap } from '../model/map';
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

/** What drives the look of cards, and what is not shown. */
export type MapLook = Pick<PartnerMap, 'styling' | 'filter' | 'hiddenTypeIds'>;

/** The look of a map, or of a view. */
export function lookOf({ styling, filter, hiddenTypeIds }: MapLook): MapLook {
  return { styling, filter, hiddenTypeIds };
}

/**
 * A saved view that a map is looked at through. Going to a view changes no record, as it changes
 * nothing that is in the plan: its look lies over the map's own until that one changes.
 */
export interface ShownView {
  readonly viewId: string;
  readonly look: MapLook;
  /** The map's own look when the view was gone to. */
  readonly over: MapLook;
}

/** Whether a view is what is seen of a map with this look of its own. */
export function isSeen(shown: ShownView | null, own: MapLook): shown is ShownView {
  return shown !== null && sameJson(shown.over, lookOf(own));
}
