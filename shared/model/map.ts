import { z } from 'zod';
import { baseFields, nameSchema, orderSchema } from './base';
import { defineRecordKind } from './recordKind';

/** One drawing over the workspace's partners and relationships. */
export const mapKind = defineRecordKind({
  kind: 'map',
  schema: z.object({
    ...baseFields,
    kind: z.literal('map'),
    name: nameSchema,
    order: orderSchema,
  }),
  defaults: {},
  references: [],
});

export type PartnerMap = z.infer<typeof mapKind.schema>;
