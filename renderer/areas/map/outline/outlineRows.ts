import type { Document } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import { Nesting } from '@shared/mapping/nesting';
import { onMap } from '@shared/mapping/placing';
import type { MapActor } from '@shared/model/mapActor';
import type { MapNote } from '@shared/model/mapNote';
import type { MapZone } from '@shared/model/mapZone';
import type { Relationship } from '@shared/model/relationship';

type OutlineTables = Pick<
  Document,
  'mapActor' | 'mapZone' | 'mapNote' | 'partner' | 'relationship'
>;

export type OutlineRowType = 'zone' | 'outside' | 'notes' | 'card' | 'line' | 'note';

/** A line of the outline. */
export interface OutlineRow {
  /** Unlike the item, a relationship has a line under each of its two cards. */
  readonly key: string;
  readonly type: OutlineRowType;
  /** The item it stands for; null for what only gathers others. */
  readonly id: string | null;
  readonly parentKey: string | null;
  /** What it is found by when a name is typed. */
  readonly name: string;
  readonly level: number;
  /** Its place among those under the same line, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** How many lines are under it, also while it is closed. */
  readonly count: number;
  readonly isOpen: boolean;
}

const outsideKey = 'outside';
const notesKey = 'notes';

/** The id in the page of the line with a key. */
export function rowDomId(key: string): string {
  return `outline-${key.replaceAll(' ', '-')}`;
}

/** Whether a line is open before anybody touches it: cards hold more than most want to read. */
export function isOpenAtFirst(type: OutlineRowType): boolean {
  return type !== 'card';
}

/** The key of the line that stands for an item, and of the lines above it. */
export function pathTo(tables: OutlineTables, mapId: string, id: string): string[] {
  const nesting = new Nesting(onMap(tables.mapZone, mapId));
  const pathOf = (zone: MapZone | undefined): string[] => {
    const path: string[] = [];
    for (let outer = zone; outer; outer = nesting.zoneAround(outer)) path.push(outer.id);
    return path.reverse();
  };
  const actor = tables.mapActor.get(id);
  if (actor) {
    const zone = nesting.zoneAt(actor);
    return [...(zone ? pathOf(zone) : [outsideKey]), id];
  }
  if (tables.mapNote.has(id)) return [notesKey, id];
  const fromId = tables.relationship.get(id)?.fromId;
  if (fromId === undefined) return pathOf(nesting.zones.find((zone) => zone.id === id));
  const from = onMap(tables.mapActor, mapId).find(({ partnerId }) => partnerId === fromId);
  return from ? [...pathTo(tables, mapId, from.id), lineKey(from.id, id)] : [];
}

/**
 * The lines of a map's outline: zones with the zones and cards in them, cards in no zone, notes;
 * under each card its relationships to other cards of the map. Each is listed under the smallest
 * zone that holds it. Names in alphabetical order, zones in theirs.
 */
export function outlineRows(
  tables: OutlineTables,
  mapId: string,
  isOpen: (key: string, type: OutlineRowType) => boolean,
): OutlineRow[] {
  const rows: OutlineRow[] = [];
  // One after the other, not within each other: zones may lie in zones by the ten thousand.
  const waiting: (() => void)[] = [];
  const read = (nodes: readonly Node[], parentKey: string | null, level: number): void => {
    for (const [index, { children, ...head }] of [...nodes.entries()].toReversed()) {
      waiting.push(() => {
        const place = { parentKey, level, position: index + 1, siblings: nodes.length };
        const open = head.count > 0 && isOpen(head.key, head.type);
        rows.push({ ...head, ...place, isOpen: open });
        if (open) read(children(), head.key, level + 1);
      });
    }
  };
  read(topNodes(tables, mapId), null, 1);
  for (let next = waiting.pop(); next; next = waiting.pop()) next();
  return rows;
}

/** A line with those under it, which are worked out only where it is open. */
interface Node extends Pick<OutlineRow, 'key' | 'type' | 'id' | 'name' | 'count'> {
  readonly children: () => readonly Node[];
}

const nothing = (): readonly Node[] => [];

function topNodes(tables: OutlineTables, mapId: string): readonly Node[] {
  const cards = cardNodes(tables, mapId);
  const nesting = new Nesting(onMap(tables.mapZone, mapId));
  const inner = nesting.zonesByOuter();
  const cardsOf = nesting.pointsByZone(onMap(tables.mapActor, mapId));
  const zonesIn = (outerId: string | null): Node[] =>
    (inner.get(outerId) ?? []).map(({ id, name }) => {
      const held = cardsOf.get(id) ?? [];
      const count = (inner.get(id)?.length ?? 0) + held.length;
      const children = (): Node[] => [...zonesIn(id), ...cards(held)];
      return { type: 'zone', key: id, id, name, count, children };
    });
  const outside = cardsOf.get(null) ?? [];
  const notes = inOrder(onMap(tables.mapNote, mapId));
  const groups = [
    group('outside', outsideKey, outside.length, () => cards(outside)),
    group('notes', notesKey, notes.length, () => notes.map(noteNode)),
  ];
  return [...zonesIn(null), ...groups.filter(({ count }) => count > 0)];
}

function group(
  type: 'outside' | 'notes',
  key: string,
  count: number,
  children: Node['children'],
): Node {
  return { type, key, id: null, name: '', count, children };
}

function noteNode({ id, text }: MapNote): Node {
  return { type: 'note', key: id, id, name: text, count: 0, children: nothing };
}

/** What makes the lines of cards, with their relationships under them. */
function cardNodes(
  tables: OutlineTables,
  mapId: string,
): (actors: readonly MapActor[]) => readonly Node[] {
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const byName = (nodes: Node[]): Node[] => nodes.sort((a, b) => collator.compare(a.name, b.name));
  const nameOf = (partnerId: string): string => tables.partner.get(partnerId)?.name ?? '';
  const placed = new Set(onMap(tables.mapActor, mapId).map(({ partnerId }) => partnerId));
  const lines = linesByPartner(tables.relationship, placed);
  const lineNode = ({ id, partnerId }: MapActor, line: Relationship): Node => {
    const name = nameOf(otherEnd(line, partnerId));
    const key = lineKey(id, line.id);
    return { type: 'line', key, id: line.id, name, count: 0, children: nothing };
  };
  return (actors) =>
    byName(
      actors.map((actor) => {
        const { id, partnerId } = actor;
        const joined = lines.get(partnerId) ?? [];
        const children = (): Node[] => byName(joined.map((line) => lineNode(actor, line)));
        const name = nameOf(partnerId);
        return { type: 'card', key: id, id, name, count: joined.length, children };
      }),
    );
}

function lineKey(cardId: string, lineId: string): string {
  return `${cardId} ${lineId}`;
}

/** The partner at the other end of a relationship. */
function otherEnd({ fromId, toId }: Relationship, partnerId: string): string {
  return fromId === partnerId ? toId : fromId;
}

function linesByPartner(
  relationships: ReadonlyMap<string, Relationship>,
  placed: ReadonlySet<string>,
): ReadonlyMap<string, Relationship[]> {
  const lines = new Map<string, Relationship[]>();
  for (const relationship of relationships.values()) {
    const { fromId, toId } = relationship;
    if (fromId === toId || !placed.has(fromId) || !placed.has(toId)) continue;
    for (const end of [fromId, toId]) {
      const known = lines.get(end);
      if (known) known.push(relationship);
      else lines.set(end, [relationship]);
    }
  }
  return lines;
}
