import { z } from 'zod';
import { baseFields, nameSchema, orderSchema } from './base';
import { defineRecordKind } from './recordKind';

/** A row group of the roadmap: work that belongs together, across phases. */
export const strandKind = defineRecordKind({
  kind: 'strand',
  schema: z.object({
    ...baseFields,
    kind: z.literal('strand'),
    name: nameSchema,
    order: orderSchema,
  }),
  defaults: {},
  references: [],
});

export type Strand = z.infer<typeof strandKind.schema>;
