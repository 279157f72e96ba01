import { invertChange, type Change } from '../document/change';

/** What can be undone and redone, oldest first in `past`, next to redo last in `future`. */
export interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

export const emptyHistory: History = { past: [], future: [] };

/** How many steps back a person can go; older ones are in the restore points. */
export const historyLimit = 500;

/** The step that would be undone next, or null. */
export function nextUndo(history: History): Change | null {
  return history.past.at(-1) ?? null;
}

/** The step that would be redone next, or null. */
export function nextRedo(history: History): Change | null {
  return history.future.at(-1) ?? null;
}

/**
 * The history after a change has been applied. Changes of a person or a merge can be undone and
 * make redo impossible; undo and redo move a step across; loading leaves no trace.
 */
export function recordInHistory(history: History, change: Change): History {
  switch (change.source) {
    case 'user':
    case 'merge':
      return { past: [...history.past, change].slice(-historyLimit), future: [] };
    case 'undo':
      return {
        past: history.past.slice(0, -1),
        future: [...history.future, invertChange(change, 'user')],
      };
    case 'redo':
      return {
        past: [...history.past, invertChange(invertChange(change), 'user')],
        future: history.future.slice(0, -1),
      };
    case 'load':
      return history;
  }
}

/** The history that a journal tells of, its changes oldest first. */
export function historyFromJournal(changes: Iterable<Change>): History {
  let history = emptyHistory;
  for (const change of changes) history = recordInHistory(history, change);
  return history;
}

/** The change that undoes the last step, or null when there is none. */
export function undoChange(history: History): Change | null {
  const step = nextUndo(history);
  return step === null ? null : invertChange(step, 'undo');
}

/** The change that does the last undone step again, or null when there is none. */
export function redoChange(history: History): Change | null {
  const step = nextRedo(history);
  return step === null ? null : { ...step, source: 'redo' };
}
