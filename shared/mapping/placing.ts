import { starterKindId, type StarterOrganisation } from '../content/starterOrganisations';
import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { inOrder, ordersAfter } from '../document/ordering';
import type { MapActor } from '../model/mapActor';
import type { Partner } from '../model/partner';
import type { Box, Point } from '../scene/geometry';
import { cardBox } from './card';

/** The records of one map, such as its actors. */
export function onMap<R extends { readonly mapId: string }>(
  table: ReadonlyMap<string, R>,
  mapId: string,
): R[] {
  return [...table.values()].filter((record) => record.mapId === mapId);
}

/** The box of a card at its usual size. */
export function actorBox({ partner }: Pick<Document, 'partner'>, actor: MapActor): Box {
  return cardBox(partner.get(actor.partnerId)?.role ?? 'partner', actor);
}

/** Whether a map holds no card, zone or note. */
export function isMapEmpty(
  { mapActor, mapZone, mapNote }: Pick<Document, 'mapActor' | 'mapZone' | 'mapNote'>,
  mapId: string,
): boolean {
  const tables: readonly ReadonlyMap<string, { readonly mapId: string }>[] = [
    mapActor,
    mapZone,
    mapNote,
  ];
  return tables.every((table) => onMap(table, mapId).length === 0);
}

/** Whether a map shows a record: a partner or a relationship by its cards, a zone or note itself. */
export function isShownOn(document: Document, mapId: string, id: string): boolean {
  const relationship = document.relationship.get(id);
  const frame = document.mapZone.get(id) ?? document.mapNote.get(id);
  const ends = relationship ? [relationship.fromId, relationship.toId] : [id];
  if (frame) return frame.mapId === mapId;
  return ends.every((end) => actorOf(document, mapId, end) !== undefined);
}

/** The card of a partner on a map, or undefined when it is not placed there. */
export function actorOf(
  document: Document,
  mapId: string,
  partnerId: string,
): MapActor | undefined {
  for (const actor of document.mapActor.values()) {
    if (actor.mapId === mapId && actor.partnerId === partnerId) return actor;
  }
  return undefined;
}

/** The partners that have no card on a map, by name. */
export function partnersNotOnMap(
  tables: Pick<Document, 'partner' | 'mapActor'>,
  mapId: string,
): Partner[] {
  const placed = new Set(onMap(tables.mapActor, mapId).map(({ partnerId }) => partnerId));
  return [...tables.partner.values()]
    .filter(({ id }) => !placed.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

/** Places a partner with its card's centre at a point; a card that is there already moves to it. */
export function placePartner(draft: Draft, mapId: string, partnerId: string, at: Point): MapActor {
  const known = actorOf(draft.document, mapId, partnerId);
  const place = { x: at.x, y: at.y };
  if (known) return draft.update('mapActor', known.id, place);
  const [order = 'a0'] = ordersAfter(onMap(draft.document.mapActor, mapId), 1);
  return draft.add('mapActor', { mapId, partnerId, ...place, order });
}

/** Adds a partner of a kind to the plan, identified, and places it. */
export function placeNewPartner(
  draft: Draft,
  mapId: string,
  fields: {
    readonly name: string;
    readonly partnerKindId: string | null;
    readonly website?: string;
  },
  at: Point,
): MapActor {
  const partner = draft.add('partner', {
    name: fields.name,
    partnerKindId: fields.partnerKindId,
    website: fields.website ?? '',
    stageSince: draft.today,
  });
  return placePartner(draft, mapId, partner.id, at);
}

/** A partner by its name, whatever its case and surrounding space. */
export function partnerNamed(document: Document, name: string): Partner | undefined {
  const wanted = name.trim().toLowerCase();
  for (const partner of document.partner.values()) {
    if (partner.name.trim().toLowerCase() === wanted) return partner;
  }
  return undefined;
}

/** Places a starter organisation: the partner of that name when there is one, else a new one. */
export function placeStarter(
  draft: Draft,
  mapId: string,
  starter: StarterOrganisation,
  at: Point,
): MapActor {
  const known = partnerNamed(draft.document, starter.name);
  if (known) return placePartner(draft, mapId, known.id, at);
  const partnerKindId = starterKindId(draft.document, starter);
  const { name, website } = starter;
  return placeNewPartner(draft, mapId, { name, website, partnerKindId }, at);
}

/** The map that comes first, or null when the workspace has none. */
export function firstMapId(document: Pick<Document, 'map'>): string | null {
  return inOrder(document.map.values())[0]?.id ?? null;
}
