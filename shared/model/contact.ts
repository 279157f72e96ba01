import { z } from 'zod';
import { baseFields, idSchema, lineSchema, nameSchema, orderSchema } from './base';
import { defineRecordKind } from './recordKind';

/** A person at a partner. */
export const contactKind = defineRecordKind({
  kind: 'contact',
  schema: z.object({
    ...baseFields,
    kind: z.literal('contact'),
    partnerId: idSchema,
    name: nameSchema,
    role: lineSchema,
    email: lineSchema,
    phone: lineSchema,
    order: orderSchema,
  }),
  defaults: { role: '', email: '', phone: '' },
  references: [{ field: 'partnerId', to: 'partner', shape: 'one', onDelete: 'delete' }],
});

export type Contact = z.infer<typeof contactKind.schema>;
