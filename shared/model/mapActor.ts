import { z } from 'zod';
import { baseFields, coordinateSchema, idSchema, orderSchema } from './base';
import { defineRecordKind } from './recordKind';

/** The place of one partner on one map. */
export const mapActorKind = defineRecordKind({
  kind: 'mapActor',
  schema: z.object({
    ...baseFields,
    kind: z.literal('mapActor'),
    mapId: idSchema,
    partnerId: idSchema,
    /** The card's centre, in map units; y grows downward. */
    x: coordinateSchema,
    y: coordinateSchema,
    locked: z.boolean(),
    order: orderSchema,
  }),
  defaults: { locked: false },
  references: [
    { field: 'mapId', to: 'map', shape: 'one', onDelete: 'delete' },
    { field: 'partnerId', to: 'partner', shape: 'one', onDelete: 'delete' },
  ],
});

export type MapActor = z.infer<typeof mapActorKind.schema>;
