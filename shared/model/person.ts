import { z } from 'zod';
import { baseFields, lineSchema, nameSchema } from './base';
import { defineRecordKind } from './recordKind';

/** Somebody on our side who rates partners. */
export const personKind = defineRecordKind({
  kind: 'person',
  schema: z.object({
    ...baseFields,
    kind: z.literal('person'),
    name: nameSchema,
    role: lineSchema,
  }),
  defaults: { role: '' },
  references: [],
});

export type Person = z.infer<typeof personKind.schema>;
