import { migrateRecords } from '@shared/migrations/migrations';
import type { Migration, RawRecords } from '@shared/migrations/migration';
import type { GoodEntry, RawChange } from './journalEntry';

interface Stored {
  readonly formatVersion: number;
  readonly records: RawRecords;
}

/**
 * The records of a snapshot with the changes after it made, in the newest format. Entries are
 * applied as they were written, each to records that have been brought to the entry's format:
 * a migration sees whole records, and nothing that is in its new format already.
 */
export function replayEntries(
  { formatVersion, records }: Stored,
  entries: readonly Pick<GoodEntry, 'row' | 'change'>[],
  steps?: readonly Migration[],
): RawRecords {
  let format = formatVersion;
  let tables = tablesOf(records);
  for (const { row, change } of entries) {
    if (row.formatVersion > format) {
      const options = { from: format, to: row.formatVersion };
      tables = tablesOf(migrateRecords(recordsOf(tables), options, steps));
      format = row.formatVersion;
    }
    applyRaw(tables, change);
  }
  return migrateRecords(recordsOf(tables), { from: format }, steps);
}

type RawTables = Map<string, Map<string, unknown>>;

function tablesOf(records: RawRecords): RawTables {
  const tables: RawTables = new Map();
  for (const [kind, list] of Object.entries(records)) {
    for (const record of list) {
      if (typeof record !== 'object' || record === null || !('id' in record)) continue;
      tableFor(tables, kind).set(String(record.id), record);
    }
  }
  return tables;
}

function recordsOf(tables: RawTables): RawRecords {
  return Object.fromEntries([...tables].map(([kind, table]) => [kind, [...table.values()]]));
}

function tableFor(tables: RawTables, kind: string): Map<string, unknown> {
  const known = tables.get(kind);
  if (known !== undefined) return known;
  const fresh = new Map<string, unknown>();
  tables.set(kind, fresh);
  return fresh;
}

function applyRaw(tables: RawTables, change: RawChange): void {
  for (const record of change.removed) tableFor(tables, record.kind).delete(record.id);
  for (const [, after] of change.updated) tableFor(tables, after.kind).set(after.id, after);
  for (const record of change.added) tableFor(tables, record.kind).set(record.id, record);
}
