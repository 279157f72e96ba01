import type { Document } from '../document/document';
import { inOrder } from '../document/ordering';
import type { OwnField } from '../model/ownField';
import { ownValueSchema, type Partner } from '../model/partner';
import { computedFields, type ComputedFieldSources } from './computedFields';
import { setOwnValue } from './ownFieldEdits';
import {
  builtInFieldIds,
  type FieldWords,
  type PartnerField,
  type PartnerFieldType,
} from './partnerField';
import { storedFields } from './storedFields';
import { taxonomyOf } from './taxonomy';

/** What the fields depend on besides the document. */
export interface FieldSources extends Pick<ComputedFieldSources, 'scores' | 'today'> {
  readonly words: FieldWords;
  /** ISO 3166-1 alpha-2 codes that can be chosen. */
  readonly countryCodes: readonly string[];
}

/** All fields of a workspace's partners, in the order in which they are offered. */
export interface PartnerFields {
  readonly all: readonly PartnerField[];
  readonly byId: ReadonlyMap<string, PartnerField>;
}

/** The parts of a document that fields are made from; partners themselves are not among them. */
export type FieldTables = Pick<
  Document,
  'partnerClass' | 'partnerFamily' | 'partnerKind' | 'ownField' | 'relationship' | 'contact'
>;

/**
 * The one list that describes every field: columns, filters, groups, bulk edit, the inspector and
 * the profile are all made from it. Built-in fields first, own fields after them.
 */
export function partnerFields(tables: FieldTables, sources: FieldSources): PartnerFields {
  const taxonomy = taxonomyOf(tables);
  const builtIn = new Map(
    [
      ...storedFields(sources.words, taxonomy, sources.countryCodes),
      ...computedFields(sources.words, { ...sources, taxonomy, tables }),
    ].map((field) => [field.id, field]),
  );
  const all = [
    ...builtInFieldIds.flatMap((id) => builtIn.get(id) ?? []),
    ...inOrder(tables.ownField.values()).map((field) => ownPartnerField(field, sources.words)),
  ];
  return { all, byId: new Map(all.map((field) => [field.id, field])) };
}

/** The fields of earlier tables are given again while nothing they are made from has changed. */
export function memoPartnerFields(): typeof partnerFields {
  let last: { key: readonly unknown[]; fields: PartnerFields } | null = null;
  return (tables, sources) => {
    const key: readonly unknown[] = [
      tables.partnerClass,
      tables.partnerFamily,
      tables.partnerKind,
      tables.ownField,
      tables.relationship,
      tables.contact,
      sources.words,
      sources.scores,
      sources.today,
      sources.countryCodes,
    ];
    if (last === null || last.key.some((part, index) => part !== key[index])) {
      last = { key, fields: partnerFields(tables, sources) };
    }
    return last.fields;
  };
}

function ownPartnerField(field: OwnField, words: FieldWords): PartnerField {
  const truths = [true, false].map((truth) => ({
    value: String(truth),
    label: words.yesNo(truth),
  }));
  const options =
    field.type === 'choice'
      ? field.options.map((option) => ({ value: option, label: option }))
      : null;
  return {
    id: field.id,
    label: field.name,
    type: field.type satisfies PartnerFieldType,
    own: true,
    read: (partner: Partner) => partner.ownValues[field.id] ?? null,
    write: (draft, ids, value) => setOwnValue(draft, ids, field.id, ownValueSchema.parse(value)),
    options: field.type === 'yes-no' ? truths : options,
    inOptionOrder: options !== null,
    required: false,
  };
}
