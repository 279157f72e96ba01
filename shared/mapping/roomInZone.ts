import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import type { MapActor } from '../model/mapActor';
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
import { Nesting } from './nesting';
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
  const notes = onMap(tables.mapNote, mapId);
  const others = [
    ...onMap(tables.mapActor, mapId).map((actor) => boxOfActor(tables, actor)),
    ...notes,
  ];
  const isTaken = touchesAny(others);
  const [onGrid] = placesInZone(tables, zone, 1, new Set());
  const holdsGrid = onGrid && boxHolds(zone, cardBox('partner', onGrid));
  if (holdsGrid && !isTaken(withGap(onGrid))) return onGrid;
  return (
    firstFree(innerOf(zone), others) ??
    (zone.locked ? centreOf(zone) : beyond(tables, zone, [...staying(tables, mapId), ...notes]))
  );
}

function boxOfActor({ partner }: Pick<Tables, 'partner'>, actor: MapActor): Box {
  return cardBox(partner.get(actor.partnerId)?.role ?? 'partner', actor);
}

/** The cards that lie in no zone and may be moved: they make room for a zone that grows. */
function loose(tables: Tables, mapId: string): MapActor[] {
  const nesting = new Nesting(onMap(tables.mapZone, mapId));
  return onMap(tables.mapActor, mapId).filter(
    (actor) => !actor.locked && nesting.zoneAt(actor) === undefined,
  );
}

/** The boxes of the cards that do not make room. */
function staying(tables: Tables, mapId: string): Box[] {
  const away = new Set(loose(tables, mapId));
  return onMap(tables.mapActor, mapId)
    .filter((actor) => !away.has(actor))
    .map((actor) => boxOfActor(tables, actor));
}

/**
 * Makes a zone as large as it takes to hold a card, if it may be changed. What lies in no zone makes
 * room: it would be taken in, though nobody put it there.
 */
export function growZoneFor(draft: Draft, zoneId: string, at: Point): void {
  const zone = draft.document.mapZone.get(zoneId);
  const needed = { ...cardBox('partner', at) };
  if (!zone || isLocked(draft.document, zoneId) || boxHolds(zone, needed)) return;
  // Room for a cell, so that what comes next goes on with the rows and columns as they are.
  const { side, bottom } = zonePadding;
  const cell = {
    x: at.x - cardCell.width / 2 - side,
    y: at.y - cardCell.height / 2,
    width: cardCell.width + 2 * side,
    height: cardCell.height + bottom,
  };
  const grown = unionBoxes([zone, cell]);
  if (!grown) return;
  const away = loose(draft.document, zone.mapId).filter(({ x, y }) => x !== at.x || y !== at.y);
  resizeFrame(draft, zoneId, grown);
  const isDown = grown.height > zone.height;
  for (const actor of away) {
    if (boxesTouch(grown, boxOfActor(draft.document, actor))) moveOn(draft, actor, grown, isDown);
  }
}

/** Moves a card to the nearest free place under a box, or to the right of it. */
function moveOn(draft: Draft, actor: MapActor, beyondBox: Box, isDown: boolean): void {
  const { mapId, id, x, y } = actor;
  const { mapActor, mapNote, mapZone } = draft.document;
  const box = boxOfActor(draft.document, actor);
  const isTaken = touchesAny([
    ...onMap(mapActor, mapId)
      .filter((other) => other.id !== id)
      .map((other) => boxOfActor(draft.document, other)),
    ...onMap(mapNote, mapId),
    ...onMap(mapZone, mapId),
  ]);
  const by = isDown
    ? { x: 0, y: beyondBox.y + beyondBox.height + 2 * gap - box.y }
    : { x: beyondBox.x + beyondBox.width + 2 * gap - box.x, y: 0 };
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const moved = { x: box.x + by.x, y: box.y + by.y };
    if (!isTaken(expandBox({ ...box, ...moved }, gap))) break;
    if (isDown) by.y += margin;
    else by.x += margin;
  }
  draft.update('mapActor', id, { x: x + by.x, y: y + by.y });
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

/** No map has so many cards in a row. */
const mostSteps = 1000;

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
function beyond(tables: Tables, zone: MapZone, cards: readonly Box[]): Point {
  const isTaken = touchesAny(cards);
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
  // What lies there is passed by.
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const at = { x: from.x + steps * by.x, y: from.y + steps * by.y };
    if (!isTaken(withGap(at))) return at;
  }
  return from;
}
