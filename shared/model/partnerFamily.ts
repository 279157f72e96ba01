import { z } from 'zod';
import { baseFields, idSchema, nameSchema, orderSchema } from './base';
import { defineRecordKind } from './recordKind';

/** The middle level of the partner taxonomy, within a class. */
export const partnerFamilyKind = defineRecordKind({
  kind: 'partnerFamily',
  schema: z.object({
    ...baseFields,
    kind: z.literal('partnerFamily'),
    name: nameSchema,
    classId: idSchema,
    order: orderSchema,
  }),
  defaults: {},
  references: [{ field: 'classId', to: 'partnerClass', shape: 'one', onDelete: 'delete' }],
});

export type PartnerFamily = z.infer<typeof partnerFamilyKind.schema>;
