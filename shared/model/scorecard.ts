import { z } from 'zod';
import { baseFields, nameSchema, orderSchema, textSchema } from './base';
import { defineRecordKind } from './recordKind';

/** Criteria with weights and scales, grouped in dimensions. */
export const scorecardKind = defineRecordKind({
  kind: 'scorecard',
  schema: z.object({
    ...baseFields,
    kind: z.literal('scorecard'),
    name: nameSchema,
    description: textSchema,
    order: orderSchema,
  }),
  defaults: { description: '' },
  references: [],
});

export type Scorecard = z.infer<typeof scorecardKind.schema>;
