import { z } from 'zod';
import { crc32 } from '@shared/checksum/crc32';
import { countRecords, type Document } from '@shared/document/document';
import { currentFormatVersion } from '@shared/migrations/migrations';
import { recordsToJson } from '@shared/planfile/encodePlanFile';
import { snapshotRowSchema, type NewSnapshotRow, type SnapshotRow } from './rows';

const rawRecordsSchema = z.record(z.string(), z.array(z.unknown()));

/** A snapshot whose checksum fits, its records not checked yet. */
export interface GoodSnapshotRow {
  readonly row: SnapshotRow;
  readonly records: z.infer<typeof rawRecordsSchema>;
}

/** The snapshot of a document as it is after the entry `sequence`. */
export function makeSnapshot(
  workspaceId: string,
  sequence: number,
  at: string,
  reason: SnapshotRow['reason'],
  document: Document,
): NewSnapshotRow {
  const text = JSON.stringify(recordsToJson(document));
  return {
    workspaceId,
    sequence,
    at,
    reason,
    formatVersion: currentFormatVersion,
    recordCount: countRecords(document),
    text,
    checksum: crc32(text),
  };
}

/** Reads a snapshot back; null when anything about it is wrong. */
export function readSnapshotRow(value: unknown): GoodSnapshotRow | null {
  const row = snapshotRowSchema.safeParse(value);
  if (!row.success || crc32(row.data.text) !== row.data.checksum) return null;
  try {
    const records = rawRecordsSchema.safeParse(JSON.parse(row.data.text));
    return records.success ? { row: row.data, records: records.data } : null;
  } catch {
    return null;
  }
}
