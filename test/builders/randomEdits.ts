import fc from 'fast-check';
import { recordKindNames, type RecordKind } from '@shared/model/registry';
import { applyChange, type Change } from '@shared/document/change';
import { allRecords, emptyDocument, type Document } from '@shared/document/document';
import { startDraft, type Draft } from '@shared/document/draft';
import { countingContext } from './draftContext';
import { fieldsArbitrary } from './recordArbitrary';

/** What one random edit does; the seed picks the values, so that a failure can be replayed. */
interface Step {
  readonly action: 'add' | 'update' | 'remove';
  readonly pick: number;
  readonly seed: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom('add', 'add', 'add', 'update', 'remove'),
  pick: fc.nat(),
  seed: fc.integer(),
});

/** A document made by random edits, with the changes that made it from one with a workspace only. */
export interface EditedDocument {
  readonly start: Document;
  readonly changes: readonly Change[];
  readonly document: Document;
}

/** Random sequences of random changes, each of one to five adds, updates and removals. */
export const editedDocument: fc.Arbitrary<EditedDocument> = fc
  .array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 25 })
  .map((gestures) => {
    const context = countingContext();
    const first = startDraft(emptyDocument, context);
    first.add('workspace', { name: 'Plan' });
    const load = first.toChange('Load', 'load');
    const start = load === null ? emptyDocument : applyChange(emptyDocument, load);
    const changes: Change[] = [];
    let document = start;
    gestures.forEach((steps, index) => {
      const draft = startDraft(document, context);
      for (const one of steps) doStep(draft, one);
      const change = draft.toChange(`Edit ${String(index)}`);
      if (change === null) return;
      changes.push(change);
      document = applyChange(document, change);
    });
    return { start, changes, document };
  });

const editableKinds = recordKindNames.filter((kind) => kind !== 'workspace');

function doStep(draft: Draft, { action, pick, seed }: Step): void {
  if (action === 'add') {
    const kind = editableKinds[pick % editableKinds.length];
    const fields = kind === undefined ? null : sampleFields(kind, draft.document, seed);
    // The arbitrary is derived from the schema of the kind; the draft checks it once more.
    if (kind !== undefined && fields !== null) draft.add(kind, fields);
    return;
  }
  const records = [...allRecords(draft.document)].filter(({ kind }) => kind !== 'workspace');
  const record = records[pick % Math.max(1, records.length)];
  if (record === undefined) return;
  if (action === 'remove') draft.remove(record.id);
  else {
    const fields = sampleFields(record.kind, draft.document, seed) ?? {};
    draft.update(record.kind, record.id, fields);
  }
}

function sampleFields(
  kind: RecordKind,
  document: Document,
  seed: number,
): Record<string, unknown> | null {
  const arbitrary = fieldsArbitrary(kind, document);
  if (arbitrary === null) return null;
  return fc.sample(arbitrary, { numRuns: 1, seed })[0] ?? null;
}
