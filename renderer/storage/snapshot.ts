import { z } from 'zod';
import { finish, type Steps } from '@shared/calculation/steps';
import { crc32, crc32InSteps } from '@shared/checksum/crc32';
import { countRecords, type Document } from '@shared/document/document';
import { currentFormatVersion } from '@shared/migrations/migrations';
import { recordsToTextInSteps } from '@shared/planfile/encodePlanFile';
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
  return finish(makeSnapshotInSteps(workspaceId, sequence, at, reason, document));
}

/** Like `makeSnapshot`, step by step, for while somebody works. */
export function* makeSnapshotInSteps(
  workspaceId: string,
  sequence: number,
  at: string,
  reason: SnapshotRow['reason'],
  document: Document,
): Steps<NewSnapshotRow> {
  const text = yield* recordsToTextInSteps(document);
  return {
    workspaceId,
    sequence,
    at,
    reason,
    formatVersion: currentFormatVersion,
    recordCount: countRecords(document),
    text,
    checksum: yield* crc32InSteps(text),
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
