import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { onPaper } from '../model/base';
import type { MapActor } from '../model/mapActor';
import type { MapZone } from '../model/mapZone';
import {
  boxesTouch,
  boxHolds,
  expandBox,
  unionBoxes,
  type Box,
  type Point,
} from '../scene/geometry';
import { cardBox, cardCell, cardGap, gridStep } from './card';
import { touchesAny } from './freeSpot';
import { isLocked, resizeFrame } from './moving';
import { Nesting } from './nesting';
import { zonePadding } from './placeInZones';
import { actorBox, onMap } from './placing';

type Tables = Pick<Document, 'mapActor' | 'mapNote' | 'mapZone' | 'partner'>;

/** What is to be free round a card. */
const gap = Math.min(cardGap.x, cardGap.y) / 2;
const step = gridStep / 2;
/** What is in the way for longer than this, in steps, is not passed by. */
const mostSteps = 1000;

/** The box of a card at a place, with what is to be free round it. */
export function boxWithGap(at: Point): Box {
  return expandBox(cardBox('partner', at), gap);
}

/**
 * Places for so many cards that a full zone has to grow to: rows of them below, or columns to the
 * right when other zones lie below. What would stay in the way is passed by.
 */
export function placesBeyond(tables: Tables, zone: MapZone, count: number): readonly Point[] {
  const { x, y, width, height, mapId } = zone;
  const { side, top, bottom } = zonePadding;
  const isTaken = touchesAny(staying(tables, mapId));
  const columns = Math.max(1, Math.floor((width - 2 * side) / cardCell.width));
  const rows = Math.max(1, Math.floor((height - top) / cardCell.height));
  const others = onMap(tables.mapZone, mapId).filter(
    (other) => other.id !== zone.id && !boxesTouch(zone, other),
  );
  const isClear = (added: Box): boolean => !others.some((other) => boxesTouch(other, added));
  const below = Math.ceil(count / columns) * cardCell.height;
  const beside = Math.ceil(count / rows) * cardCell.width;
  const goesRight =
    !isClear({ x, y: y + height, width, height: below }) &&
    isClear({ x: x + width, y, width: beside, height });
  const at = (along: number, lane: number): Point =>
    goesRight
      ? { x: x + width - side + cardCell.width / 2 + along, y: y + top + rowAt(lane) }
      : { x: x + side + columnAt(lane), y: y + height - bottom + cardCell.height / 2 + along };
  const lanes = Array.from({ length: goesRight ? rows : columns }, (_, lane) => lane);
  const places: Point[] = [];
  let along = 0;
  for (let steps = 0; steps < count + mostSteps && places.length < count; steps += 1) {
    const free = lanes
      .map((lane) => at(along, lane))
      .filter((place) => !isTaken(boxWithGap(place)));
    places.push(...free.slice(0, count - places.length));
    along += free.length === 0 ? step : goesRight ? cardCell.width : cardCell.height;
  }
  while (places.length < count) places.push(at(0, 0));
  return places;
}

function columnAt(column: number): number {
  return (column + 0.5) * cardCell.width;
}

function rowAt(row: number): number {
  return (row + 0.5) * cardCell.height;
}

/**
 * Makes a zone as large as it takes to hold the cards at some places, if it may be changed. What
 * lies in no zone makes room: it would be taken in, though nobody put it there.
 */
export function growZone(draft: Draft, zoneId: string, places: readonly Point[]): void {
  const zone = draft.document.mapZone.get(zoneId);
  if (!zone || isLocked(draft.document, zoneId)) return;
  const outside = places.filter((at) => !boxHolds(zone, cardBox('partner', at)));
  const grown = outside.length > 0 ? unionBoxes([zone, ...outside.map(cellRound)]) : null;
  if (!grown) return;
  const put = new Set(places.map(keyOf));
  const away = loose(draft.document, zone.mapId).filter(
    (actor) => !put.has(keyOf(actor)) && boxesTouch(grown, actorBox(draft.document, actor)),
  );
  resizeFrame(draft, zoneId, grown);
  moveOn(draft, away, grown, grown.height > zone.height);
}

function keyOf({ x, y }: Point): string {
  return `${String(x)} ${String(y)}`;
}

/** Room for a cell, so that what comes next goes on with the rows and columns as they are. */
function cellRound({ x, y }: Point): Box {
  const { side, bottom } = zonePadding;
  return {
    x: x - cardCell.width / 2 - side,
    y: y - cardCell.height / 2,
    width: cardCell.width + 2 * side,
    height: cardCell.height + bottom,
  };
}

/** The cards that lie in no zone and may be moved: they make room for a zone that grows. */
function loose(tables: Pick<Tables, 'mapActor' | 'mapZone'>, mapId: string): MapActor[] {
  const nesting = new Nesting(onMap(tables.mapZone, mapId));
  return onMap(tables.mapActor, mapId).filter(
    (actor) => !actor.locked && nesting.zoneAt(actor) === undefined,
  );
}

/** The boxes of the notes, and of the cards that do not make room. */
function staying(tables: Tables, mapId: string): Box[] {
  const away = new Set(loose(tables, mapId));
  const cards = onMap(tables.mapActor, mapId).filter((actor) => !away.has(actor));
  return [...cards.map((actor) => actorBox(tables, actor)), ...onMap(tables.mapNote, mapId)];
}

/** Moves cards to the nearest free places under a box, or to the right of it. */
function moveOn(draft: Draft, away: readonly MapActor[], from: Box, isDown: boolean): void {
  const [first] = away;
  if (!first) return;
  const { mapId } = first;
  const tables = draft.document;
  const leaving = new Set(away);
  const taken: Box[] = [
    ...onMap(tables.mapActor, mapId)
      .filter((actor) => !leaving.has(actor))
      .map((actor) => actorBox(tables, actor)),
    ...onMap(tables.mapNote, mapId),
    ...onMap(tables.mapZone, mapId),
  ];
  for (const actor of away) {
    const box = actorBox(tables, actor);
    const by = isDown
      ? { x: 0, y: from.y + from.height + 2 * gap - box.y }
      : { x: from.x + from.width + 2 * gap - box.x, y: 0 };
    for (;;) {
      const room = expandBox({ ...box, x: box.x + by.x, y: box.y + by.y }, gap);
      const met = taken.find((other) => boxesTouch(other, room));
      if (!met) break;
      // Nothing before its end is free.
      if (isDown) by.y += stepsTo(met.y + met.height - room.y);
      else by.x += stepsTo(met.x + met.width - room.x);
    }
    taken.push({ ...box, x: box.x + by.x, y: box.y + by.y });
    draft.update('mapActor', actor.id, {
      x: onPaper(actor.x + by.x),
      y: onPaper(actor.y + by.y),
    });
  }
}

/** The first multiple of a step beyond a distance. */
function stepsTo(distance: number): number {
  return step * (Math.floor(distance / step) + 1);
}
