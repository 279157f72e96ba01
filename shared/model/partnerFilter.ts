import { z } from 'zod';
import { maxLine } from './base';

/** What a field must be for a partner to be listed. Bounds belong to the range; null is open. */
const filterConditionSchema = z.discriminatedUnion('operator', [
  z.object({ operator: z.literal('contains'), text: z.string().max(maxLine) }),
  z.object({ operator: z.literal('not-contains'), text: z.string().max(maxLine) }),
  z.object({ operator: z.literal('any-of'), values: z.array(z.string().max(maxLine)).max(2000) }),
  z.object({ operator: z.literal('none-of'), values: z.array(z.string().max(maxLine)).max(2000) }),
  z.object({
    operator: z.literal('number-between'),
    from: z.number().nullable(),
    to: z.number().nullable(),
  }),
  z.object({
    operator: z.literal('date-between'),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  z.object({ operator: z.literal('empty') }),
  z.object({ operator: z.literal('not-empty') }),
]);
export type FilterCondition = z.infer<typeof filterConditionSchema>;
export type FilterOperator = FilterCondition['operator'];

export const partnerFilterSchema = z.object({
  fieldId: z.string().max(maxLine),
  condition: filterConditionSchema,
});
export type PartnerFilter = z.infer<typeof partnerFilterSchema>;
