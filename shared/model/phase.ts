import { z } from 'zod';
import {
  baseFields,
  endsAfterStart,
  endsAfterStartIssue,
  dateSchema,
  nameSchema,
  orderSchema,
  textSchema,
} from './base';
import { defineRecordKind } from './recordKind';

/** A stretch of the roadmap. Both days belong to it. */
export const phaseKind = defineRecordKind({
  kind: 'phase',
  schema: z
    .object({
      ...baseFields,
      kind: z.literal('phase'),
      name: nameSchema,
      description: textSchema,
      startDate: dateSchema,
      endDate: dateSchema,
      order: orderSchema,
    })
    .refine(endsAfterStart, endsAfterStartIssue),
  defaults: { description: '' },
  references: [],
});

export type Phase = z.infer<typeof phaseKind.schema>;
