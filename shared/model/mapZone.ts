import { z } from 'zod';
import {
  baseFields,
  coordinateSchema,
  idSchema,
  lengthSchema,
  lineSchema,
  orderSchema,
} from './base';
import { hueSchema } from './hue';
import { defineRecordKind } from './recordKind';

/** A named frame on a map. x and y are its top left corner, in map units. */
export const mapZoneKind = defineRecordKind({
  kind: 'mapZone',
  schema: z.object({
    ...baseFields,
    kind: z.literal('mapZone'),
    mapId: idSchema,
    name: lineSchema,
    x: coordinateSchema,
    y: coordinateSchema,
    width: lengthSchema,
    height: lengthSchema,
    hue: hueSchema,
    order: orderSchema,
  }),
  defaults: { name: '', hue: 'neutral' },
  references: [{ field: 'mapId', to: 'map', shape: 'one', onDelete: 'delete' }],
});

export type MapZone = z.infer<typeof mapZoneKind.schema>;
