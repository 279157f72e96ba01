import { z } from 'zod';
import {
  baseFields,
  coordinateSchema,
  idSchema,
  lengthSchema,
  nameSchema,
  orderSchema,
  textSchema,
} from './base';
import { mapFilterSchema, mapStylingSchema, openFilter, plainStyling } from './mapLook';
import { defineRecordKind } from './recordKind';

/**
 * A way of looking at a map that is worth returning to, and a step of its presentation. The frame
 * is the part of the map that is shown whole, in map units, so that it fits a window of any size.
 */
export const mapViewKind = defineRecordKind({
  kind: 'mapView',
  schema: z.object({
    ...baseFields,
    kind: z.literal('mapView'),
    mapId: idSchema,
    name: nameSchema,
    x: coordinateSchema,
    y: coordinateSchema,
    width: lengthSchema,
    height: lengthSchema,
    styling: mapStylingSchema,
    filter: mapFilterSchema,
    /** Relationships of these types are not drawn. */
    hiddenTypeIds: z.array(idSchema).max(2000),
    /** A partner: everything further away from it than `focusSteps` relationships is dimmed. */
    focusId: idSchema.nullable(),
    focusSteps: z.int().min(1).max(6),
    /** What the presenter wants to say. */
    notes: textSchema,
    order: orderSchema,
  }),
  defaults: {
    styling: plainStyling,
    filter: openFilter,
    hiddenTypeIds: [],
    focusId: null,
    focusSteps: 1,
    notes: '',
  },
  references: [
    { field: 'mapId', to: 'map', shape: 'one', onDelete: 'delete' },
    { field: 'hiddenTypeIds', to: 'relationshipType', shape: 'list', onDelete: 'clear' },
    { field: 'focusId', to: 'partner', shape: 'one', onDelete: 'clear' },
  ],
});

export type MapView = z.infer<typeof mapViewKind.schema>;
