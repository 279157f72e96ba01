/** Where a file is, in words a person knows. Only for showing: no call accepts it back. */
interface Place {
  readonly fileName: string;
  readonly folder: string;
}

type Action = 'read' | 'write';

/**
 * Everything that can go wrong between the pages and the desktop. Closed, so that the message for
 * each is written once and the compiler notices a new one. Sizes and offsets are in bytes.
 */
export type DesktopError =
  | {
      readonly code: 'invalid-request';
      readonly channel: string;
      readonly problems: readonly string[];
    }
  | { readonly code: 'foreign-sender'; readonly channel: string }
  | { readonly code: 'internal'; readonly channel: string; readonly detail: string }
  | { readonly code: 'unknown-grant' }
  | ({ readonly code: 'not-allowed' | 'no-permission'; readonly action: Action } & Place)
  | ({
      readonly code:
        'missing' | 'is-a-folder' | 'read-only' | 'disk-full' | 'in-use' | 'name-too-long';
    } & Place)
  | ({ readonly code: 'too-large'; readonly size: number; readonly limit: number } & Place)
  | ({ readonly code: 'not-utf8'; readonly offset: number } & Place)
  | ({ readonly code: 'damaged'; readonly reason: string } & Place)
  | ({ readonly code: 'io'; readonly action: Action; readonly detail: string } & Place);

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
