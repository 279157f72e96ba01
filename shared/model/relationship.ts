import { z } from 'zod';
import { baseFields, idSchema, lineSchema, textSchema } from './base';
import { defineRecordKind } from './recordKind';

export const relationshipDirections = ['directed', 'mutual'] as const;
export const relationshipStatuses = ['existing', 'planned', 'at-risk', 'ended'] as const;
/** What passes along a relationship. */
export const flows = ['money', 'data', 'leads', 'technology', 'reputation'] as const;

/** A tie between two actors. Directed ones go from `fromId` to `toId`. */
export const relationshipKind = defineRecordKind({
  kind: 'relationship',
  schema: z.object({
    ...baseFields,
    kind: z.literal('relationship'),
    fromId: idSchema,
    toId: idSchema,
    typeId: idSchema.nullable(),
    direction: z.enum(relationshipDirections),
    /** 1 (loose) to 5 (vital). */
    strength: z.int().min(1).max(5),
    status: z.enum(relationshipStatuses),
    flow: z.enum(flows).nullable(),
    label: lineSchema,
    notes: textSchema,
  }),
  defaults: {
    typeId: null,
    direction: 'directed',
    strength: 3,
    status: 'existing',
    flow: null,
    label: '',
    notes: '',
  },
  references: [
    { field: 'fromId', to: 'partner', shape: 'one', onDelete: 'delete' },
    { field: 'toId', to: 'partner', shape: 'one', onDelete: 'delete' },
    { field: 'typeId', to: 'relationshipType', shape: 'one', onDelete: 'clear' },
  ],
});

export type Relationship = z.infer<typeof relationshipKind.schema>;
export type RelationshipDirection = Relationship['direction'];
export type RelationshipStatus = Relationship['status'];
export type Flow = (typeof flows)[number];
