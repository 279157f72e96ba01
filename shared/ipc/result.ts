import { z } from 'zod';

/** Where a file is, in words a person knows. Only for showing: no call accepts it back. */
const place = { fileName: z.string(), folder: z.string() };

/**
 * Everything that can go wrong between the pages and the desktop. Closed, so that the message for
 * each is written once and the compiler notices a new one.
 */
export const desktopErrorSchema = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('invalid-request'),
    channel: z.string(),
    problems: z.array(z.string()),
  }),
  z.object({ code: z.literal('foreign-sender'), channel: z.string() }),
  z.object({ code: z.literal('unknown-grant') }),
  z.object({ code: z.literal('not-allowed'), ...place, action: z.enum(['read', 'write']) }),
  z.object({ code: z.literal('missing'), ...place }),
  z.object({ code: z.literal('is-a-folder'), ...place }),
  z.object({ code: z.literal('too-large'), ...place, size: z.number(), limit: z.number() }),
  z.object({ code: z.literal('not-utf8'), ...place, offset: z.number() }),
  z.object({ code: z.literal('no-permission'), ...place, action: z.enum(['read', 'write']) }),
  z.object({ code: z.literal('read-only'), ...place }),
  z.object({ code: z.literal('disk-full'), ...place }),
  z.object({ code: z.literal('in-use'), ...place }),
  z.object({ code: z.literal('name-too-long'), ...place }),
  z.object({ code: z.literal('damaged'), ...place, reason: z.string() }),
  z.object({
    code: z.literal('io'),
    ...place,
    action: z.enum(['read', 'write']),
    detail: z.string(),
  }),
  z.object({ code: z.literal('internal'), channel: z.string(), detail: z.string() }),
]);

export type DesktopError = z.infer<typeof desktopErrorSchema>;
export type DesktopErrorCode = DesktopError['code'];

/** What every call to the desktop gives: a value, or a refusal that can be explained. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DesktopError };

/** Wraps a value that was asked for and could be had. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a refusal. */
export function refuse(error: DesktopError): { readonly ok: false; readonly error: DesktopError } {
  return { ok: false, error };
}
