import type { Document } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import { onMap } from '@shared/mapping/placing';
import type { MapActor } from '@shared/model/mapActor';
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
  const rows: OutlineRow[] = [];
  flatten(outlineNodes(tables, mapId), null, isOpen, rows);
  return rows;
}

type OutlineHead = Pick<OutlineRow, 'type' | 'key' | 'id' | 'name'>;

/** A line and those under it, which are made only when it is open. */
interface OutlineNode extends OutlineHead {
  readonly count: number;
  readonly children: () => readonly OutlineNode[];
}

/** Adds lines to the rows, each followed by what is under it while it is open. */
function flatten(
  nodes: readonly OutlineNode[],
  parent: OutlineRow | null,
  isOpen: (key: string, type: OutlineRowType) => boolean,
  rows: OutlineRow[],
): void {
  nodes.forEach(({ children, ...node }, index) => {
    const row: OutlineRow = {
      ...node,
      parentKey: parent?.key ?? null,
      level: (parent?.level ?? 0) + 1,
      position: index + 1,
      siblings: nodes.length,
      isOpen: node.count > 0 && isOpen(node.key, node.type),
    };
    rows.push(row);
    if (row.isOpen) flatten(children(), row, isOpen, rows);
  });
}

function outlineNodes(tables: OutlineTables, mapId: string): OutlineNode[] {
  const zones = zonesOf(tables, mapId);
  const actors = onMap(tables.mapActor, mapId);
  const notes = onMap(tables.mapNote, mapId);
  const lines = linesByPartner(tables.relationship, actors);
  const groups = new Map<string, MapActor[]>();
  for (const actor of actors) addTo(groups, zoneOf(zones, actor)?.id ?? outsideKey, actor);
  const gathering = (head: OutlineHead, cards: readonly MapActor[] = []): OutlineNode => ({
    ...head,
    count: cards.length,
    children: () => byName(cards.map((actor) => cardNode(tables, actor, lines))),
  });
  return [
    ...zones.map(({ id, name }) => gathering({ type: 'zone', key: id, id, name }, groups.get(id))),
    gathering({ type: 'outside', key: outsideKey, id: null, name: '' }, groups.get(outsideKey)),
    {
      type: 'notes' as const,
      key: notesKey,
      id: null,
      name: '',
      count: notes.length,
      children: () =>
        inOrder(notes).map(({ id, text }) => leaf({ type: 'note', key: id, id, name: text })),
    },
  ].filter(({ type, count }) => type === 'zone' || count > 0);
}

/** A card with its relationships under it, each by the name of the partner at its other end. */
function cardNode(
  { partner: partners }: OutlineTables,
  { id, partnerId }: MapActor,
  linesOf: ReadonlyMap<string, readonly Relationship[]>,
): OutlineNode {
  const nameOf = (of: string): string => partners.get(of)?.name ?? '';
  const lines = linesOf.get(partnerId) ?? [];
  return {
    type: 'card',
    key: id,
    id,
    name: nameOf(partnerId),
    count: lines.length,
    children: () =>
      byName(
        lines.map((line) => {
          const name = nameOf(otherEnd(line, partnerId));
          return leaf({ type: 'line', key: lineKey(id, line.id), id: line.id, name });
        }),
      ),
  };
}

function leaf(head: OutlineHead): OutlineNode {
  return { ...head, count: 0, children: () => [] };
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function byName(nodes: OutlineNode[]): OutlineNode[] {
  return nodes.sort((a, b) => collator.compare(a.name, b.name));
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
  actors: readonly MapActor[],
): ReadonlyMap<string, readonly Relationship[]> {
  const placed = new Set(actors.map(({ partnerId }) => partnerId));
  const lines = new Map<string, Relationship[]>();
  for (const relationship of relationships.values()) {
    const { fromId, toId } = relationship;
    if (fromId === toId || !placed.has(fromId) || !placed.has(toId)) continue;
    for (const end of [fromId, toId]) addTo(lines, end, relationship);
  }
  return lines;
}

function addTo<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const known = groups.get(key);
  if (known) known.push(item);
  else groups.set(key, [item]);
}
