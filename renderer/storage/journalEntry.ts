import { z } from 'zod';
import { crc32 } from '@shared/checksum/crc32';
import type { Change } from '@shared/document/change';
import { parseRecord } from '@shared/document/parseRecord';
import { currentFormatVersion } from '@shared/migrations/migrations';
import type { AnyRecord } from '@shared/model/registry';
import { entryRowSchema, type EntryRow } from './rows';

const rawRecordSchema = z.looseObject({ id: z.string(), kind: z.string() });
export type RawRecord = z.infer<typeof rawRecordSchema>;

/** A Change whose records were not checked yet, as it is in the journal. */
const rawChangeSchema = z.object({
  label: z.string(),
  source: z.enum(['user', 'load', 'merge', 'undo', 'redo']),
  added: z.array(rawRecordSchema),
  updated: z.array(z.tuple([rawRecordSchema, rawRecordSchema])),
  removed: z.array(rawRecordSchema),
});
export type RawChange = z.infer<typeof rawChangeSchema>;

/** An entry that is whole: its checksum fits and it holds a Change. */
export interface GoodEntry {
  readonly row: EntryRow;
  readonly change: RawChange;
}

/** The journal entry of a change. */
export function makeEntry(
  workspaceId: string,
  sequence: number,
  at: string,
  change: Change,
): EntryRow {
  const body = {
    workspaceId,
    sequence,
    at,
    formatVersion: currentFormatVersion,
    text: JSON.stringify(change),
  };
  return { ...body, checksum: entryChecksum(body) };
}

/** Reads an entry back; null when anything about it is wrong. */
export function readEntry(value: unknown): GoodEntry | null {
  const row = entryRowSchema.safeParse(value);
  if (!row.success || entryChecksum(row.data) !== row.data.checksum) return null;
  const change = rawChangeSchema.safeParse(parseJson(row.data.text));
  return change.success ? { row: row.data, change: change.data } : null;
}

/** The change with its records checked; null when one of them is not a record of this version. */
export function checkChange(raw: RawChange): Change | null {
  const check = (value: RawRecord): AnyRecord => {
    const parsed = parseRecord(value);
    if (!parsed.ok) throw new NotARecord();
    return parsed.record;
  };
  try {
    return {
      label: raw.label,
      source: raw.source,
      added: raw.added.map(check),
      updated: raw.updated.map(([before, after]) => [check(before), check(after)] as const),
      removed: raw.removed.map(check),
    };
  } catch (error) {
    if (error instanceof NotARecord) return null;
    throw error;
  }
}

class NotARecord extends Error {}

// The place is part of what is summed up, so that a row that turns up elsewhere is found out.
function entryChecksum(row: Omit<EntryRow, 'checksum'>): string {
  const { workspaceId, sequence, at, formatVersion, text } = row;
  return crc32(`${workspaceId}|${sequence}|${at}|${formatVersion}|${text}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
