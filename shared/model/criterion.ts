import { z } from 'zod';
import { baseFields, idSchema, lineSchema, nameSchema, orderSchema, textSchema } from './base';
import { weightSchema } from './dimension';
import { defineRecordKind } from './recordKind';

/** One question of a scorecard, answered on a scale of 1 to 5 with a described meaning each. */
export const criterionKind = defineRecordKind({
  kind: 'criterion',
  schema: z.object({
    ...baseFields,
    kind: z.literal('criterion'),
    dimensionId: idSchema,
    name: nameSchema,
    description: textSchema,
    weight: weightSchema,
    /** What levels 1 to 5 mean, worst first. */
    levels: z.tuple([lineSchema, lineSchema, lineSchema, lineSchema, lineSchema]),
    order: orderSchema,
  }),
  defaults: { description: '', weight: 1, levels: ['', '', '', '', ''] },
  references: [{ field: 'dimensionId', to: 'dimension', shape: 'one', onDelete: 'delete' }],
});

export type Criterion = z.infer<typeof criterionKind.schema>;
