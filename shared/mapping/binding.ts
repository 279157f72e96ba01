import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import type { MapZone, ZoneBinding } from '../model/mapZone';
import type { Partner } from '../model/partner';
import type { FieldOption, FieldValue, PartnerField } from '../partners/partnerField';
import type { PartnerFields } from '../partners/partnerFields';
import { boxHasPoint, type Point } from '../scene/geometry';
import { outerFirst } from './nesting';
import { onMap } from './placing';

/** A partner on its way: where its card's centre was (null: it was not on the map) and will be. */
export interface PartnerMove {
  readonly partner: Partner;
  readonly from: Point | null;
  readonly to: Point;
  /** It is sent to the zone by name: it gets what the zone sets also when it lies there already. */
  readonly isSent?: boolean;
}

/** What coming into a bound zone does to one partner. */
export interface DropEffect {
  readonly zoneId: string;
  readonly field: PartnerField;
  readonly partnerId: string;
  /** What the field will hold. */
  readonly value: FieldValue;
  /** For a list: the value that is replaced, when the partner comes from a zone of the same field. */
  readonly replaced: string | null;
}

/** The fields a zone can be bound to: those that can be set to one of a list of values. */
export function bindableFields(fields: PartnerFields): readonly PartnerField[] {
  return fields.all.filter(
    ({ type, write }) =>
      write !== null && (type === 'choice' || type === 'choices' || type === 'yes-no'),
  );
}

/** The values a zone can be bound to: the field's options, or what is in use where any text will do. */
export function bindableValues(
  field: PartnerField,
  partners: Iterable<Partner>,
): readonly FieldOption[] {
  if (field.options !== null) return field.options;
  const used = new Set<string>();
  for (const partner of partners) {
    const value = field.read(partner);
    if (typeof value === 'string' && value !== '') used.add(value);
    if (Array.isArray(value)) for (const item of value) used.add(String(item));
  }
  return [...used].sort((a, b) => a.localeCompare(b)).map((value) => ({ value, label: value }));
}

/** The binding to one of `bindableValues`; its values are texts, also those of yes and no. */
export function bindingTo(field: PartnerField, value: string): ZoneBinding {
  return { fieldId: field.id, value: field.type === 'yes-no' ? value === 'true' : value };
}

/** The field of a binding when it can be set to the value; null for what was deleted or computed. */
export function boundField(binding: ZoneBinding, fields: PartnerFields): PartnerField | null {
  const field = fields.byId.get(binding.fieldId);
  if (!field || field.write === null || !bindableFields(fields).includes(field)) return null;
  const { options } = field;
  const isKnown = options === null || options.some((o) => o.value === String(binding.value));
  return isKnown && binding.value !== null ? field : null;
}

/**
 * The bound zones of a map, each with its field, those that hold others first; zones that move along
 * do not take anybody in.
 */
export function boundZones(
  document: Pick<Document, 'mapZone'>,
  mapId: string,
  fields: PartnerFields,
  moving: ReadonlySet<string>,
): readonly BoundZone[] {
  return outerFirst(onMap(document.mapZone, mapId)).flatMap((zone) => {
    const { binding } = zone;
    const field = binding && !moving.has(zone.id) ? boundField(binding, fields) : null;
    return binding && field ? [{ zone, binding, field }] : [];
  });
}

export interface BoundZone {
  readonly zone: MapZone;
  readonly binding: ZoneBinding;
  readonly field: PartnerField;
}

/**
 * What moves do to fields: a partner that comes into a bound zone gets its value. Leaving a zone
 * changes nothing, nor does moving within one. Of several zones of the same field that hold a
 * point the smallest counts. A field that holds a list is added to; a partner that comes from
 * another zone of that field has that zone's value replaced.
 */
export function dropEffects(
  zones: readonly BoundZone[],
  moves: Iterable<PartnerMove>,
): DropEffect[] {
  const effects: DropEffect[] = [];
  for (const { partner, from, to, isSent = false } of moves) {
    const before = from ? zonesAt(zones, from) : new Map<string, BoundZone>();
    for (const [fieldId, target] of zonesAt(zones, to)) {
      const source = before.get(fieldId);
      if (source?.zone.id === target.zone.id && !isSent) continue;
      if (!hasField(partner, target.field)) continue;
      const { value, replaced } = valueAfter(target, partner, source);
      if (sameValue(value, target.field.read(partner))) continue;
      const { zone, field } = target;
      effects.push({ zoneId: zone.id, field, partnerId: partner.id, value, replaced });
    }
  }
  return effects;
}

/** Sets the fields as the effects say. */
export function applyEffects(draft: Draft, effects: Iterable<DropEffect>): void {
  for (const { field, partnerId, value } of effects) {
    field.write?.(draft, [partnerId], value);
  }
}

function zonesAt(zones: readonly BoundZone[], point: Point): Map<string, BoundZone> {
  const found = new Map<string, BoundZone>();
  for (const bound of zones) {
    if (boxHasPoint(bound.zone, point)) found.set(bound.field.id, bound);
  }
  return found;
}

/** Only partners go through the stages and are of a kind. */
function hasField(partner: Partner, { id }: PartnerField): boolean {
  return partner.role === 'partner' || (id !== 'stage' && id !== 'kind');
}

function valueAfter(
  { binding, field }: BoundZone,
  partner: Partner,
  source: BoundZone | undefined,
): { readonly value: FieldValue; readonly replaced: string | null } {
  if (field.type !== 'choices') return { value: binding.value, replaced: null };
  const held = field.read(partner);
  const list = Array.isArray(held) ? held.map(String) : [];
  const added = String(binding.value);
  const old = source ? String(source.binding.value) : null;
  if (old === null || !list.includes(old)) {
    return { value: [...new Set([...list, added])], replaced: null };
  }
  const next = list.map((item) => (item === old ? added : item));
  return { value: [...new Set(next)], replaced: old };
}

function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
  }
  return a === b;
}
