import { z } from 'zod';
import { baseFields, idSchema, nameSchema, orderSchema, textSchema } from './base';
import { defineRecordKind } from './recordKind';

/** The weight of a dimension among dimensions or a criterion in its dimension; relative, any sum. */
export const weightSchema = z.number().min(0).max(1000);

/** A group of criteria in a scorecard: company, capability, culture, strategy, risk. */
export const dimensionKind = defineRecordKind({
  kind: 'dimension',
  schema: z.object({
    ...baseFields,
    kind: z.literal('dimension'),
    scorecardId: idSchema,
    name: nameSchema,
    description: textSchema,
    weight: weightSchema,
    order: orderSchema,
  }),
  defaults: { description: '', weight: 1 },
  references: [{ field: 'scorecardId', to: 'scorecard', shape: 'one', onDelete: 'delete' }],
});

export type Dimension = z.infer<typeof dimensionKind.schema>;
