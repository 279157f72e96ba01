import { z } from 'zod';
import { baseFields, idSchema, nameSchema, orderSchema, textSchema } from './base';
import { defineRecordKind } from './recordKind';

/** What a partner does for a living, such as 'system integrator'; the leaf of the taxonomy. */
export const partnerKindKind = defineRecordKind({
  kind: 'partnerKind',
  schema: z.object({
    ...baseFields,
    kind: z.literal('partnerKind'),
    name: nameSchema,
    familyId: idSchema,
    description: textSchema,
    archived: z.boolean(),
    order: orderSchema,
  }),
  defaults: { description: '', archived: false },
  references: [{ field: 'familyId', to: 'partnerFamily', shape: 'one', onDelete: 'delete' }],
});

export type PartnerKind = z.infer<typeof partnerKindKind.schema>;
