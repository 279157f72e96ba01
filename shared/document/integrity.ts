import type { AnyRecord } from '../model/registry';
import { allRecords, findRecord, type Document } from './document';
import { idsIn, referencesOf } from './references';

/** A reference to a record that is not there. */
export interface BrokenReference {
  readonly record: AnyRecord;
  readonly field: string;
  readonly missingId: string;
}

/** The broken references of some records against a document; all of them when none are named. */
export function checkIntegrity(
  document: Document,
  records: Iterable<AnyRecord> = allRecords(document),
): BrokenReference[] {
  const broken: BrokenReference[] = [];
  for (const record of records) {
    for (const reference of referencesOf(record.kind)) {
      for (const id of idsIn(record, reference)) {
        const target = findRecord(document, id);
        if (target?.kind !== reference.to) {
          broken.push({ record, field: reference.field, missingId: id });
        }
      }
    }
  }
  return broken;
}
