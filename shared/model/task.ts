import { z } from 'zod';
import {
  baseFields,
  endsAfterStart,
  endsAfterStartIssue,
  dateSchema,
  idSchema,
  lineSchema,
  nameSchema,
  orderSchema,
  textSchema,
} from './base';
import { defineRecordKind } from './recordKind';

/** A piece of work in a strand. Both days belong to it. */
export const taskKind = defineRecordKind({
  kind: 'task',
  schema: z
    .object({
      ...baseFields,
      kind: z.literal('task'),
      strandId: idSchema,
      name: nameSchema,
      startDate: dateSchema,
      endDate: dateSchema,
      /** Percent done. */
      progress: z.int().min(0).max(100),
      owner: lineSchema,
      partnerIds: z.array(idSchema).max(10_000),
      notes: textSchema,
      order: orderSchema,
    })
    .refine(endsAfterStart, endsAfterStartIssue),
  defaults: { progress: 0, owner: '', partnerIds: [], notes: '' },
  references: [
    { field: 'strandId', to: 'strand', shape: 'one', onDelete: 'delete' },
    { field: 'partnerIds', to: 'partner', shape: 'list', onDelete: 'clear' },
  ],
});

export type Task = z.infer<typeof taskKind.schema>;
