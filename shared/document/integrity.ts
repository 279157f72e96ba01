import type { AnyRecord } from '../model/registry';
import { allRecords, findRecord, type Document } from './document';
import { finish } from '../calculation/steps';
import { idsIn, referencesOf } from './references';

/** A reference to a record that is not there. */
export interface BrokenReference {
  readonly record: AnyRecord;
  readonly field: string;
  readonly missingId: string;
}

/** Records between two turns: some tenths of a millisecond's work. */
const recordsPerStep = 200;

/** The broken references of some records against a document; all of them when none are named. */
export function checkIntegrity(
  document: Document,
  records: Iterable<AnyRecord> = allRecords(document),
): BrokenReference[] {
  return finish(checkIntegrityInSteps(document, records));
}

/** Like `checkIntegrity`, step by step. Yields 0: how much there is to do is not known. */
export function* checkIntegrityInSteps(
  document: Document,
  records: Iterable<AnyRecord> = allRecords(document),
): Generator<number, BrokenReference[]> {
  const broken: BrokenReference[] = [];
  let done = 0;
  for (const record of records) {
    done += 1;
    if (done % recordsPerStep === 0) yield 0;
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
