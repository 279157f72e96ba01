import { sameJson } from '../../document/equality';
import {
  importedFields,
  type ContactValues,
  type ImportedField,
  type PartnerValues,
} from './partnerValues';
import type { PartnerState } from './partnerState';

/** What a field holds, raw: ids, codes, minor units. Shown through the names of its field. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** One field that a row changes. */
export type FieldChange =
  | {
      readonly of: 'field';
      readonly field: ImportedField;
      readonly before: FieldValue;
      readonly after: FieldValue;
    }
  | {
      readonly of: 'own-field';
      /** The id of the own field, or the key of a planned one. */
      readonly key: string;
      readonly before: FieldValue;
      readonly after: FieldValue;
    }
  | { readonly of: 'contact'; readonly before: string | null; readonly after: string | null };

/** What differs between two states of one partner, in the order fields are shown. */
export function fieldChanges(before: PartnerState, after: PartnerState): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of importedFields) {
    const was = before.fields[field];
    const is = after.fields[field];
    if (!sameJson(was, is)) changes.push({ of: 'field', field, before: was, after: is });
  }
  for (const [key, is] of after.own) {
    const was = before.own.get(key) ?? null;
    if (was !== is) changes.push({ of: 'own-field', key, before: was, after: is });
  }
  after.contacts.forEach((contact, at) => {
    const known = before.contacts[at];
    const was = known ? contactLine(known) : null;
    const is = contactLine(contact);
    if (was !== is) changes.push({ of: 'contact', before: was, after: is });
  });
  return changes;
}

const joinedFields: readonly ImportedField[] = ['name', 'regions', 'countries', 'tags'];

/** Where the second of two rows of one partner says something else in a field of one value. */
export function contradictions(first: PartnerValues, second: PartnerValues): FieldChange[] {
  const found: FieldChange[] = [];
  for (const field of importedFields) {
    const before = first.fields[field];
    const after = second.fields[field];
    const isOne = !joinedFields.includes(field) && before !== undefined && after !== undefined;
    if (isOne && before !== after) found.push({ of: 'field', field, before, after });
  }
  for (const [key, after] of second.own) {
    const before = first.own.get(key) ?? null;
    if (before !== null && before !== after) found.push({ of: 'own-field', key, before, after });
  }
  return found;
}

/** A contact in one line. */
function contactLine(contact: ContactValues): string {
  return [contact.name, contact.role, contact.email, contact.phone]
    .filter((part, at, parts) => part !== '' && parts.indexOf(part) === at)
    .join(' · ');
}
