import type { z } from 'zod';
import { kindOfId } from '../model/base';
import {
  isRecordKind,
  recordKindNames,
  recordKinds,
  type AnyRecord,
  type RecordKind,
} from '../model/registry';

/** One thing wrong with a record: the path of the field and what is wrong with it. */
export interface RecordIssue {
  readonly path: string;
  readonly message: string;
  /** The limit that was passed; null when something else is wrong. */
  readonly limit: PassedLimit | null;
}

/** `got` and `most` are characters of a text, entries of a list, or a number itself. */
export interface PassedLimit {
  readonly what: 'tooLong' | 'tooMany' | 'tooLarge';
  readonly most: number;
  readonly got: number;
}

export type ParsedRecord =
  | { readonly ok: true; readonly record: AnyRecord }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

// Unknown fields are kept: they may come from a tool of somebody's own.
const looseSchemas = new Map<RecordKind, z.ZodType>(
  recordKindNames.map((kind) => [kind, recordKinds[kind].schema.loose()]),
);

/** Checks that a value is a record of a known kind whose id fits its kind. */
export function parseRecord(value: unknown): ParsedRecord {
  const kind = kindNamedIn(value);
  const schema = kind === null ? undefined : looseSchemas.get(kind);
  if (kind === null || schema === undefined) {
    return {
      ok: false,
      issues: [{ path: 'kind', message: 'is not a known kind of record', limit: null }],
    };
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    return {
      ok: false,
      issues: result.error.issues.map((issue) => ({
        path: issue.path.map(String).join('.'),
        message: issue.message,
        limit: limitPassed(issue, value),
      })),
    };
  }
  // The schema that just passed is that of the kind the record names.
  const record = result.data as AnyRecord;
  if (kindOfId(record.id) !== kind) {
    return {
      ok: false,
      issues: [{ path: 'id', message: `does not start with "${kind}_"`, limit: null }],
    };
  }
  return { ok: true, record };
}

/** The kind a value says it is of, when that is a kind this version knows. */
function kindNamedIn(value: unknown): RecordKind | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  return typeof value.kind === 'string' && isRecordKind(value.kind) ? value.kind : null;
}

function limitPassed(issue: z.core.$ZodIssue, value: unknown): PassedLimit | null {
  if (issue.code === 'invalid_union') {
    for (const inner of issue.errors.flat()) {
      const limit = limitPassed({ ...inner, path: [...issue.path, ...inner.path] }, value);
      if (limit !== null) return limit;
    }
  }
  if (issue.code !== 'too_big') return null;
  const most = Number(issue.maximum);
  const found = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
  if (typeof found === 'string') return { what: 'tooLong', most, got: found.length };
  if (Array.isArray(found)) return { what: 'tooMany', most, got: found.length };
  return typeof found === 'number' ? { what: 'tooLarge', most, got: found } : null;
}
