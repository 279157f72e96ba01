import type { AnyRecord } from '../model/registry';
import { changeBetween, applyChange } from './change';
import { findRecord, type Document } from './document';
import { checkIntegrityInSteps, type BrokenReference } from './integrity';
import { parseRecord } from './parseRecord';
import { referencesOf, withoutIds } from './references';

/** What was done about one broken reference. */
export interface Repair {
  readonly broken: BrokenReference;
  readonly action: 'cleared' | 'removed';
}

interface RepairedDocument {
  readonly document: Document;
  readonly repairs: readonly Repair[];
}

/**
 * A document in which every reference leads somewhere: pointers that may be empty are cleared,
 * records that cannot be without what they point at are left out, until nothing is broken. Step by
 * step; yields 0.
 */
export function* repairDocumentInSteps(document: Document): Generator<number, RepairedDocument> {
  let current = document;
  const repairs: Repair[] = [];
  // Leaving a record out can break what refers to it, hence the rounds; each leaves fewer records.
  for (;;) {
    const broken = yield* checkIntegrityInSteps(current);
    if (broken.length === 0) return { document: current, repairs };
    const after = new Map<string, AnyRecord | null>();
    for (const item of broken) {
      const state = after.has(item.record.id) ? after.get(item.record.id) : item.record;
      const mended = state ? mend(current, state, item) : null;
      after.set(item.record.id, mended);
      if (state !== null) repairs.push({ broken: item, action: mended ? 'cleared' : 'removed' });
    }
    const states = [...after].map(([id, record]) => ({
      before: findRecord(current, id) ?? null,
      after: record,
    }));
    current = applyChange(current, changeBetween('', 'load', states));
  }
}

function mend(document: Document, record: AnyRecord, broken: BrokenReference): AnyRecord | null {
  const reference = referencesOf(record.kind).find(({ field }) => field === broken.field);
  if (reference === undefined || reference.onDelete === 'delete') return null;
  const isGone = (id: string): boolean => findRecord(document, id)?.kind !== reference.to;
  const value = withoutIds(record, reference, isGone);
  const parsed = parseRecord({ ...record, [reference.field]: value });
  return parsed.ok ? parsed.record : null;
}
