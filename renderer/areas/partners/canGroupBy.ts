import type { PartnerField } from '@shared/partners/partnerField';

/** Whether partners can be grouped by a field: where several are likely to hold the same. */
export function canGroupBy(field: PartnerField): boolean {
  return (
    field.type === 'choice' ||
    field.type === 'choices' ||
    field.type === 'yes-no' ||
    (field.own && field.type === 'text')
  );
}
