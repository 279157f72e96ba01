import { z } from 'zod';
import {
  baseFields,
  coordinateSchema,
  idSchema,
  lengthSchema,
  orderSchema,
  textSchema,
} from './base';
import { hueSchema } from './hue';
import { defineRecordKind } from './recordKind';

/** A piece of text on a map. x and y are its top left corner, in map units. */
export const mapNoteKind = defineRecordKind({
  kind: 'mapNote',
  schema: z.object({
    ...baseFields,
    kind: z.literal('mapNote'),
    mapId: idSchema,
    text: textSchema,
    x: coordinateSchema,
    y: coordinateSchema,
    width: lengthSchema,
    height: lengthSchema,
    hue: hueSchema,
    order: orderSchema,
  }),
  defaults: { text: '', hue: 'amber' },
  references: [{ field: 'mapId', to: 'map', shape: 'one', onDelete: 'delete' }],
});

export type MapNote = z.infer<typeof mapNoteKind.schema>;
