import type { Partner } from '../model/partner';
import { optionLabel, type FieldOption, type PartnerField } from './partnerField';
import { valuesOf } from './partnerFilter';

/** A value and how many partners have it. */
export interface ValueInUse extends FieldOption {
  readonly count: number;
}

/** The values partners have in a field, in the order of its options or of the alphabet. */
export function valuesInUse(
  partners: { readonly values: () => Iterable<Partner> },
  field: PartnerField,
): readonly ValueInUse[] {
  const counts = new Map<string, number>();
  for (const partner of partners.values()) {
    for (const value of valuesOf(field.read(partner))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const listed = (field.options ?? []).filter(({ value }) => counts.has(value));
  const known = new Set(listed.map(({ value }) => value));
  const others = [...counts.keys()]
    .filter((value) => !known.has(value))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .map((value) => ({ value, label: optionLabel(field, value) }));
  return [...listed, ...others].map((option) => ({
    ...option,
    count: counts.get(option.value) ?? 0,
  }));
}
