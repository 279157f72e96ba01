import { generateNKeysBetween } from 'fractional-indexing';
import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { inOrder, orderAt, ordersAfter } from '../document/ordering';
import type { MapActor } from '../model/mapActor';
import type { MapNote } from '../model/mapNote';
import type { MapZone } from '../model/mapZone';
import { boxesOverlap, type Box } from '../scene/geometry';
import { actorBox, onMap } from './placing';

export const orderMoves = ['front', 'forward', 'backward', 'back'] as const;
/** Where items go among those of their sort: to an end, or past the next one that covers them. */
export type OrderMove = (typeof orderMoves)[number];

type Layered = MapActor | MapZone | MapNote;

/**
 * Moves items among those of their sort: zones lie under cards, cards under notes, always.
 * `forward` and `backward` go past the next item that `touches` says they overlap, so that each
 * step can be seen; without one nothing changes.
 */
export function reorderItems(
  draft: Draft,
  mapId: string,
  ids: readonly string[],
  move: OrderMove,
  touches: (id: string, otherId: string) => boolean,
): void {
  const { mapActor, mapZone, mapNote } = draft.document;
  const wanted = new Set(ids);
  for (const table of [mapActor, mapZone, mapNote]) {
    const siblings = inOrder<Layered>(onMap<Layered>(table, mapId));
    const chosen = siblings.filter(({ id }) => wanted.has(id));
    if (chosen.length === 0) continue;
    if (move === 'front' || move === 'back') toEnd(draft, siblings, chosen, move);
    else step(draft, siblings, chosen, move, touches);
  }
}

/**
 * Brings the cards and notes that lie elsewhere than `before` to the front, where one that stayed
 * would cover them: what is put down onto something is on top of it. Those moved keep their order.
 */
export function bringMovedToFront(draft: Draft, mapId: string, before: Document): void {
  const { document } = draft;
  const boxOfCard = (actor: MapActor): Box => actorBox(document, actor);
  bringToFront(draft, onMap(document.mapActor, mapId), before.mapActor, boxOfCard);
  bringToFront(draft, onMap(document.mapNote, mapId), before.mapNote, (note) => note);
}

function bringToFront<R extends MapActor | MapNote>(
  draft: Draft,
  records: readonly R[],
  before: ReadonlyMap<string, R>,
  boxOf: (record: R) => Box,
): void {
  const wasMoved = ({ id, x, y }: R): boolean => {
    const old = before.get(id);
    return old !== undefined && (old.x !== x || old.y !== y);
  };
  const siblings = inOrder<R>(records);
  const places = siblings.map((record, at) => ({ record, at, box: boxOf(record) }));
  const moved = places.filter(({ record }) => wasMoved(record));
  const stayed = places.filter(({ record }) => !wasMoved(record));
  const isCovered = ({ at, box }: (typeof places)[number]): boolean =>
    stayed.some((other) => other.at > at && boxesOverlap(other.box, box));
  if (!moved.some(isCovered)) return;
  toEnd(
    draft,
    siblings,
    moved.map(({ record }) => record),
    'front',
  );
}

function toEnd(
  draft: Draft,
  siblings: readonly Layered[],
  chosen: readonly Layered[],
  move: 'front' | 'back',
): void {
  const { length } = chosen;
  const there = move === 'front' ? siblings.slice(-length) : siblings.slice(0, length);
  if (there.every((record) => chosen.includes(record))) return;
  const orders =
    move === 'front'
      ? ordersAfter(siblings, length)
      : generateNKeysBetween(null, siblings[0]?.order ?? null, length);
  chosen.forEach((record, at) => setOrder(draft, record, orders[at] ?? record.order));
}

function step(
  draft: Draft,
  siblings: readonly Layered[],
  chosen: readonly Layered[],
  move: 'forward' | 'backward',
  touches: (id: string, otherId: string) => boolean,
): void {
  let order = [...siblings];
  // The one furthest along goes first, so that those behind it keep their places among each other.
  const queue = move === 'forward' ? [...chosen].reverse() : chosen;
  for (const record of queue) {
    const at = order.findIndex(({ id }) => id === record.id);
    const beyond = move === 'forward' ? order.slice(at + 1) : order.slice(0, at).reverse();
    const passed = beyond.find((other) => !chosen.includes(other) && touches(record.id, other.id));
    if (!passed) continue;
    const rest = order.filter((other) => other !== record);
    const place = rest.indexOf(passed) + (move === 'forward' ? 1 : 0);
    const known = rest.map(({ id }) => draft.document.mapActor.get(id) ?? frame(draft, id));
    setOrder(draft, record, orderAt(known, place));
    order = [...rest.slice(0, place), record, ...rest.slice(place)];
  }
}

function frame(draft: Draft, id: string): MapZone | MapNote {
  return draft.document.mapZone.get(id) ?? draft.require('mapNote', id);
}

function setOrder(draft: Draft, record: Layered, order: string): void {
  draft.update(record.kind, record.id, { order });
}
