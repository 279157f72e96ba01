import type { Document } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import { onMap } from '@shared/mapping/placing';
import { boxHasPoint } from '@shared/scene/geometry';

type OutlineTables = Pick<
  Document,
  'mapActor' | 'mapZone' | 'mapNote' | 'partner' | 'relationship'
>;

/**
 * The items of a map in the order they are read: each zone followed by the cards in it, the cards
 * outside zones, the notes, then the relationships between cards of this map. Cards by name.
 */
export function readingOrder(tables: OutlineTables, mapId: string): string[] {
  const nameOf = (partnerId: string): string => tables.partner.get(partnerId)?.name ?? '';
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const actors = onMap(tables.mapActor, mapId)
    .map((actor) => ({ actor, name: nameOf(actor.partnerId) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const left = new Set(actors);
  const order: string[] = [];
  for (const zone of inOrder(onMap(tables.mapZone, mapId))) {
    order.push(zone.id);
    for (const entry of left) {
      if (!boxHasPoint(zone, entry.actor)) continue;
      left.delete(entry);
      order.push(entry.actor.id);
    }
  }
  for (const { actor } of left) order.push(actor.id);
  for (const note of inOrder(onMap(tables.mapNote, mapId))) order.push(note.id);
  const placed = new Set(actors.map(({ actor }) => actor.partnerId));
  for (const { id, fromId, toId } of tables.relationship.values()) {
    if (placed.has(fromId) && placed.has(toId)) order.push(id);
  }
  return order;
}
