import type { Draft } from '../document/draft';
import { groupedBy } from '../document/groupedBy';
import { ordersAfter } from '../document/ordering';
import { onPaper } from '../model/base';
import type { Relationship } from '../model/relationship';
import { unionBoxes, type Box, type Point } from '../scene/geometry';
import { cardBox } from './card';
import { ClipMeanings } from './clipMeanings';
import { connectPartners } from './connecting';
import type { MapClip } from './mapClip';
import { ownOrganisationId } from './ownOrganisation';
import { onMap } from './placing';

/** What a paste did. */
export interface Pasted {
  /** The items that stand for what was pasted, those included that were there already. */
  readonly itemIds: readonly string[];
  /** Partners that were not in the plan before. */
  readonly newPartners: number;
  /** Partners whose card was on the map already and stayed where it is. */
  readonly alreadyHere: number;
}

/** The box around what a clip holds, in its own coordinates, or null when it holds nothing. */
export function clipBox({ cards, zones, notes }: MapClip): Box | null {
  return unionBoxes([
    ...cards.map(({ partner, x, y }) => cardBox(partner.role, { x, y })),
    ...zones,
    ...notes,
  ]);
}

/**
 * Puts what was copied on a map, displaced by `by`. A partner the plan has (the same one, or one
 * of that name) is placed; others are added with their facts. A card that is on the map stays where
 * it is. The own organisation of another plan is a partner in a plan that has one. Kinds, types and
 * own fields are found by id or name; types and own fields that the plan does not have are added, a
 * kind it does not have is left open.
 */
export function pasteItems(draft: Draft, mapId: string, clip: MapClip, by: Point): Pasted {
  const itemIds: string[] = [];
  const partnersBefore = draft.document.partner.size;
  const meanings = new ClipMeanings(draft, clip);
  const zoneOrders = ordersAfter(onMap(draft.document.mapZone, mapId), clip.zones.length);
  for (const [index, zone] of clip.zones.entries()) {
    const order = zoneOrders[index] ?? 'a0';
    const binding = bindingHere(zone.binding, meanings);
    itemIds.push(draft.add('mapZone', { ...zone, ...at(zone, by), mapId, order, binding }).id);
  }
  const partnerIds = pastePartners(draft, clip, meanings);
  const cards = new Map(
    onMap(draft.document.mapActor, mapId).map((card) => [card.partnerId, card.id]),
  );
  const orders = ordersAfter(onMap(draft.document.mapActor, mapId), clip.cards.length);
  let alreadyHere = 0;
  clip.cards.forEach(({ partner, x, y, locked }, index) => {
    const partnerId = partnerIds.get(partner.id) ?? '';
    const present = cards.get(partnerId);
    if (present !== undefined) {
      alreadyHere += 1;
      itemIds.push(present);
      return;
    }
    const order = orders[index] ?? 'a0';
    const place = { ...at({ x, y }, by), locked, order };
    const { id } = draft.add('mapActor', { mapId, partnerId, ...place });
    cards.set(partnerId, id);
    itemIds.push(id);
  });
  pasteRelationships(draft, clip, partnerIds, meanings);
  const noteOrders = ordersAfter(onMap(draft.document.mapNote, mapId), clip.notes.length);
  for (const [index, note] of clip.notes.entries()) {
    const order = noteOrders[index] ?? 'a0';
    itemIds.push(draft.add('mapNote', { ...note, ...at(note, by), mapId, order }).id);
  }
  return { itemIds, newPartners: draft.document.partner.size - partnersBefore, alreadyHere };
}

function at(place: Point, by: Point): Point {
  return { x: onPaper(Math.round(place.x + by.x)), y: onPaper(Math.round(place.y + by.y)) };
}

type Clipped = MapClip['cards'][number]['partner'];
type Binding = MapClip['zones'][number]['binding'];

/** Own fields have other ids in another plan. */
function bindingHere(binding: Binding, meanings: ClipMeanings): Binding {
  if (binding?.fieldId.startsWith('ownField_') !== true) return binding;
  const fieldId = meanings.fieldId(binding.fieldId);
  return fieldId === null ? null : { ...binding, fieldId };
}

/** The partner of this plan for each partner of a clip; those it does not have are added. */
function pastePartners(
  draft: Draft,
  clip: MapClip,
  meanings: ClipMeanings,
): ReadonlyMap<string, string> {
  const { partner: partners } = draft.document;
  const folded = (name: string): string => name.trim().toLowerCase();
  const named = new Map([...partners.values()].map(({ id, name }) => [folded(name), id]));
  const newcomers = new Newcomers(draft, clip, meanings);
  const found = new Map<string, string>();
  for (const { partner } of clip.cards) {
    const known = partners.has(partner.id) ? partner.id : named.get(folded(partner.name));
    const id = known ?? newcomers.add(partner);
    named.set(folded(partner.name), id);
    found.set(partner.id, id);
  }
  return found;
}

/** Adds partners of a clip to the plan, with their contacts. */
class Newcomers {
  private readonly contacts: ReadonlyMap<string, MapClip['contacts']>;

  constructor(
    private readonly draft: Draft,
    clip: MapClip,
    private readonly meanings: ClipMeanings,
  ) {
    this.contacts = groupedBy(clip.contacts, ({ partnerId }) => partnerId);
  }

  add({ id, partnerKindId, ownValues, role, ...facts }: Clipped): string {
    const { draft, meanings } = this;
    const isSecondOwn =
      role === 'own-organisation' && ownOrganisationId(draft.document.partner.values()) !== null;
    const values = Object.entries(ownValues).flatMap(([fieldId, value]) => {
      const known = meanings.fieldId(fieldId);
      return known === null ? [] : [[known, value] as const];
    });
    const added = draft.add('partner', {
      ...facts,
      role: isSecondOwn ? 'partner' : role,
      partnerKindId: partnerKindId === null ? null : meanings.kindId(partnerKindId),
      ownValues: Object.fromEntries(values),
    });
    for (const contact of this.contacts.get(id) ?? []) {
      draft.add('contact', { ...contact, partnerId: added.id });
    }
    return added.id;
  }
}

function pasteRelationships(
  draft: Draft,
  clip: MapClip,
  partnerIds: ReadonlyMap<string, string>,
  meanings: ClipMeanings,
): void {
  const known = new Set([...draft.document.relationship.values()].map(gistOf));
  for (const { id, typeId, ...relationship } of clip.relationships) {
    const fromId = partnerIds.get(relationship.fromId);
    const toId = partnerIds.get(relationship.toId);
    if (fromId === undefined || toId === undefined) continue;
    if (draft.document.relationship.has(id)) continue;
    const type = typeId === null ? null : meanings.typeId(typeId);
    const fields = { ...relationship, fromId, toId, typeId: type };
    const key = gistOf(fields);
    if (known.has(key)) continue;
    known.add(key);
    connectPartners(draft, fromId, toId, fields);
  }
}

/** Two relationships that say this of the same partners are one to a reader. */
function gistOf(relationship: Pick<Relationship, 'fromId' | 'toId' | 'typeId' | 'label'>): string {
  const { fromId, toId, typeId, label } = relationship;
  return JSON.stringify([fromId, toId, typeId, label]);
}
