import { z } from 'zod';
import { baseFields, dateSchema, idSchema, nameSchema, orderSchema } from './base';
import { defineRecordKind } from './recordKind';

/** A day on the roadmap that matters. Without a strand it stands above all of them. */
export const milestoneKind = defineRecordKind({
  kind: 'milestone',
  schema: z.object({
    ...baseFields,
    kind: z.literal('milestone'),
    name: nameSchema,
    date: dateSchema,
    strandId: idSchema.nullable(),
    done: z.boolean(),
    order: orderSchema,
  }),
  defaults: { strandId: null, done: false },
  references: [{ field: 'strandId', to: 'strand', shape: 'one', onDelete: 'clear' }],
});

export type Milestone = z.infer<typeof milestoneKind.schema>;
