import type { ArrangeCard, ArrangeLink } from '../arranging/arrangement';
import type { ZonedInput } from '../arranging/arrangeInZones';
import type { ArrangeZone } from '../arranging/fitInZone';
import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { inOrder } from '../document/ordering';
import type { MapZone } from '../model/mapZone';
import { isEmptyValue, type FieldValue, type PartnerField } from '../partners/partnerField';
import { boxHolds, type Box, type Point } from '../scene/geometry';
import { OrderedBoxes } from '../scene/orderedBoxes';
import { cardForm, cardGap, gridStep } from './card';
import { Nesting } from './nesting';
import { zonePadding } from './placeInZones';
import { actorBox, onMap } from './placing';
import { innerOf } from './roomInZone';
import { resizeFrame, tidy } from './moving';

type ArrangeTables = Pick<
  Document,
  'mapActor' | 'mapNote' | 'mapZone' | 'partner' | 'relationship'
>;

/**
 * The cards of a map and the relationships among them, as arrangements take them; ended
 * relationships hold nobody together. `field` groups cards on a grid, by the first of several values.
 * Every zone keeps its cards, and notes and texts keep their places.
 */
export function arrangeInput(
  tables: ArrangeTables,
  mapId: string,
  selection: ReadonlySet<string> | null,
  field: PartnerField | null,
): ZonedInput {
  const cardOfPartner = new Map<string, string>();
  const cards: ArrangeCard[] = [];
  for (const { id, partnerId, x, y, locked } of inOrder(onMap(tables.mapActor, mapId))) {
    const partner = tables.partner.get(partnerId);
    if (!partner) continue;
    const { width, height } = cardForm(partner.role);
    const group = field ? firstValue(field.read(partner)) : null;
    cards.push({ id, x, y, width, height, locked, group });
    cardOfPartner.set(partnerId, id);
  }
  const links: ArrangeLink[] = [];
  for (const { fromId, toId, strength, status } of tables.relationship.values()) {
    const from = cardOfPartner.get(fromId);
    const to = cardOfPartner.get(toId);
    if (from && to && from !== to && status !== 'ended') links.push({ from, to, strength });
  }
  return {
    cards,
    links,
    selection,
    zones: zonesOf(tables, mapId),
    obstacles: [...onMap(tables.mapNote, mapId)],
  };
}

function zonesOf(tables: ArrangeTables, mapId: string): readonly ArrangeZone[] {
  const nesting = new Nesting(onMap(tables.mapZone, mapId));
  const { zones } = nesting;
  if (zones.length === 0) return [];
  const actors = onMap(tables.mapActor, mapId);
  const held = nesting.pointsByZone(actors);
  const boxes: Box[] = [
    ...actors.map((actor) => actorBox(tables, actor)),
    ...onMap(tables.mapNote, mapId),
    ...zones,
  ];
  const lowestBottom = lowestBottoms(boxes);
  return zones.map((zone) => ({
    id: zone.id,
    box: zone,
    inner: innerOf(zone),
    top: zone.y + zonePadding.top + cardGap.y / 2,
    lowest: lowestBottom(zone),
    cardIds: held.get(zone.id)?.map(({ id }) => id) ?? [],
  }));
}

/** How far down zones can be made longer without meeting what lies below them, or leaving what holds them. */
function lowestBottoms(boxes: readonly Box[]): (zone: MapZone) => number {
  const byTop = new OrderedBoxes([...boxes].sort((a, b) => b.y - a.y));
  const byBottom = new OrderedBoxes([...boxes].sort((a, b) => b.y + b.height - a.y - a.height));
  return (zone) => {
    const right = zone.x + zone.width;
    const bottom = zone.y + zone.height;
    if (zone.locked) return bottom;
    const below = byTop.last(
      ({ leastX, mostRight, mostY }) => leastX < right && mostRight > zone.x && mostY >= bottom,
      (box) => box.x < right && box.x + box.width > zone.x && box.y >= bottom,
    );
    const around = byBottom.last(
      (reach) =>
        reach.leastX <= zone.x &&
        reach.leastY <= zone.y &&
        reach.mostRight >= right &&
        reach.mostBottom >= bottom,
      (box) => box !== zone && boxHolds(box, zone),
    );
    const lowest = Math.min(below?.y ?? Infinity, around ? around.y + around.height : Infinity);
    return Math.max(bottom, lowest - gridStep);
  };
}

/** Makes zones longer, down to new bottoms by their ids. */
export function lengthenZones(
  draft: Draft,
  bottoms: Iterable<readonly [zoneId: string, bottom: number]>,
): void {
  for (const [id, bottom] of bottoms) {
    const zone = draft.document.mapZone.get(id);
    if (!zone) continue;
    const { x, y, width } = zone;
    resizeFrame(draft, id, { x, y, width, height: bottom - y });
  }
}

/** Moves cards to new places; those that are gone or locked by now are passed over. */
export function placeCards(draft: Draft, places: Iterable<readonly [string, Point]>): void {
  for (const [id, { x, y }] of places) {
    const actor = draft.document.mapActor.get(id);
    if (actor && !actor.locked) draft.update('mapActor', id, { x: tidy(x), y: tidy(y) });
  }
}

/** The value cards are grouped by, as text; the first of several. */
function firstValue(value: FieldValue): string | null {
  if (isEmptyValue(value)) return null;
  return typeof value === 'object' ? (value?.[0] ?? null) : String(value);
}
