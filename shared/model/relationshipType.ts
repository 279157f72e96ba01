import { z } from 'zod';
import { baseFields, nameSchema, orderSchema } from './base';
import { defineRecordKind } from './recordKind';

/** What a relationship is about: integration, reseller, referral and so on. */
export const relationshipTypeKind = defineRecordKind({
  kind: 'relationshipType',
  schema: z.object({
    ...baseFields,
    kind: z.literal('relationshipType'),
    name: nameSchema,
    order: orderSchema,
    /** Rivals of each other, not people who work together: matrix and analysis pass it over. */
    isRivalry: z.boolean(),
  }),
  defaults: { isRivalry: false },
  references: [],
});

export type RelationshipType = z.infer<typeof relationshipTypeKind.schema>;
