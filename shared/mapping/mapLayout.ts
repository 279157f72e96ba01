import type { Draft } from '../document/draft';
import { ordersAfter } from '../document/ordering';
import type { Hue } from '../model/hue';
import type { ZoneBinding } from '../model/mapZone';
import type { Box, Point } from '../scene/geometry';
import { onMap } from './placing';

export interface LayoutZone extends Box {
  readonly name: string;
  readonly hue: Hue;
  readonly binding: ZoneBinding | null;
}

/** Bare text on the map: the title of an axis. */
export interface LayoutText extends Box {
  readonly text: string;
}

/** Where the card of a partner goes, by its centre. */
export interface LayoutPlace {
  readonly partnerId: string;
  readonly centre: Point;
}

/** What is to be put on a map: zones from back to front, texts, and the places of partners. */
export interface MapLayout {
  readonly zones: readonly LayoutZone[];
  readonly texts: readonly LayoutText[];
  readonly places: readonly LayoutPlace[];
}

export const emptyLayout: MapLayout = { zones: [], texts: [], places: [] };

/** Puts a layout on a map, above what is there. Partners must not be on the map yet. */
export function applyLayout(draft: Draft, mapId: string, layout: MapLayout): void {
  const { zones, texts, places } = layout;
  const zoneOrders = ordersAfter(onMap(draft.document.mapZone, mapId), zones.length);
  zones.forEach((zone, index) => {
    draft.add('mapZone', { mapId, ...zone, order: zoneOrders[index] ?? 'a0' });
  });
  const noteOrders = ordersAfter(onMap(draft.document.mapNote, mapId), texts.length);
  texts.forEach((text, index) => {
    const order = noteOrders[index] ?? 'a0';
    draft.add('mapNote', { mapId, ...text, form: 'text', hue: 'neutral', order });
  });
  const orders = ordersAfter(onMap(draft.document.mapActor, mapId), places.length);
  places.forEach(({ partnerId, centre }, index) => {
    const { x, y } = centre;
    draft.add('mapActor', { mapId, partnerId, x, y, order: orders[index] ?? 'a0' });
  });
}
