import type { Sentinel } from '@shared/ipc/safetyCopies';
import { describeError, desktop, flushBeforeClosing } from '../desktop';
import { finishTyping } from '../frame/finishTyping';
import { i18n } from '../i18n/i18n';
import { openStorage, type OpenOutcome } from './connection';
import type { StorageDatabase } from './database';
import { purgeDeleted, refreshLibrary } from './library';
import { goodOnes } from './recovery';
import type { WorkspaceCard } from './rows';
import { flushWorkspace } from './session';
import { compareWithSentinel, isTrusted, writeSentinel, type Finding } from './sentinel';

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
  const sentinel = await desktop.readSentinel(null);
  const remembered: Sentinel = sentinel.ok ? sentinel.value : { state: 'damaged', workspaces: [] };
  const read = await readCards(opened);
  const findings = await findLosses(remembered, read.cards);
  if (!read.ok) {
    const message = `The database cannot be read: ${String(read.cause)}`;
    void desktop.writeLog({ level: 'error', message });
    // With nothing to bring back there is nothing to take over either: the list of plans is gone.
    const isOpen = opened.state === 'open' && findings.length > 0;
    return { state: 'recovery', findings, database: isOpen ? opened.database : null };
  }
  if (opened.state !== 'open') return { state: 'recovery', findings, database: null };
  if (findings.length > 0) return { state: 'recovery', findings, database: opened.database };
  return { state: 'ready' };
}

type ReadCards =
  | { readonly ok: true; readonly cards: readonly WorkspaceCard[] }
  | { readonly ok: false; readonly cards: readonly []; readonly cause: unknown };

/** A database that opens but cannot say what is in it is as good as one that does not open. */
async function readCards(opened: Exclude<OpenOutcome, { state: 'newer' }>): Promise<ReadCards> {
  if (opened.state === 'unreadable') return { ok: false, cards: [], cause: opened.cause };
  try {
    return { ok: true, cards: await opened.database.workspaceCards.toArray() };
  } catch (cause) {
    return { ok: false, cards: [], cause };
  }
}

// To list the copies is to read and sum up every one of them: only when something is amiss.
async function findLosses(
  remembered: Sentinel,
  cards: readonly WorkspaceCard[],
): Promise<readonly Finding[]> {
  if (isTrusted(remembered) && compareWithSentinel(remembered, cards, []).length === 0) return [];
  const listed = await desktop.listSnapshots(null);
  if (!listed.ok && cards.length === 0 && remembered.state === 'damaged') {
    // Nothing can say whether there were plans: an empty start would look as if there were none.
    const { key, values } = describeError(listed.error);
    throw new Error(i18n.t(key, values));
  }
  return compareWithSentinel(remembered, cards, listed.ok ? goodOnes(listed.value) : []);
}

/** Begins ordinary work: clears away what was deleted long ago and tells the outside what is there. */
export async function beginWork(): Promise<void> {
  await purgeDeleted(new Date()).catch((error: unknown) => {
    // It can wait; on a full disk the plans must open all the same.
    const message = `Deleted plans could not be cleared away: ${String(error)}`;
    void desktop.writeLog({ level: 'warn', message });
  });
  await refreshLibrary();
  await writeSentinel();
}

/** Has everything written when the window is hidden or about to close. Called once. */
export function flushOnLeaving(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushWorkspace();
  });
  flushBeforeClosing(() => {
    finishTyping();
    return flushWorkspace();
  });
}
