import type { Document } from '../document/document';
import type { Partner } from '../model/partner';
import type { BuiltInFieldId, FieldWords, PartnerField } from './partnerField';
import type { Taxonomy } from './taxonomy';

/** What computed fields are computed from. */
export interface ComputedFieldSources {
  readonly taxonomy: Taxonomy;
  readonly tables: Pick<Document, 'relationship' | 'contact'>;
  /** Scores of 1 to 5 by partner id, or null while nothing is scored. */
  readonly scores: ReadonlyMap<string, number> | null;
  /** The present day, YYYY-MM-DD. */
  readonly today: string;
}

/** The fields that follow from other records. They can be shown, sorted and filtered, not edited. */
export function computedFields(words: FieldWords, sources: ComputedFieldSources): PartnerField[] {
  const { taxonomy, scores, today } = sources;
  const relationships = countRelationships(sources.tables.relationship.values());
  const contacts = contactNames(sources.tables.contact.values());
  const place = (partner: Partner) => taxonomy.places.get(partner.partnerKindId ?? '');
  const field = (
    id: BuiltInFieldId,
    type: PartnerField['type'],
    read: PartnerField['read'],
    options: PartnerField['options'] = null,
  ): PartnerField => ({
    id,
    label: words.field(id),
    type,
    own: false,
    read,
    write: null,
    options,
    inOptionOrder: options !== null,
    required: false,
  });
  return [
    field(
      'family',
      'choice',
      (partner) => place(partner)?.family.id ?? null,
      taxonomy.families.map(({ id, name }) => ({ value: id, label: name })),
    ),
    field(
      'class',
      'choice',
      (partner) => place(partner)?.class.id ?? null,
      taxonomy.classes.map(({ id, name }) => ({ value: id, label: name })),
    ),
    field('daysInStage', 'number', (partner) => daysInStage(partner, today)),
    ...(scores === null
      ? []
      : [field('score', 'number', (partner) => scores.get(partner.id) ?? null)]),
    field('relationships', 'number', (partner) => relationships.get(partner.id) ?? 0),
    field('contacts', 'text', (partner) => contacts.get(partner.id) ?? ''),
    field('createdAt', 'date', (partner) => partner.createdAt.slice(0, 10)),
    field('updatedAt', 'date', (partner) => partner.updatedAt.slice(0, 10)),
  ];
}

/** Whole days since the partner came to its stage; null when that day is unknown or lies ahead. */
export function daysInStage(partner: Partner, today: string): number | null {
  if (partner.role !== 'partner' || partner.stageSince === null) return null;
  const days = Math.round((Date.parse(today) - Date.parse(partner.stageSince)) / 86_400_000);
  return days >= 0 ? days : null;
}

function countRelationships(
  relationships: Iterable<{ readonly fromId: string; readonly toId: string }>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fromId, toId } of relationships) {
    for (const id of new Set([fromId, toId])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function contactNames(
  contacts: Iterable<{ readonly partnerId: string; readonly name: string }>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { partnerId, name } of contacts) {
    const before = names.get(partnerId);
    names.set(partnerId, before === undefined ? name : `${before}, ${name}`);
  }
  return names;
}
