import type { Draft } from '../document/draft';
import type { Partner, PartnerRole, Region, Stage } from '../model/partner';

/** The fields every workspace has; own fields come beside them. */
export const builtInFieldIds = [
  'name',
  'role',
  'kind',
  'family',
  'class',
  'stage',
  'stageSince',
  'daysInStage',
  'tier',
  'score',
  'owner',
  'regions',
  'countries',
  'tags',
  'relationships',
  'contacts',
  'annualRevenue',
  'website',
  'description',
  'notes',
  'createdAt',
  'updatedAt',
] as const;
export type BuiltInFieldId = (typeof builtInFieldIds)[number];

/**
 * How a field is shown, edited and filtered. `choice` holds one value, `choices` a list;
 * their values come from `options`, or from what is in use when the field has none.
 */
export type PartnerFieldType =
  'text' | 'long-text' | 'link' | 'number' | 'money' | 'date' | 'yes-no' | 'choice' | 'choices';

/** What a field of one partner holds. Dates are YYYY-MM-DD, money is in minor units. */
export type FieldValue = string | number | boolean | readonly string[] | null;

/** One value a choice can have. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
  /** The heading it is listed under (a kind under its class and family). */
  readonly section?: string;
}

/** One field of a partner: what columns, filters, groups, bulk edit and the profile are made of. */
export interface PartnerField {
  /** A BuiltInFieldId, or the id of an own field. */
  readonly id: string;
  readonly label: string;
  readonly type: PartnerFieldType;
  /** Whether this is one of the workspace's own fields. */
  readonly own: boolean;
  readonly read: (partner: Partner) => FieldValue;
  /** Gives partners the value; null for what is computed. Throws when the value does not fit. */
  readonly write: ((draft: Draft, partnerIds: readonly string[], value: FieldValue) => void) | null;
  /** All values of a closed choice; null when any text will do or the field is no choice. */
  readonly options: readonly FieldOption[] | null;
  /** Sort by the order of the options (stages) instead of their labels. */
  readonly inOptionOrder: boolean;
  /** A partner may not be without it, so that it cannot be cleared. */
  readonly required: boolean;
}

/** The words fields are made of, in the reader's language. */
export interface FieldWords {
  readonly field: (id: BuiltInFieldId) => string;
  readonly stage: (stage: Stage) => string;
  readonly role: (role: PartnerRole) => string;
  readonly region: (region: Region) => string;
  readonly country: (code: string) => string;
  readonly yesNo: (value: boolean) => string;
}

/** What a person sees of a choice's value: its label, or the value itself when it is free text. */
export function optionLabel(field: PartnerField, value: string): string {
  return labelsOf(field).get(value) ?? value;
}

/** The value as one line of text, for search, sorting, groups and lists. Empty when there is none. */
export function fieldText(field: PartnerField, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return optionLabel(field, String(value));
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return optionLabel(field, value);
  return value.map((item) => optionLabel(field, item)).join(', ');
}

/** Whether a field of a partner holds nothing. */
export function isEmptyValue(value: FieldValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

const labels = new WeakMap<PartnerField, ReadonlyMap<string, string>>();

function labelsOf(field: PartnerField): ReadonlyMap<string, string> {
  let map = labels.get(field);
  if (map === undefined) {
    map = new Map(field.options?.map(({ value, label }) => [value, label]));
    labels.set(field, map);
  }
  return map;
}
