import { z } from 'zod';
import { baseFields, dateSchema, idSchema, nameSchema } from './base';
import { defineRecordKind } from './recordKind';

/** What must hold to leave a phase: all conditions of the gate, on the due date. */
export const gateKind = defineRecordKind({
  kind: 'gate',
  schema: z.object({
    ...baseFields,
    kind: z.literal('gate'),
    phaseId: idSchema,
    name: nameSchema,
    /** Null: the last day of the phase. */
    dueDate: dateSchema.nullable(),
  }),
  defaults: { dueDate: null },
  references: [{ field: 'phaseId', to: 'phase', shape: 'one', onDelete: 'delete' }],
});

export type Gate = z.infer<typeof gateKind.schema>;
