import { z } from 'zod';
import { finish, type Steps } from '@shared/calculation/steps';
import { crc32InSteps } from '@shared/checksum/crc32';
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

/** Records between two turns while a large change is put into text or checked. */
const recordsPerStep = 200;
/** A change of more records is put into text in slices. */
const recordsAtOnce = 1_000;

/** The journal entry of a change. */
export function makeEntry(
  workspaceId: string,
  sequence: number,
  at: string,
  change: Change,
): EntryRow {
  return finish(makeEntryInSteps(workspaceId, sequence, at, change));
}

/** Whether making the entry of a change takes long enough to be felt. */
export function isLarge({ added, updated, removed }: Change): boolean {
  return added.length + updated.length + removed.length > recordsAtOnce;
}

/** Like `makeEntry`, step by step, for large changes. Yields 0. */
export function* makeEntryInSteps(
  workspaceId: string,
  sequence: number,
  at: string,
  change: Change,
): Generator<number, EntryRow> {
  const text = yield* changeToText(change);
  const body = { workspaceId, sequence, at, formatVersion: currentFormatVersion, text };
  return { ...body, checksum: yield* crc32InSteps(summedUp(body)) };
}

/** What JSON.stringify gives, list by list. */
function* changeToText({ label, source, added, updated, removed }: Change) {
  const parts: string[] = [];
  for (const [name, list] of Object.entries({ added, updated, removed })) {
    const items: string[] = [];
    for (const item of list) {
      items.push(JSON.stringify(item));
      if (items.length % recordsPerStep === 0) yield 0;
    }
    parts.push(`"${name}":[${items.join(',')}]`);
  }
  const head = `"label":${JSON.stringify(label)},"source":${JSON.stringify(source)}`;
  return `{${head},${parts.join(',')}}`;
}

/** Reads an entry back, step by step; null when anything about it is wrong. Yields 0. */
export function* readEntry(value: unknown): Steps<GoodEntry | null> {
  const row = entryRowSchema.safeParse(value);
  if (!row.success || (yield* entryChecksum(row.data)) !== row.data.checksum) return null;
  yield 0;
  const parsed = parseJson(row.data.text);
  yield 0;
  const change = rawChangeSchema.safeParse(parsed);
  return change.success ? { row: row.data, change: change.data } : null;
}

/**
 * The change with its records checked, step by step; null when one of them is not a record of this
 * version. Yields 0.
 */
export function* checkChange(raw: RawChange): Steps<Change | null> {
  const added = yield* checkRecords(raw.added);
  const before = yield* checkRecords(raw.updated.map(([record]) => record));
  const after = yield* checkRecords(raw.updated.map(([, record]) => record));
  const removed = yield* checkRecords(raw.removed);
  if (!added || !before || !after || !removed) return null;
  const updated = before.flatMap((record, at) => {
    const changed = after[at];
    return changed ? [[record, changed] as const] : [];
  });
  return { label: raw.label, source: raw.source, added, updated, removed };
}

function* checkRecords(raw: readonly RawRecord[]): Steps<AnyRecord[] | null> {
  const records: AnyRecord[] = [];
  for (const value of raw) {
    const parsed = parseRecord(value);
    if (!parsed.ok) return null;
    records.push(parsed.record);
    if (records.length % recordsPerStep === 0) yield 0;
  }
  return records;
}

function* entryChecksum(row: Omit<EntryRow, 'checksum'>): Steps<string> {
  return yield* crc32InSteps(summedUp(row));
}

// The place is part of what is summed up, so that a row that turns up elsewhere is found out.
function summedUp(row: Omit<EntryRow, 'checksum'>): string {
  const { workspaceId, sequence, at, formatVersion, text } = row;
  return `${workspaceId}|${sequence}|${at}|${formatVersion}|${text}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
