import { z } from 'zod';
import { baseFields, nameSchema, textSchema } from './base';
import { defineRecordKind } from './recordKind';

/** The plan itself: there is exactly one in a document. */
export const workspaceKind = defineRecordKind({
  kind: 'workspace',
  schema: z.object({
    ...baseFields,
    kind: z.literal('workspace'),
    name: nameSchema,
    description: textSchema,
    /** ISO 4217; all money in the workspace is in minor units of it. */
    currency: z.string().regex(/^[A-Z]{3}$/, 'is not a currency code (ISO 4217)'),
  }),
  defaults: { description: '', currency: 'EUR' },
  references: [],
});

export type Workspace = z.infer<typeof workspaceKind.schema>;
