import type { Sentinel } from '@shared/ipc/safetyCopies';
import { desktop, onDesktop } from '../desktop';
import { openStorage } from './connection';
import type { StorageDatabase } from './database';
import { purgeDeleted, refreshLibrary } from './library';
import { listSafetyCopies } from './recovery';
import { flushWorkspace } from './session';
import { compareWithSentinel, writeSentinel, type Finding } from './sentinel';

export type StartOutcome =
  | { readonly state: 'ready' }
  /** The database holds less than it did; nothing was changed. Null: it cannot be opened at all. */
  | {
      readonly state: 'recovery';
      readonly findings: readonly Finding[];
      readonly database: StorageDatabase | null;
    }
  /** A newer version of the app has changed the database, which was left alone. */
  | { readonly state: 'newer' };

/** Opens the database and compares it with what is remembered of it outside. Writes nothing. */
export async function startStorage(): Promise<StartOutcome> {
  const opened = await openStorage();
  if (opened.state === 'newer') return { state: 'newer' };
  const [sentinel, copies] = await Promise.all([
    desktop.readSentinel(null),
    listSafetyCopies(null),
  ]);
  const remembered: Sentinel = sentinel.ok ? sentinel.value : { state: 'damaged', workspaces: [] };
  const cards = opened.state === 'open' ? await opened.database.workspaceCards.toArray() : [];
  const findings = compareWithSentinel(remembered, cards, copies);
  if (opened.state === 'unreadable') {
    const message = `The database cannot be opened: ${String(opened.cause)}`;
    void desktop.writeLog({ level: 'error', message });
    return { state: 'recovery', findings, database: null };
  }
  if (findings.length > 0) return { state: 'recovery', findings, database: opened.database };
  return { state: 'ready' };
}

/** Begins ordinary work: clears away what was deleted long ago and tells the outside what is there. */
export async function beginWork(): Promise<void> {
  await purgeDeleted(new Date());
  await refreshLibrary();
  await writeSentinel();
}

/** Has everything written when the window is hidden or about to close. */
export function flushOnLeaving(): () => void {
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') void flushWorkspace();
  };
  document.addEventListener('visibilitychange', onHide);
  const endListening = onDesktop('flushRequested', ({ flushId }) => {
    void flushWorkspace().then((saved) => desktop.finishFlush({ flushId, saved }));
  });
  return () => {
    document.removeEventListener('visibilitychange', onHide);
    endListening();
  };
}
