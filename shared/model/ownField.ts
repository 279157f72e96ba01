import { z } from 'zod';
import { baseFields, nameSchema, orderSchema } from './base';
import { defineRecordKind } from './recordKind';

export const ownFieldTypes = [
  'text',
  'number',
  'date',
  'choice',
  'yes-no',
  'money',
  'link',
] as const;
export const ownFieldTypeSchema = z.enum(ownFieldTypes);
export type OwnFieldType = z.infer<typeof ownFieldTypeSchema>;

/** A field that this workspace keeps of its partners beside the built-in ones. */
export const ownFieldKind = defineRecordKind({
  kind: 'ownField',
  schema: z.object({
    ...baseFields,
    kind: z.literal('ownField'),
    name: nameSchema,
    type: ownFieldTypeSchema,
    /** The values to choose from when the type is 'choice'. */
    options: z.array(nameSchema).max(500),
    order: orderSchema,
  }),
  defaults: { type: 'text', options: [] },
  references: [],
});

export type OwnField = z.infer<typeof ownFieldKind.schema>;
