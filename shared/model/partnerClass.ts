import { z } from 'zod';
import { baseFields, nameSchema, orderSchema } from './base';
import { hueSchema } from './hue';
import { defineRecordKind } from './recordKind';

/** The top level of the partner taxonomy: technology, channel, strategic alliance. */
export const partnerClassKind = defineRecordKind({
  kind: 'partnerClass',
  schema: z.object({
    ...baseFields,
    kind: z.literal('partnerClass'),
    name: nameSchema,
    hue: hueSchema,
    order: orderSchema,
  }),
  defaults: { hue: 'neutral' },
  references: [],
});

export type PartnerClass = z.infer<typeof partnerClassKind.schema>;
