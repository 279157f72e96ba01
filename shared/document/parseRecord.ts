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
    return { ok: false, issues: [{ path: 'kind', message: 'is not a known kind of record' }] };
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    return {
      ok: false,
      issues: result.error.issues.map((issue) => ({
        path: issue.path.map(String).join('.'),
        message: issue.message,
      })),
    };
  }
  // The schema that just passed is that of the kind the record names.
  const record = result.data as AnyRecord;
  if (kindOfId(record.id) !== kind) {
    return { ok: false, issues: [{ path: 'id', message: `does not start with "${kind}_"` }] };
  }
  return { ok: true, record };
}

/** The kind a value says it is of, when that is a kind this version knows. */
function kindNamedIn(value: unknown): RecordKind | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  return typeof value.kind === 'string' && isRecordKind(value.kind) ? value.kind : null;
}
