import { z } from 'zod';
import { baseFields, idSchema, nameSchema, orderSchema } from './base';
import { mapFilterSchema, mapStylingSchema, openFilter, plainStyling } from './mapLook';
import { defineRecordKind } from './recordKind';

/** One drawing over the workspace's partners and relationships. */
export const mapKind = defineRecordKind({
  kind: 'map',
  schema: z.object({
    ...baseFields,
    kind: z.literal('map'),
    name: nameSchema,
    styling: mapStylingSchema,
    filter: mapFilterSchema,
    /** Relationships of these types are not drawn. */
    hiddenTypeIds: z.array(idSchema).max(2000),
    order: orderSchema,
  }),
  defaults: { styling: plainStyling, filter: openFilter, hiddenTypeIds: [] },
  references: [
    { field: 'hiddenTypeIds', to: 'relationshipType', shape: 'list', onDelete: 'clear' },
  ],
});

export type PartnerMap = z.infer<typeof mapKind.schema>;
