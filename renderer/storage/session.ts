import type { Change } from '@shared/document/change';
import type { Document } from '@shared/document/document';
import { desktop } from '../desktop';
import { closeDocument, openDocument, subscribeToChanges } from '../store/documentStore';
import { storage, reopenStorage } from './connection';
import { isDiskFull } from './diskFull';
import { loadWorkspace, type LoadedWorkspace, type LoadResult } from './loadWorkspace';
import { Mirror } from './mirror';
import { Persister, type Batch, type PersisterState } from './persister';
import type { WorkspaceCard } from './rows';
import { reportMirrorFailure, showPersisterState } from './saveReport';
import { scheduleSentinel, writeSentinel } from './sentinel';
import { makeSnapshot } from './snapshot';
import { lockWorkspace } from './workspaceLock';
import {
  appendEntries,
  compactWorkspace,
  factsOf,
  rescueWorkspace,
  settleLoaded,
} from './writeWorkspace';

/** A journal that has grown by this much gets a new snapshot. `bytes` in UTF-16 units. */
const growthLimit = { entries: 200, bytes: 1_000_000 };

export type OpenResult =
  | { readonly state: 'opened' }
  | Exclude<LoadResult, LoadedWorkspace>
  /** Less could be read than had been saved; nothing was changed yet. */
  | { readonly state: 'short'; readonly loaded: LoadedWorkspace; readonly savedAt: string }
  /** Another window has the workspace. */
  | { readonly state: 'elsewhere' }
  | { readonly state: 'failed'; readonly cause: unknown };

interface Session {
  card: WorkspaceCard;
  saved: { document: Document; sequence: number };
  grown: { entries: number; bytes: number };
  compacting: boolean;
  readonly persister: Persister;
  readonly mirror: Mirror;
  readonly end: () => void;
}

let session: Session | null = null;

/**
 * Opens a workspace and saves its changes from now on. The one open before must be closed.
 * @param options.acceptLoss open what can be read even when it is less than what was saved.
 */
export async function openWorkspace(
  workspaceId: string,
  options: { readonly acceptLoss?: boolean } = {},
): Promise<OpenResult> {
  if (session !== null) throw new Error('Another workspace is open.');
  const release = await lockWorkspace(workspaceId);
  if (release === null) return { state: 'elsewhere' };
  try {
    const result = await openLocked(workspaceId, options.acceptLoss === true, release);
    if (result.state !== 'opened') release();
    return result;
  } catch (cause) {
    release();
    return { state: 'failed', cause };
  }
}

async function openLocked(
  workspaceId: string,
  acceptLoss: boolean,
  release: () => void,
): Promise<OpenResult> {
  const database = storage();
  const known = await database.workspaceCards.get(workspaceId);
  const loaded = await loadWorkspace(database, workspaceId);
  if (loaded.state !== 'loaded') return loaded;
  const expected = known?.sequence ?? 0;
  if (!acceptLoss && (loaded.cut !== null || loaded.sequence < expected)) {
    return { state: 'short', loaded, savedAt: known?.changedAt ?? loaded.at };
  }
  await settleLoaded(database, workspaceId, loaded, new Date().toISOString());
  const card = await database.workspaceCards.get(workspaceId);
  if (card === undefined) return { state: 'missing' };
  session = startSession(card, loaded, release);
  openDocument(workspaceId, loaded.document, loaded.history);
  showState({ status: 'saved', at: loaded.at });
  scheduleSentinel();
  return { state: 'opened' };
}

function startSession(card: WorkspaceCard, loaded: LoadedWorkspace, release: () => void): Session {
  const persister = new Persister({
    workspaceId: card.id,
    sequence: loaded.sequence,
    target: { write, rescue },
    now: () => new Date().toISOString(),
    onState: showState,
    onWritten: noteWritten,
  });
  const unsubscribe = subscribeToChanges((change: Change, document: Document) => {
    persister.record(change, document);
  });
  return {
    card,
    saved: { document: loaded.document, sequence: loaded.sequence },
    grown: { ...loaded.grown },
    compacting: false,
    persister,
    mirror: new Mirror(reportMirrorFailure),
    end: () => {
      unsubscribe();
      release();
    },
  };
}

function showState(state: PersisterState): void {
  showPersisterState(state, { retry: retrySaving });
}

function openSession(): Session {
  if (session === null) throw new Error('No workspace is open.');
  return session;
}

async function write(batch: Batch): Promise<void> {
  const card = cardAfter(batch);
  await appendEntries(storage(), card.id, batch.entries, card);
}

async function rescue(batch: Batch): Promise<void> {
  const card = cardAfter(batch);
  const database = await reopenStorage();
  const snapshot = makeSnapshot(card.id, card.sequence, card.changedAt, 'rescued', batch.document);
  try {
    await rescueWorkspace(database, card, batch.entries, snapshot);
  } catch (error) {
    // On a full disk there may still be room for the changes alone.
    const whole = await loadWorkspace(database, card.id);
    if (!isDiskFull(error) || whole.state !== 'loaded') throw error;
    await rescueWorkspace(database, card, batch.entries, null);
  }
}

function cardAfter({ document, entries }: Batch): WorkspaceCard {
  const { card } = openSession();
  const last = entries.at(-1);
  if (last === undefined) return card;
  const { at, sequence, checksum } = last;
  return { ...card, ...factsOf(document, { at, sequence, hash: checksum }) };
}

function noteWritten(batch: Batch, rescued: boolean): void {
  const open = openSession();
  open.card = cardAfter(batch);
  open.saved = { document: batch.document, sequence: open.card.sequence };
  open.grown = rescued
    ? { entries: 0, bytes: 0 }
    : {
        entries: open.grown.entries + batch.entries.length,
        bytes: batch.entries.reduce((sum, { text }) => sum + text.length, open.grown.bytes),
      };
  scheduleSentinel();
  noteForMirror(open);
  const { entries, bytes } = open.grown;
  if ((entries >= growthLimit.entries || bytes >= growthLimit.bytes) && !open.compacting) {
    open.compacting = true;
    whenIdle(() => void compact(open));
  }
}

function noteForMirror({ mirror, saved, card }: Session): void {
  mirror.note({ ...saved, revisions: card.lineage.map(({ revision }) => revision) });
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2_000 });
  else setTimeout(work, 0);
}

/** Failing costs nothing: everything is in the journal, and the next write tells of a dead disk. */
async function compact(open: Session): Promise<void> {
  const { document, sequence } = open.saved;
  try {
    const now = new Date().toISOString();
    const snapshot = makeSnapshot(open.card.id, sequence, now, 'grown', document);
    await compactWorkspace(storage(), snapshot);
    open.grown = { entries: open.saved.sequence - sequence, bytes: 0 };
  } catch (error) {
    void desktop.writeLog({ level: 'warn', message: `No snapshot was written: ${String(error)}` });
  } finally {
    open.compacting = false;
  }
}

/** Writes everything that is not on the disk yet, copies included. True when all changes are. */
export async function flushWorkspace(): Promise<boolean> {
  if (session === null) return true;
  const { persister, mirror } = session;
  const saved = await persister.flush();
  await Promise.all([mirror.flush(), writeSentinel()]);
  return saved;
}

/** Tries to save now what could not be saved. */
async function retrySaving(): Promise<void> {
  await session?.persister.flush();
}

/**
 * Closes the open workspace. False, with the workspace still open, when its last changes are not on
 * the disk, unless `force` gives them up.
 */
export async function closeWorkspace(force = false): Promise<boolean> {
  if (session === null) return true;
  const open = session;
  const saved = await open.persister.flush();
  if (session !== open) return true;
  if (!saved && !force) return false;
  open.persister.stop();
  session = null;
  open.end();
  closeDocument();
  showState({ status: 'saved', at: null });
  void open.mirror.flush();
  void writeSentinel();
  return true;
}

/** The open workspace's card as it was last written, or null. */
export function openCard(): WorkspaceCard | null {
  return session?.card ?? null;
}

/** Has a state remembered as one that left as a plan file. */
export async function rememberRevision(revision: string, sequence: number): Promise<void> {
  if (session === null) return;
  const { card } = session;
  const lineage = [{ revision, sequence }, ...card.lineage].slice(0, 100);
  session.card = { ...card, lineage };
  await storage().workspaceCards.update(card.id, { lineage });
}
