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

const noteForms = ['sheet', 'text'] as const;

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
    locked: z.boolean(),
    /** A sheet, or bare text on the map. */
    form: z.enum(noteForms),
    order: orderSchema,
  }),
  defaults: { text: '', hue: 'amber', locked: false, form: 'sheet' },
  references: [{ field: 'mapId', to: 'map', shape: 'one', onDelete: 'delete' }],
});

export type MapNote = z.infer<typeof mapNoteKind.schema>;
