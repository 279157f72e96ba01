import { z } from 'zod';
import {
  baseFields,
  coordinateSchema,
  idSchema,
  lengthSchema,
  lineSchema,
  maxLine,
  orderSchema,
} from './base';
import { hueSchema } from './hue';
import { defineRecordKind } from './recordKind';

/** Dropping a partner into a bound zone gives its field the value; null empties the field. */
const zoneBindingSchema = z.object({
  /** A `PartnerField.id`. */
  fieldId: z.string().min(1).max(maxLine),
  value: z.union([z.string().max(maxLine), z.number(), z.boolean(), z.null()]),
});
export type ZoneBinding = z.infer<typeof zoneBindingSchema>;

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
    locked: z.boolean(),
    binding: zoneBindingSchema.nullable(),
    order: orderSchema,
  }),
  defaults: { name: '', hue: 'neutral', locked: false, binding: null },
  references: [{ field: 'mapId', to: 'map', shape: 'one', onDelete: 'delete' }],
});

export type MapZone = z.infer<typeof mapZoneKind.schema>;
