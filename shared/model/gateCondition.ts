import { z } from 'zod';
import { baseFields, idSchema, orderSchema } from './base';
import { defineRecordKind } from './recordKind';

/** What a condition counts: partners with an agreement, or the regions those partners are in. */
const gateMeasures = ['partners', 'regions'] as const;

/** One measurable part of a gate. It holds when the count reaches `minimum`. */
export const gateConditionKind = defineRecordKind({
  kind: 'gateCondition',
  schema: z.object({
    ...baseFields,
    kind: z.literal('gateCondition'),
    gateId: idSchema,
    measure: z.enum(gateMeasures),
    /** Only partners of this class count; null: all. */
    classId: idSchema.nullable(),
    minimum: z.int().min(1).max(100_000),
    /** The upper end of what is aimed for, null when open. */
    target: z.int().min(1).max(100_000).nullable(),
    order: orderSchema,
  }),
  defaults: { measure: 'partners', classId: null, target: null },
  references: [
    { field: 'gateId', to: 'gate', shape: 'one', onDelete: 'delete' },
    { field: 'classId', to: 'partnerClass', shape: 'one', onDelete: 'delete' },
  ],
});

export type GateCondition = z.infer<typeof gateConditionKind.schema>;
