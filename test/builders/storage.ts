import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { applyChange, type Change } from '@shared/document/change';
import { emptyDocument, workspaceOf, type Document } from '@shared/document/document';
import { startDraft, type Draft } from '@shared/document/draft';
import { StorageDatabase } from '@renderer/storage/database';
import { makeEntry } from '@renderer/storage/journalEntry';
import { appendEntries, createWorkspace, factsOf } from '@renderer/storage/writeWorkspace';
import { countingContext } from './draftContext';

// Dexie looks for a database when it is loaded, which is before this line.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

export const instant = '2027-01-15T09:00:00.000Z';
let counter = 0;

/** An empty database of its own; close and delete it with discardDatabase. */
export async function freshDatabase(): Promise<StorageDatabase> {
  counter += 1;
  const database = new StorageDatabase(`test-${counter}`);
  await database.open();
  return database;
}

export async function discardDatabase(database: StorageDatabase): Promise<void> {
  database.close();
  await Dexie.delete(database.name);
}

const context = countingContext();

/** The change an edit makes, and the document after it. */
function editOf(
  document: Document,
  label: string,
  recipe: (draft: Draft) => void,
): { readonly change: Change; readonly document: Document } {
  const draft = startDraft(document, context);
  recipe(draft);
  const change = draft.toChange(label);
  if (change === null) throw new Error('The edit changes nothing.');
  return { change, document: applyChange(document, change) };
}

/** A document with a workspace record and nothing else. */
export function newPlan(name = 'Plan'): Document {
  return editOf(emptyDocument, 'Load', (draft) => draft.add('workspace', { name })).document;
}

/** A change that adds a partner, and the document after it. */
export function withPartner(document: Document, name: string) {
  return editOf(document, `Add ${name}`, (draft) => draft.add('partner', { name }));
}

/** Stores a document and then changes to it, each an entry of its own. */
export async function storePlan(
  database: StorageDatabase,
  start: Document,
  changes: readonly Change[],
): Promise<{ readonly workspaceId: string; readonly document: Document }> {
  const { id: workspaceId } = workspaceOf(start);
  await createWorkspace(database, start, instant);
  let document = start;
  for (const [index, change] of changes.entries()) {
    document = applyChange(document, change);
    const entry = makeEntry(workspaceId, index + 1, instant, change);
    const last = { at: instant, sequence: index + 1, hash: entry.checksum };
    await appendEntries(database, workspaceId, [entry], factsOf(document, last));
  }
  return { workspaceId, document };
}
