import type { Draft } from '../document/draft';
import { orderAfter, ordersAfter } from '../document/ordering';
import { onPaper } from '../model/base';
import type { Relationship } from '../model/relationship';
import { unionBoxes, type Box, type Point } from '../scene/geometry';
import { cardBox } from './card';
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
  for (const zone of clip.zones) {
    const order = orderAfter(onMap(draft.document.mapZone, mapId));
    const binding = knownBinding(draft, zone.binding);
    itemIds.push(draft.add('mapZone', { ...zone, ...at(zone, by), mapId, order, binding }).id);
  }
  const partnerIds = pastePartners(draft, clip);
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
  pasteRelationships(draft, clip, partnerIds);
  for (const note of clip.notes) {
    const order = orderAfter(onMap(draft.document.mapNote, mapId));
    itemIds.push(draft.add('mapNote', { ...note, ...at(note, by), mapId, order }).id);
  }
  return { itemIds, newPartners: draft.document.partner.size - partnersBefore, alreadyHere };
}

function at(place: Point, by: Point): Point {
  return { x: onPaper(Math.round(place.x + by.x)), y: onPaper(Math.round(place.y + by.y)) };
}

type Clipped = MapClip['cards'][number]['partner'];
type Binding = MapClip['zones'][number]['binding'];

/** A binding to a field of another plan means nothing here. */
function knownBinding(draft: Draft, binding: Binding): Binding {
  const isOwn = binding?.fieldId.startsWith('ownField_') === true;
  return isOwn && !draft.document.ownField.has(binding.fieldId) ? null : binding;
}

/** The partner of this plan for each partner of a clip; those it does not have are added. */
function pastePartners(draft: Draft, clip: MapClip): ReadonlyMap<string, string> {
  const { partner: partners } = draft.document;
  const folded = (name: string): string => name.trim().toLowerCase();
  const named = new Map([...partners.values()].map(({ id, name }) => [folded(name), id]));
  const facts = new Facts(draft, clip);
  const found = new Map<string, string>();
  for (const { partner } of clip.cards) {
    const known = partners.has(partner.id) ? partner.id : named.get(folded(partner.name));
    const id = known ?? facts.add(partner);
    named.set(folded(partner.name), id);
    found.set(partner.id, id);
  }
  return found;
}

/** Adds partners of a clip to the plan, with what their ids mean here. */
class Facts {
  private readonly kinds = new Map<string, string | null>();
  private readonly fields = new Map<string, string>();

  constructor(
    private readonly draft: Draft,
    private readonly clip: MapClip,
  ) {}

  add({ id, partnerKindId, ownValues, role, ...facts }: Clipped): string {
    const { draft } = this;
    const isSecondOwn =
      role === 'own-organisation' && ownOrganisationId(draft.document.partner.values()) !== null;
    const values = Object.entries(ownValues).flatMap(([fieldId, value]) => {
      const known = this.fieldId(fieldId);
      return known === null ? [] : [[known, value] as const];
    });
    const added = draft.add('partner', {
      ...facts,
      role: isSecondOwn ? 'partner' : role,
      partnerKindId: partnerKindId === null ? null : this.kindId(partnerKindId),
      ownValues: Object.fromEntries(values),
    });
    for (const contact of this.clip.contacts) {
      if (contact.partnerId === id) draft.add('contact', { ...contact, partnerId: added.id });
    }
    return added.id;
  }

  private kindId(id: string): string | null {
    const found = this.kinds.get(id);
    if (found !== undefined) return found;
    const { partnerKind, partnerFamily } = this.draft.document;
    const called = this.clip.kinds.find((kind) => kind.id === id);
    const named = [...partnerKind.values()].filter(({ name }) => name === called?.name);
    const kind =
      partnerKind.get(id) ??
      named.find(({ familyId }) => partnerFamily.get(familyId)?.name === called?.family) ??
      named[0];
    this.kinds.set(id, kind?.id ?? null);
    return kind?.id ?? null;
  }

  /** The field of this plan that holds the same; a value of another type would say nothing in it. */
  private fieldId(id: string): string | null {
    const { draft } = this;
    const found = this.fields.get(id);
    if (found !== undefined) return found;
    const called = this.clip.ownFields.find((field) => field.id === id);
    if (!called) return null;
    const { name, type, options } = called;
    const all = [...draft.document.ownField.values()].filter((field) => field.type === type);
    const known = all.find((field) => field.id === id) ?? all.find((field) => field.name === name);
    const order = orderAfter(draft.document.ownField.values());
    const fieldId = known?.id ?? draft.add('ownField', { name, type, options, order }).id;
    this.fields.set(id, fieldId);
    return fieldId;
  }
}

function pasteRelationships(
  draft: Draft,
  clip: MapClip,
  partnerIds: ReadonlyMap<string, string>,
): void {
  const known = new Set([...draft.document.relationship.values()].map(gistOf));
  for (const { id, typeId, ...relationship } of clip.relationships) {
    const fromId = partnerIds.get(relationship.fromId);
    const toId = partnerIds.get(relationship.toId);
    if (fromId === undefined || toId === undefined) continue;
    if (draft.document.relationship.has(id)) continue;
    const type = typeId === null ? null : typeHere(draft, clip, typeId);
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

function typeHere(draft: Draft, clip: MapClip, id: string): string | null {
  const { relationshipType } = draft.document;
  if (relationshipType.has(id)) return id;
  const type = clip.types.find((candidate) => candidate.id === id);
  if (type === undefined) return null;
  const { name, isRivalry } = type;
  const known = [...relationshipType.values()].find((candidate) => candidate.name === name);
  if (known) return known.id;
  const order = orderAfter(relationshipType.values());
  return draft.add('relationshipType', { name, order, isRivalry }).id;
}
