import type { Document } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import type { MapVisibility } from '@shared/mapping/mapFilter';
import { Nesting } from '@shared/mapping/nesting';
import { onMap } from '@shared/mapping/placing';
import type { Relationship } from '@shared/model/relationship';

type OutlineTables = Pick<
  Document,
  'mapActor' | 'mapZone' | 'mapNote' | 'partner' | 'relationship'
>;

/**
 * The items of a map in the order they are read: each zone followed by the zones and then
 * the cards in it, the cards outside zones, the notes, then the relationships between cards of this map. Cards by name,
 * relationships by the names of their ends.
 */
export function readingOrder(tables: OutlineTables, mapId: string): string[] {
  const nameOf = (partnerId: string): string => tables.partner.get(partnerId)?.name ?? '';
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const actors = onMap(tables.mapActor, mapId)
    .map((actor) => ({ ...actor, name: nameOf(actor.partnerId) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const rank = new Map(actors.map(({ partnerId }, index) => [partnerId, index]));
  const nesting = new Nesting(onMap(tables.mapZone, mapId));
  const inner = nesting.zonesByOuter();
  const cards = nesting.pointsByZone(actors);
  const order: string[] = [];
  // One after the other, not within each other: zones may lie in zones by the ten thousand.
  const waiting: (() => void)[] = [];
  const read = (outerId: string | null): void => {
    waiting.push(() => {
      for (const { id } of cards.get(outerId) ?? []) order.push(id);
    });
    for (const { id } of (inner.get(outerId) ?? []).toReversed()) {
      waiting.push(() => {
        order.push(id);
        read(id);
      });
    }
  };
  read(null);
  for (let next = waiting.pop(); next; next = waiting.pop()) next();
  for (const note of inOrder(onMap(tables.mapNote, mapId))) order.push(note.id);
  const rankOf = (partnerId: string): number => rank.get(partnerId) ?? 0;
  const relationships = [...relationshipsOnMap(tables, mapId)].sort(
    (a, b) => rankOf(a.fromId) - rankOf(b.fromId) || rankOf(a.toId) - rankOf(b.toId),
  );
  for (const { id } of relationships) order.push(id);
  return order;
}

/** What is left of the reading order when what is hidden is passed over. */
export function withoutHidden(
  order: readonly string[],
  tables: Pick<Document, 'mapActor' | 'relationship'>,
  { ofPartner, ofRelationship }: MapVisibility,
): readonly string[] {
  return order.filter((id) => {
    const actor = tables.mapActor.get(id);
    if (actor) return ofPartner(actor.partnerId) !== 'hidden';
    const relationship = tables.relationship.get(id);
    return !relationship || ofRelationship(relationship) !== 'hidden';
  });
}

/** How many relationships the card of each partner has on a map; none: no entry. */
export function relationshipCounts(
  tables: Pick<Document, 'mapActor' | 'relationship'>,
  mapId: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fromId, toId } of relationshipsOnMap(tables, mapId)) {
    for (const end of [fromId, toId]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

/** A map with no more items than this is wholly in the page: it can be read from end to end. */
const wholeMap = 200;
/** Of a larger one, the items kept in the page before and after the focused one. */
const reach = 60;

/** The part of the reading order that is in the page, and where in the order it begins. */
export function readingWindow(
  order: readonly string[],
  focusId: string | null,
): { readonly from: number; readonly shown: readonly string[] } {
  if (order.length <= wholeMap) return { from: 0, shown: order };
  const at = Math.max(0, focusId === null ? 0 : order.indexOf(focusId));
  const from = Math.max(0, at - reach);
  return { from, shown: order.slice(from, at + reach) };
}

/** The relationships that are drawn: both ends have a card on the map. */
function* relationshipsOnMap(
  tables: Pick<Document, 'mapActor' | 'relationship'>,
  mapId: string,
): Generator<Relationship> {
  const placed = new Set(onMap(tables.mapActor, mapId).map(({ partnerId }) => partnerId));
  for (const relationship of tables.relationship.values()) {
    const { fromId, toId } = relationship;
    if (fromId !== toId && placed.has(fromId) && placed.has(toId)) yield relationship;
  }
}
