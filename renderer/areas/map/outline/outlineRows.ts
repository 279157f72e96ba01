import type { Document } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import { onMap } from '@shared/mapping/placing';
import type { Relationship } from '@shared/model/relationship';
import { boxHasPoint } from '@shared/scene/geometry';

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
  const actor = tables.mapActor.get(id);
  if (actor) return [zoneOf(zonesOf(tables, mapId), actor)?.id ?? outsideKey, id];
  if (tables.mapNote.has(id)) return [notesKey, id];
  const fromId = tables.relationship.get(id)?.fromId;
  if (fromId === undefined) return [id];
  const from = onMap(tables.mapActor, mapId).find(({ partnerId }) => partnerId === fromId);
  return from ? [...pathTo(tables, mapId, from.id), lineKey(from.id, id)] : [];
}

/**
 * The lines of a map's outline: zones with the cards in them, cards in no zone, notes; under each
 * card its relationships to other cards of the map. Names in alphabetical order, zones in theirs.
 */
export function outlineRows(
  tables: OutlineTables,
  mapId: string,
  isOpen: (key: string, type: OutlineRowType) => boolean,
): OutlineRow[] {
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const nameOf = (partnerId: string): string => tables.partner.get(partnerId)?.name ?? '';
  const zones = zonesOf(tables, mapId);
  const groups = new Map<string, Entry[]>([
    ...zones.map(({ id }): [string, Entry[]] => [id, []]),
    [outsideKey, []],
  ]);
  const actors = onMap(tables.mapActor, mapId);
  const placed = new Map(actors.map(({ id, partnerId }) => [partnerId, id]));
  for (const actor of actors) {
    const { id, partnerId } = actor;
    const group = zoneOf(zones, actor)?.id ?? outsideKey;
    groups.get(group)?.push({ id, partnerId, name: nameOf(partnerId) });
  }
  const lines = linesByPartner(tables.relationship, placed);
  const top: Omit<OutlineRow, 'position' | 'siblings' | 'isOpen'>[] = [
    ...zones.map(({ id, name }) => topRow('zone', id, id, name, groups.get(id)?.length ?? 0)),
    topRow('outside', outsideKey, null, '', groups.get(outsideKey)?.length ?? 0),
    topRow('notes', notesKey, null, '', onMap(tables.mapNote, mapId).length),
  ].filter(({ type, count }) => type === 'zone' || count > 0);
  const rows: OutlineRow[] = [];
  const push = (
    row: Omit<OutlineRow, 'position' | 'siblings' | 'isOpen'>,
    index: number,
    siblings: number,
  ): boolean => {
    const open = row.count > 0 && isOpen(row.key, row.type);
    rows.push({ ...row, position: index + 1, siblings, isOpen: open });
    return open;
  };
  const pushLines = (card: Entry): void => {
    const all = (lines.get(card.partnerId) ?? [])
      .map((line) => ({ line, name: nameOf(otherEnd(line, card.partnerId)) }))
      .sort((a, b) => collator.compare(a.name, b.name));
    all.forEach(({ line, name }, index) => {
      const base = { type: 'line', id: line.id, parentKey: card.id, count: 0, level: 3 } as const;
      push({ ...base, key: lineKey(card.id, line.id), name }, index, all.length);
    });
  };
  top.forEach((head, at) => {
    if (!push(head, at, top.length)) return;
    const base = { parentKey: head.key, level: 2 } as const;
    if (head.type === 'notes') {
      const notes = inOrder(onMap(tables.mapNote, mapId));
      notes.forEach(({ id, text }, index) => {
        push({ ...base, type: 'note', key: id, id, name: text, count: 0 }, index, notes.length);
      });
      return;
    }
    const cards = (groups.get(head.key) ?? []).sort((a, b) => collator.compare(a.name, b.name));
    cards.forEach((card, index) => {
      const { id, name } = card;
      const count = lines.get(card.partnerId)?.length ?? 0;
      const row = { ...base, type: 'card' as const, key: id, id, name, count };
      if (push(row, index, cards.length)) pushLines(card);
    });
  });
  return rows;
}

interface Entry {
  readonly id: string;
  readonly partnerId: string;
  readonly name: string;
}

function topRow(
  type: OutlineRowType,
  key: string,
  id: string | null,
  name: string,
  count: number,
): Omit<OutlineRow, 'position' | 'siblings' | 'isOpen'> {
  return { type, key, id, name, count, parentKey: null, level: 1 };
}

function zonesOf(tables: OutlineTables, mapId: string) {
  return inOrder(onMap(tables.mapZone, mapId));
}

function zoneOf<Z extends { x: number; y: number; width: number; height: number }>(
  zones: readonly Z[],
  at: { readonly x: number; readonly y: number },
): Z | undefined {
  return zones.find((zone) => boxHasPoint(zone, at));
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
  placed: ReadonlyMap<string, string>,
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
