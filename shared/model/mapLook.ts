import { z } from 'zod';
import { maxLine } from './base';
import { partnerFilterSchema } from './partnerFilter';
import { relationshipStatuses } from './relationship';

/** What a partner's field is called where a map refers to one: see `PartnerField.id`. */
const fieldIdSchema = z.string().min(1).max(maxLine);

/** Which fields drive the look of the cards; null leaves the card as it is designed. */
export const mapStylingSchema = z.object({
  colour: fieldIdSchema.nullable(),
  size: fieldIdSchema.nullable(),
  border: fieldIdSchema.nullable(),
  label: fieldIdSchema.nullable(),
});
export type MapStyling = z.infer<typeof mapStylingSchema>;

/** Which actors and relationships of a map stand out. */
export const mapFilterSchema = z.object({
  /** All of them must hold; none: every actor. */
  partners: z.array(partnerFilterSchema).max(50),
  /** Whether what does not match stays as a shadow or is not drawn at all. */
  others: z.enum(['dim', 'hide']),
  /** Relationships of these statuses are not drawn. */
  hiddenStatuses: z.array(z.enum(relationshipStatuses)),
  /** Relationships without a type are not drawn; left out, they are. */
  hidesUntyped: z.boolean().optional(),
});
export type MapFilter = z.infer<typeof mapFilterSchema>;

/** Colour by class is what the cards are designed for. */
export const plainStyling: MapStyling = { colour: null, size: null, border: null, label: null };
export const openFilter: MapFilter = { partners: [], others: 'dim', hiddenStatuses: [] };
