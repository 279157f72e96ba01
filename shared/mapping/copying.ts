import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { inOrder, ordersAfter } from '../document/ordering';
import type { AnyRecord } from '../model/registry';
import { contactsByPartner, duplicatePartner } from '../partners/partnerEdits';
import type { Point } from '../scene/geometry';
import { connectPartners } from './connecting';
import { mapClip, type MapClip } from './mapClip';
import { tidy, withFramesWithin } from './moving';
import { onMap } from './placing';

/**
 * The given cards, zones and notes of a map, with the frames in the zones and all that belongs to
 * the cards.
 */
export function copyItems(document: Document, mapId: string, ids: Iterable<string>): MapClip {
  const wanted = new Set(withFramesWithin(document, mapId, ids));
  const chosen = <
    R extends { readonly id: string; readonly order: string; readonly mapId: string },
  >(
    table: ReadonlyMap<string, R>,
  ): R[] => inOrder(onMap(table, mapId)).filter(({ id }) => wanted.has(id));
  const cards = chosen(document.mapActor).flatMap(({ x, y, locked, partnerId }) => {
    const partner = document.partner.get(partnerId);
    return partner ? [{ x, y, locked, partner: withoutBase(partner) }] : [];
  });
  const partnerIds = new Set(cards.map(({ partner }) => partner.id));
  const relationships = [...document.relationship.values()].filter(
    ({ fromId, toId }) => partnerIds.has(fromId) && partnerIds.has(toId),
  );
  const kindIds = new Set(cards.map(({ partner }) => partner.partnerKindId));
  const typeIds = new Set(relationships.map(({ typeId }) => typeId));
  const zones = chosen(document.mapZone);
  const fieldIds = new Set([
    ...cards.flatMap(({ partner }) => Object.keys(partner.ownValues)),
    ...zones.flatMap(({ binding }) => binding?.fieldId ?? []),
  ]);
  return mapClip({
    mapId,
    cards,
    contacts: [...document.contact.values()]
      .filter(({ partnerId }) => partnerIds.has(partnerId))
      .map(withoutBase),
    relationships: relationships.map(withoutBase),
    zones: zones.map(withoutBase),
    notes: chosen(document.mapNote).map(withoutBase),
    kinds: [...document.partnerKind.values()]
      .filter(({ id }) => kindIds.has(id))
      .map(({ id, name, familyId }) => ({
        id,
        name,
        family: document.partnerFamily.get(familyId)?.name ?? '',
      })),
    types: [...document.relationshipType.values()]
      .filter(({ id }) => typeIds.has(id))
      .map(({ id, name, isRivalry }) => ({ id, name, isRivalry })),
    ownFields: [...document.ownField.values()]
      .filter(({ id }) => fieldIds.has(id))
      .map(({ id, name, type, options }) => ({ id, name, type, options })),
  });
}

function withoutBase<R extends AnyRecord>(record: R): Omit<R, 'kind' | 'createdAt' | 'updatedAt'> {
  const { kind, createdAt, updatedAt, ...fields } = record;
  return fields;
}

/**
 * Makes copies of cards, zones with the frames in them, and notes, `by` beside the originals. A card is the place of one
 * partner, so its copy is a new partner with the same facts and contacts; relationships among the
 * copied are copied too. `copyName` is what the copy of a partner is called; a number is added
 * when that is taken. Gives the ids of the new items.
 */
export function duplicateItems(
  draft: Draft,
  mapId: string,
  ids: readonly string[],
  by: Point,
  copyName: (name: string) => string,
): string[] {
  const { document } = draft;
  const copies = new Map<string, string>();
  const contacts = contactsByPartner(document);
  const taken = new Set([...document.partner.values()].map(({ name }) => name));
  const cards = ids.filter((id) => document.mapActor.has(id));
  const orders = ordersAfter(onMap(document.mapActor, mapId), cards.length);
  const made: string[] = [];
  const all = bottomFirst(document, withFramesWithin(document, mapId, ids));
  const zoneOrders = ordersAfter(onMap(document.mapZone, mapId), all.length).values();
  const noteOrders = ordersAfter(onMap(document.mapNote, mapId), all.length).values();
  for (const id of all) {
    const actor = document.mapActor.get(id);
    const zone = document.mapZone.get(id);
    const note = document.mapNote.get(id);
    if (actor) {
      const { name } = draft.require('partner', actor.partnerId);
      const copyOf = freshName(copyName(name), taken);
      const copy = duplicatePartner(draft, actor.partnerId, copyOf, contacts);
      const order = orders[copies.size] ?? actor.order;
      copies.set(actor.partnerId, copy.id);
      made.push(
        draft.add('mapActor', { mapId, partnerId: copy.id, ...moved(actor, by), order }).id,
      );
    } else if (zone) {
      const { id: _, ...fields } = withoutBase(zone);
      const order = zoneOrders.next().value ?? zone.order;
      made.push(draft.add('mapZone', { ...fields, ...moved(zone, by), order, locked: false }).id);
    } else if (note) {
      const { id: _, ...fields } = withoutBase(note);
      const order = noteOrders.next().value ?? note.order;
      made.push(draft.add('mapNote', { ...fields, ...moved(note, by), order, locked: false }).id);
    }
  }
  for (const relationship of document.relationship.values()) {
    const fromId = copies.get(relationship.fromId);
    const toId = copies.get(relationship.toId);
    if (fromId === undefined || toId === undefined) continue;
    const { id: _, ...fields } = withoutBase(relationship);
    connectPartners(draft, fromId, toId, { ...fields, fromId, toId });
  }
  return made;
}

/** Ids of cards as they are given, then those of zones and notes as they lie on each other. */
function bottomFirst({ mapZone, mapNote }: Document, ids: readonly string[]): string[] {
  const frames = (table: typeof mapZone | typeof mapNote): string[] =>
    inOrder(ids.flatMap((id) => table.get(id) ?? [])).map(({ id }) => id);
  return [
    ...ids.filter((id) => !mapZone.has(id) && !mapNote.has(id)),
    ...frames(mapZone),
    ...frames(mapNote),
  ];
}

/** The name, with a number when it is taken; it is taken from then on. */
function freshName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} ${String(count)}`;
  taken.add(name);
  return name;
}

function moved(place: Point, by: Point): Point {
  return { x: tidy(place.x + by.x), y: tidy(place.y + by.y) };
}
