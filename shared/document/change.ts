import type { AnyRecord } from '../model/registry';
import { DocumentWriter, type Document } from './document';

/** What made a change. 'undo' and 'redo' let the history be rebuilt from the journal. */
export type ChangeSource = 'user' | 'load' | 'merge' | 'undo' | 'redo';

/** A labelled difference between two documents; the only way data changes. */
export interface Change {
  /** What was done, in the words shown beside Undo. */
  readonly label: string;
  readonly source: ChangeSource;
  readonly added: readonly AnyRecord[];
  /** Before and after of each record that stays. */
  readonly updated: readonly (readonly [before: AnyRecord, after: AnyRecord])[];
  readonly removed: readonly AnyRecord[];
}

/** The document after the change. Does not check that the change fits: see Draft for that. */
export function applyChange(document: Document, change: Change): Document {
  const writer = new DocumentWriter(document);
  for (const record of change.removed) writer.delete(record);
  for (const [, after] of change.updated) writer.put(after);
  for (const record of change.added) writer.put(record);
  return writer.document;
}

/** The change that takes back `change`. */
export function invertChange(change: Change, source: ChangeSource = 'undo'): Change {
  return {
    label: change.label,
    source,
    added: change.removed,
    updated: change.updated.map(([before, after]) => [after, before] as const),
    removed: change.added,
  };
}

/** One change that does what `first` and then `second` do, under the label of `first`. */
export function squashChanges(first: Change, second: Change): Change {
  const states = new Map<string, { before: AnyRecord | null; after: AnyRecord | null }>();
  const note = (before: AnyRecord | null, after: AnyRecord | null): void => {
    const id = (after ?? before)?.id;
    if (id === undefined) return;
    states.set(id, { before: states.has(id) ? (states.get(id)?.before ?? null) : before, after });
  };
  for (const change of [first, second]) {
    for (const record of change.removed) note(record, null);
    for (const [before, after] of change.updated) note(before, after);
    for (const record of change.added) note(null, record);
  }
  return changeBetween(first.label, first.source, states.values());
}

/** The change that takes each `before` to its `after`; null stands for 'not there'. */
export function changeBetween(
  label: string,
  source: ChangeSource,
  states: Iterable<{ readonly before: AnyRecord | null; readonly after: AnyRecord | null }>,
): Change {
  const added: AnyRecord[] = [];
  const updated: (readonly [AnyRecord, AnyRecord])[] = [];
  const removed: AnyRecord[] = [];
  for (const { before, after } of states) {
    if (before === null && after !== null) added.push(after);
    else if (before !== null && after === null) removed.push(before);
    else if (before !== null && after !== null && before !== after) updated.push([before, after]);
  }
  return { label, source, added, updated, removed };
}

/** Whether the change does nothing. */
export function isEmptyChange(change: Change): boolean {
  return change.added.length + change.updated.length + change.removed.length === 0;
}
