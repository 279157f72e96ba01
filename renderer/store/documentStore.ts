import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { applyChange, type Change } from '@shared/document/change';
import { emptyDocument, type Document } from '@shared/document/document';
import { startDraft, type Draft, type DraftContext } from '@shared/document/draft';
import {
  emptyHistory,
  recordInHistory,
  redoChange,
  undoChange,
  type History,
} from '@shared/history/history';
import { runSliced } from '../frame/runSliced';
import { newId } from './newId';
import { today } from './today';

interface DocumentState {
  /** The id of the open workspace, or null when none is open. */
  readonly workspaceId: string | null;
  readonly document: Document;
  readonly history: History;
}

type ChangeListener = (change: Change, document: Document) => void;

const closed: DocumentState = { workspaceId: null, document: emptyDocument, history: emptyHistory };

export const documentStore = createStore<DocumentState>(() => closed);

const listeners = new Set<ChangeListener>();

/** Subscribes a component to a part of the document; `select` should return a stable value. */
export function useDocument<T>(select: (document: Document) => T): T {
  return useStore(documentStore, (state) => select(state.document));
}

/** Subscribes a component to what can be undone and redone. */
export function useHistory(): History {
  return useStore(documentStore, (state) => state.history);
}

/** The document as it is now, for code that runs once and does not have to follow it. */
export function currentDocument(): Document {
  return documentStore.getState().document;
}

/** Shows a loaded workspace. Its history goes on from what the journal holds. */
export function openDocument(workspaceId: string, document: Document, history: History): void {
  documentStore.setState({ workspaceId, document, history });
}

/** Shows no workspace. The caller has seen to it that everything is saved. */
export function closeDocument(): void {
  documentStore.setState(closed);
}

/**
 * Changes the open workspace: one gesture, one call, one step to undo. `label` is what undo will
 * be called, already translated; a function when only the edit itself tells. Gives the Change, or
 * null when nothing changed. An invalid edit throws InvalidRecord and changes nothing.
 */
export function edit(
  label: string | (() => string),
  recipe: (draft: Draft) => void,
): Change | null {
  const draft = startDraft(currentDocument(), contextNow());
  recipe(draft);
  const change = draft.toChange(typeof label === 'string' ? label : label());
  if (change !== null) dispatch(change);
  return change;
}

/** The plan changed while a long edit of it was in the making; nothing of that edit was kept. */
export class DocumentMoved extends Error {
  override readonly name = 'DocumentMoved';
}

/**
 * Like `edit`, for work that is too long for one go: `recipe` may wait between its parts, so that
 * the window stays alive. Still one Change and one step to undo. When the recipe rejects, nothing
 * changes; when the plan changed meanwhile, DocumentMoved is thrown and nothing changes either.
 * `beforeChange` is called in the turn in which the plan changes.
 */
export async function editInTurns(
  label: string,
  recipe: (draft: Draft) => Promise<void> | void,
  beforeChange?: () => void,
): Promise<Change | null> {
  const base = currentDocument();
  const draft = startDraft(base, contextNow());
  await recipe(draft);
  const change = await runSliced(draft.toChangeInSteps(label));
  if (currentDocument() !== base) throw new DocumentMoved();
  if (change === null) return null;
  beforeChange?.();
  dispatch(change);
  return change;
}

/** Takes back the last step. Gives the Change that did, or null when there was none. */
export function undo(): Change | null {
  return dispatch(undoChange(documentStore.getState().history));
}

/** Does the last undone step again. Gives the Change that did, or null when there was none. */
export function redo(): Change | null {
  return dispatch(redoChange(documentStore.getState().history));
}

/** Calls `listener` after each change, in order; gives the function that ends it. */
export function subscribeToChanges(listener: ChangeListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function contextNow(): DraftContext {
  return { now: new Date().toISOString(), today: today(), newId };
}

function dispatch(change: Change | null): Change | null {
  const { workspaceId, document, history } = documentStore.getState();
  if (change === null) return null;
  if (workspaceId === null) throw new Error('No workspace is open.');
  const next = applyChange(document, change);
  try {
    documentStore.setState({ document: next, history: recordInHistory(history, change) });
  } finally {
    // Also when a view fails on the new state: what is in the document must reach the journal.
    for (const listener of listeners) listener(change, next);
  }
  return change;
}
