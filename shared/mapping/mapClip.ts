import { z } from 'zod';
import { lineSchema, nameSchema } from '../model/base';
import { contactKind } from '../model/contact';
import { mapActorKind } from '../model/mapActor';
import { mapNoteKind } from '../model/mapNote';
import { mapZoneKind } from '../model/mapZone';
import { ownFieldKind } from '../model/ownField';
import { partnerKind } from '../model/partner';
import { relationshipKind } from '../model/relationship';
import { relationshipTypeKind } from '../model/relationshipType';

/** What is on the clipboard when a part of a map was copied: JSON text of this type. */
const clipType = 'application/vnd.partnerscape.map-clip+json';
/** More than any map of this application holds; a clipboard with more is not ours. */
const mostRecords = 20_000;
/** The longest clipboard text that is looked into, in UTF-16 units. */
const longestClip = 32_000_000;

const many = <S extends z.ZodType>(schema: S) => z.array(schema).max(mostRecords);
const notCopied = { createdAt: true, updatedAt: true, kind: true } as const;
const named = z.object({ id: z.string().max(200), name: nameSchema });

const clipSchema = z.object({
  type: z.literal(clipType),
  version: z.literal(1),
  /** The map it was copied from. */
  mapId: z.string().max(200),
  cards: many(
    mapActorKind.schema
      .pick({ x: true, y: true, locked: true })
      .extend({ partner: partnerKind.schema.omit(notCopied) }),
  ),
  contacts: many(contactKind.schema.omit({ ...notCopied, id: true })),
  /** The relationships between the copied partners. */
  relationships: many(relationshipKind.schema.omit(notCopied)),
  zones: many(mapZoneKind.schema.omit({ ...notCopied, id: true, mapId: true })),
  notes: many(mapNoteKind.schema.omit({ ...notCopied, id: true, mapId: true })),
  /** What the ids of kinds, relationship types and own fields above are called. */
  kinds: many(named.extend({ family: lineSchema })),
  types: many(
    named.extend({
      // Clips of versions before it was known say nothing of it.
      isRivalry: relationshipTypeKind.schema.shape.isRivalry.default(false),
    }),
  ),
  ownFields: many(ownFieldKind.schema.pick({ id: true, name: true, type: true, options: true })),
});

/** A part of a map with all that is known of its partners, to be put into this or another plan. */
export type MapClip = z.infer<typeof clipSchema>;

/** A clip of these contents. */
export function mapClip(contents: Omit<MapClip, 'type' | 'version'>): MapClip {
  return { type: clipType, version: 1, ...contents };
}

/** The clip as text for the clipboard. */
export function writeMapClip(clip: MapClip): string {
  return JSON.stringify(clip);
}

/** What a clipboard text holds: a part of a map, other text, or a part of a map that is damaged. */
export type ClipText =
  | { readonly type: 'clip'; readonly clip: MapClip }
  | { readonly type: 'text' }
  | { readonly type: 'damaged' };

/** Looks into a clipboard text, which may come from anywhere. */
export function readMapClip(text: string): ClipText {
  if (text.length > longestClip || !text.includes(clipType)) return { type: 'text' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { type: 'text' };
  }
  const parsed = clipSchema.safeParse(value);
  return parsed.success ? { type: 'clip', clip: parsed.data } : { type: 'damaged' };
}
