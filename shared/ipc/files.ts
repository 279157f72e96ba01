import { z } from 'zod';

export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array, {
  error: 'expected bytes',
});

/** An unguessable token that stands for one path the person chose. Good until the app quits. */
export const grantSchema = z.string().regex(/^grant_[A-Za-z0-9_-]{32}$/);
export type Grant = z.infer<typeof grantSchema>;

export const grantedFileSchema = z.object({
  grant: grantSchema,
  fileName: z.string(),
  /** For showing only, the home folder shortened to `~`. */
  folder: z.string(),
  use: z.enum(['plan-file', 'table']),
});
export type GrantedFile = z.infer<typeof grantedFileSchema>;

export const openedPlanFileSchema = grantedFileSchema.extend({ text: z.string() });
export type OpenedPlanFile = z.infer<typeof openedPlanFileSchema>;

export const openedTableSchema = grantedFileSchema.extend({ bytes: bytesSchema });
export type OpenedTable = z.infer<typeof openedTableSchema>;

export const savedFileSchema = z.object({ fileName: z.string(), folder: z.string() });
export type SavedFile = z.infer<typeof savedFileSchema>;

export const recentPlanFileSchema = grantedFileSchema.extend({
  openedAt: z.iso.datetime(),
  missing: z.boolean(),
});
export type RecentPlanFile = z.infer<typeof recentPlanFileSchema>;

/** A name to propose in a save dialog: a name, never a path. */
export const suggestedNameSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => !/[\u0000-\u001f/\\:*?"<>|]/.test(name), {
    error: 'a file name, without folders or characters that some systems refuse',
  })
  .refine((name) => !/^\.+$/.test(name), { error: 'not a relative folder' });
