import { z } from 'zod';
import type { Partner } from '../model/partner';
import { fieldText, isEmptyValue, type PartnerField } from './partnerField';
import type { PartnerFields } from './partnerFields';

export const sortKeySchema = z.object({
  fieldId: z.string(),
  direction: z.enum(['ascending', 'descending']),
});
export type SortKey = z.infer<typeof sortKeySchema>;

type Comparable = string | number | null;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Partners in the order of the sort keys, the first key first. What is empty comes last in either
 * direction; ties are settled by name, then id, so that the order never depends on what was before.
 */
export function sortPartners(
  partners: Iterable<Partner>,
  fields: PartnerFields,
  keys: readonly SortKey[],
): Partner[] {
  const used = keys.flatMap(({ fieldId, direction }) => {
    const field = fields.byId.get(fieldId);
    return field === undefined
      ? []
      : [{ valueOf: comparableOf(field), sign: direction === 'ascending' ? 1 : -1 }];
  });
  const rows = [...partners].map((partner) => ({
    partner,
    values: used.map(({ valueOf }) => valueOf(partner)),
  }));
  rows.sort((a, b) => {
    for (const [index, { sign }] of used.entries()) {
      const order = compareValues(a.values[index] ?? null, b.values[index] ?? null, sign);
      if (order !== 0) return order;
    }
    const byName = collator.compare(a.partner.name, b.partner.name);
    return byName !== 0 ? byName : a.partner.id < b.partner.id ? -1 : 1;
  });
  return rows.map(({ partner }) => partner);
}

/** What a field's values are compared by: place among the options, number, day or text. */
function comparableOf(field: PartnerField): (partner: Partner) => Comparable {
  const places =
    field.inOptionOrder || field.type === 'yes-no'
      ? new Map(field.options?.map(({ value }, index) => [value, index]))
      : null;
  return (partner) => {
    const value = field.read(partner);
    if (isEmptyValue(value)) return null;
    if (places !== null && typeof value !== 'object') return places.get(String(value)) ?? null;
    return typeof value === 'number' ? value : fieldText(field, value);
  };
}

function compareValues(a: Comparable, b: Comparable, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}
