import type { OwnValue, Partner } from '../../model/partner';
import type { ContactPart } from './columnTarget';

/** A contact as a row gives it. Parts that the row leaves empty are ''. */
export type ContactValues = Readonly<Record<ContactPart, string>>;

/** The partner fields an import can set, in the order they are shown. */
export const importedFields = [
  'name',
  'role',
  'partnerKindId',
  'stage',
  'stageSince',
  'tier',
  'regions',
  'countries',
  'website',
  'description',
  'tags',
  'owner',
  'notes',
  'annualRevenue',
] as const satisfies readonly (keyof Partner)[];
export type ImportedField = (typeof importedFields)[number];

/**
 * What one row says about a partner. A field that is not mapped, or whose cell is empty, is not
 * there. `partnerKindId` and the keys of `own` hold ids, or the key of a planned record (`new:…`)
 * that gets its id when the import is applied.
 */
export interface PartnerValues {
  readonly fields: Readonly<Partial<Pick<Partner, ImportedField>>>;
  readonly own: ReadonlyMap<string, OwnValue>;
  readonly contacts: readonly ContactValues[];
}

/** The key of the new own field made for a column. */
export function plannedFieldKey(column: number): string {
  return `new:field-${String(column)}`;
}

/** The key of the new kind with this name. */
export function plannedKindKey(name: string): string {
  return `new:kind-${name.replace(/\s+/g, ' ').trim().toLowerCase()}`;
}
