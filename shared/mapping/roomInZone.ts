import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import type { MapZone } from '../model/mapZone';
import {
  boxesTouch,
  boxHolds,
  centreOf,
  expandBox,
  unionBoxes,
  type Box,
  type Point,
} from '../scene/geometry';
import { cardBox, cardCell, cardGap, gridStep } from './card';
import { touchesAny } from './freeSpot';
import { isLocked, resizeFrame } from './moving';
import { freePlaces, placesInZone } from './moveToZone';
import { zonePadding } from './placeInZones';
import { onMap } from './placing';

type Tables = Pick<Document, 'mapActor' | 'mapNote' | 'mapZone' | 'partner'>;

/** What a card has round it in a zone, beside the name above. */
const margin = gridStep / 2;

/**
 * Where a further card comes to lie wholly in a zone: on the zone's grid of cards, else wherever in
 * it there is room. In a full zone it is where the zone has to grow to: downwards, or to the right
 * when another zone lies below. A full zone that is locked takes it in its middle.
 */
export function roomInZone(tables: Tables, zone: MapZone): Point {
  const { mapId } = zone;
  const others = [
    ...onMap(tables.mapActor, mapId).map((actor) =>
      cardBox(tables.partner.get(actor.partnerId)?.role ?? 'partner', actor),
    ),
    ...onMap(tables.mapNote, mapId),
  ];
  const isTaken = touchesAny(others);
  const [onGrid] = placesInZone(tables, zone, 1, new Set());
  const isFree = (at: Point): boolean => !isTaken(withGap(at));
  if (onGrid && isFree(onGrid) && boxHolds(zone, cardBox('partner', onGrid))) return onGrid;
  return (
    firstFree(innerOf(zone), others) ??
    (zone.locked ? centreOf(zone) : beyond(tables, zone, isFree))
  );
}

/** Makes a zone as large as it takes to hold a card, if it may be changed. */
export function growZoneFor(draft: Draft, zoneId: string, at: Point): void {
  const zone = draft.document.mapZone.get(zoneId);
  const needed = { ...cardBox('partner', at) };
  if (!zone || isLocked(draft.document, zoneId) || boxHolds(zone, needed)) return;
  const grown = unionBoxes([zone, expandBox(needed, zonePadding.bottom)]);
  if (grown) resizeFrame(draft, zoneId, grown);
}

/**
 * Moves cards into a zone, one beside the other: to its free places first, then it grows as for
 * cards that are placed in it.
 */
export function sendToZone(draft: Draft, zoneId: string, actorIds: readonly string[]): void {
  const waiting = new Set(actorIds);
  const first = draft.document.mapZone.get(zoneId);
  const places = first ? freePlaces(draft.document, first, actorIds.length, waiting) : [];
  actorIds.forEach((id, index) => {
    const { mapActor, ...tables } = draft.document;
    const zone = tables.mapZone.get(zoneId);
    if (!zone) return;
    const lying = new Map([...mapActor].filter(([other]) => !waiting.has(other)));
    const at = places[index] ?? roomInZone({ ...tables, mapActor: lying }, zone);
    waiting.delete(id);
    draft.update('mapActor', id, { x: at.x, y: at.y });
    growZoneFor(draft, zoneId, at);
  });
}

const gap = Math.min(cardGap.x, cardGap.y) / 2;

/** The box of a card with what is to be free round it. */
function withGap(at: Point): Box {
  return expandBox(cardBox('partner', at), gap);
}

/** The part of a zone that cards are to lie in: below its name, off its edges. */
export function innerOf({ x, y, width, height }: Box): Box {
  const top = zonePadding.top - margin;
  return { x: x + margin, y: y + top, width: width - 2 * margin, height: height - top - margin };
}

/** The first place in a box, row by row, at which a card lies wholly in it and beside the others. */
function firstFree({ x, y, width, height }: Box, others: readonly Box[]): Point | undefined {
  const card = cardBox('partner', { x: 0, y: 0 });
  for (let top = y; top + card.height <= y + height; top += margin) {
    for (let left = x; left + card.width <= x + width;) {
      const at = { x: left + card.width / 2, y: top + card.height / 2 };
      const box = withGap(at);
      const met = others.find((other) => boxesTouch(other, box));
      if (!met) return at;
      // Nothing before its end is free: a zone may be as large as the paper, and so may a note.
      left += margin * (Math.floor((met.x + met.width - box.x) / margin) + 1);
    }
  }
  return undefined;
}

/** The nearest free place under a zone, or beside it when growing downwards would meet another. */
function beyond(tables: Tables, zone: MapZone, isFree: (at: Point) => boolean): Point {
  const { x, y, width, height } = zone;
  const first = {
    x: x + Math.max(zonePadding.side + cardCell.width / 2, margin),
    y: y + zonePadding.top + cardCell.height / 2,
  };
  const others = onMap(tables.mapZone, zone.mapId).filter(
    (other) => other.id !== zone.id && !boxesTouch(zone, other),
  );
  const isClear = (added: Box): boolean => !others.some((other) => boxesTouch(other, added));
  const step = { x: cardCell.width, y: cardCell.height };
  const isBelowClear = isClear({ x, y: y + height, width, height: step.y });
  const goesRight = !isBelowClear && isClear({ x: x + width, y, width: step.x, height });
  const from = goesRight
    ? { x: x + width - zonePadding.side + step.x / 2, y: first.y }
    : { x: first.x, y: y + height - zonePadding.bottom + step.y / 2 };
  const by = goesRight ? { x: margin, y: 0 } : { x: 0, y: margin };
  // What lies there is passed by; no map has so many cards in a row.
  for (let steps = 0; steps < 1000; steps += 1) {
    const at = { x: from.x + steps * by.x, y: from.y + steps * by.y };
    if (isFree(at)) return at;
  }
  return from;
}
