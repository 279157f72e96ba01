import type { Change } from '@shared/document/change';
import type { Document } from '@shared/document/document';
import type { PlanFileRepair } from '@shared/planfile/refusal';
import { desktop } from '../desktop';
import { runSliced } from '../frame/runSliced';
import { closeDocument, openDocument, subscribeToChanges } from '../store/documentStore';
import { storage, reopenStorage } from './connection';
import { isDiskFull } from './diskFull';
import { isShort, loadWorkspace, type LoadedWorkspace, type LoadResult } from './loadWorkspace';
import { Mirror } from './mirror';
import { Persister, type Batch, type PersisterState } from './persister';
import type { WorkspaceCard } from './rows';
import { reportMirrorFailure, showPersisterState } from './saveReport';
import { expectCopy, expectNoCopy, scheduleSentinel, writeSentinel } from './sentinel';
import { makeSnapshot, makeSnapshotInSteps } from './snapshot';
import { settleLoaded } from './settleLoaded';
import { lockWorkspace } from './workspaceLock';
import { appendEntries, compactWorkspace, factsOf, rescueWorkspace } from './writeWorkspace';

/** A journal that has grown by this much gets a new snapshot. `bytes` in UTF-16 units. */
const growthLimit = { entries: 200, bytes: 1_000_000 };

/** Milliseconds; less than the desktop waits before it asks whether to close unsaved. */
const waitForCopies = 2_000;

export type OpenResult =
  /** `repairs`: what had to be put right, told this once. */
  | { readonly state: 'opened'; readonly repairs: readonly PlanFileRepair[] }
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
  /** The document of the last copy that holds what the database refused and that is looked for. */
  copied: Document | null;
  readonly persister: Persister;
  readonly mirror: Mirror;
  readonly end: () => void;
}

let session: Session | null = null;
let isOpening = false;

/**
 * Opens a workspace and saves its changes from now on. The one open before must be closed, and no
 * other be on its way: throws otherwise, because the changes of one would be written to both.
 * @param options.acceptLoss open what can be read even when it is less than what was saved.
 */
export async function openWorkspace(
  workspaceId: string,
  options: { readonly acceptLoss?: boolean } = {},
): Promise<OpenResult> {
  if (session !== null || isOpening) throw new Error('Another workspace is open.');
  isOpening = true;
  try {
    return await lockAndOpen(workspaceId, options.acceptLoss === true);
  } finally {
    isOpening = false;
  }
}

async function lockAndOpen(workspaceId: string, acceptLoss: boolean): Promise<OpenResult> {
  const release = await lockWorkspace(workspaceId);
  if (release === null) return { state: 'elsewhere' };
  try {
    const result = await openLocked(workspaceId, acceptLoss, release);
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
  if (!acceptLoss && isShort(loaded, known)) {
    return { state: 'short', loaded, savedAt: known?.changedAt ?? loaded.at };
  }
  try {
    const now = new Date().toISOString();
    await settleLoaded(database, workspaceId, loaded, { now, openedAt: now });
  } catch (error) {
    // A full disk keeps nobody from reading what is there; a loss or a migration has to be settled.
    if (loaded.cut !== null || loaded.migratedFrom !== null) throw error;
    void desktop.writeLog({ level: 'warn', message: `Opened unsettled: ${String(error)}` });
  }
  const card = await database.workspaceCards.get(workspaceId);
  if (card === undefined) return { state: 'missing' };
  session = startSession(card, loaded, release);
  openDocument(workspaceId, loaded.document, loaded.history);
  showState({ status: 'saved', at: loaded.at });
  scheduleSentinel();
  return { state: 'opened', repairs: loaded.repairs };
}

function startSession(card: WorkspaceCard, loaded: LoadedWorkspace, release: () => void): Session {
  // Bound to this session: a write that ends late must not be taken for one of the next session.
  const persister = new Persister({
    workspaceId: card.id,
    sequence: loaded.sequence,
    target: { write: (batch) => write(open, batch), rescue: (batch) => rescue(open, batch) },
    now: () => new Date().toISOString(),
    onState: (state) => {
      if (session === open) showState(state);
    },
    onWritten: (batch, rescued) => noteWritten(open, batch, rescued),
    onFailed: (batch) => void copyUnsaved(open, batch),
  });
  const unsubscribe = subscribeToChanges((change: Change, document: Document) => {
    persister.record(change, document);
  });
  const open: Session = {
    card,
    saved: { document: loaded.document, sequence: loaded.sequence },
    grown: { ...loaded.grown },
    compacting: false,
    copied: null,
    persister,
    mirror: new Mirror(reportMirrorFailure),
    end: () => {
      unsubscribe();
      release();
    },
  };
  return open;
}

function showState(state: PersisterState): void {
  showPersisterState(state, {
    retry: async () => {
      await saveWorkspace();
    },
  });
}

async function write(open: Session, batch: Batch): Promise<void> {
  const card = cardAfter(open, batch);
  await appendEntries(storage(), card.id, batch.entries, card);
}

async function rescue(open: Session, batch: Batch): Promise<void> {
  const card = cardAfter(open, batch);
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

function cardAfter({ card }: Session, { document, entries }: Batch): WorkspaceCard {
  const last = entries.at(-1);
  if (last === undefined) return card;
  const { at, sequence, checksum } = last;
  return { ...card, ...factsOf(document, { at, sequence, hash: checksum }) };
}

function noteWritten(open: Session, batch: Batch, rescued: boolean): void {
  open.card = cardAfter(open, batch);
  open.saved = { document: batch.document, sequence: open.card.sequence };
  open.grown = rescued
    ? { entries: 0, bytes: 0 }
    : {
        entries: open.grown.entries + batch.entries.length,
        bytes: batch.entries.reduce((sum, { text }) => sum + text.length, open.grown.bytes),
      };
  expectNoCopy(open.card.id);
  scheduleSentinel();
  noteForMirror(open, open.saved);
  const { entries, bytes } = open.grown;
  if ((entries >= growthLimit.entries || bytes >= growthLimit.bytes) && !open.compacting) {
    open.compacting = true;
    whenIdle(() => void compact(open));
  }
}

function noteForMirror({ mirror, card }: Session, state: Session['saved']): void {
  mirror.note({ ...state, revisions: card.lineage.map(({ revision }) => revision) });
}

/** Puts what the database refuses into a safety copy, and has the next start look for it there. */
async function copyUnsaved(open: Session, batch: Batch): Promise<void> {
  const { document } = batch;
  if (open.copied === document) return;
  const card = cardAfter(open, batch);
  noteForMirror(open, { document, sequence: card.sequence });
  const isCopied = await open.mirror.flush();
  // Meanwhile it may have been saved after all, or given up.
  if (!isCopied || session !== open || open.saved.sequence >= card.sequence) return;
  if (await expectCopy(card)) open.copied = document;
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
    const steps = makeSnapshotInSteps(open.card.id, sequence, now, 'grown', document);
    const snapshot = await runSliced(steps);
    // A plan that was closed meanwhile may be gone from the disk by now.
    if (session !== open) return;
    await compactWorkspace(storage(), snapshot);
    open.grown = { entries: open.saved.sequence - sequence, bytes: 0 };
  } catch (error) {
    void desktop.writeLog({ level: 'warn', message: `No snapshot was written: ${String(error)}` });
  } finally {
    open.compacting = false;
  }
}

/** Writes the changes that are not on the disk yet. True when all are. */
export async function saveWorkspace(): Promise<boolean> {
  return session === null || session.persister.flush();
}

/**
 * Writes everything that is not on the disk yet, copies included. True when all changes are; a copy
 * that takes long is not waited for, because the changes are safe without it.
 */
export async function flushWorkspace(): Promise<boolean> {
  if (session === null) return true;
  const { mirror } = session;
  const saved = await saveWorkspace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, waitForCopies);
  });
  await Promise.race([Promise.all([mirror.flush(), writeSentinel()]), late]);
  clearTimeout(timer);
  return saved;
}

/**
 * Closes the open workspace. False, with the workspace still open, when its last changes are not on
 * the disk, unless `force` gives them up.
 */
export async function closeWorkspace(force = false): Promise<boolean> {
  if (session === null) return true;
  const open = session;
  let saved = await open.persister.flush();
  // A change may have come while the last write's end was on its way here.
  while (saved && !open.persister.isIdle) saved = await open.persister.flush();
  if (session !== open) return true;
  if (!saved && !force) return false;
  open.persister.stop();
  session = null;
  open.end();
  expectNoCopy(open.card.id);
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

/** The open workspace's document as it is on the disk, or null. */
export function savedDocument(): Document | null {
  return session?.saved.document ?? null;
}

/** Has a state of a workspace remembered as one that left as a plan file. */
export async function rememberRevision(
  workspaceId: string,
  revision: string,
  sequence: number,
): Promise<void> {
  const open = session?.card.id === workspaceId ? session : null;
  const known = open?.card ?? (await storage().workspaceCards.get(workspaceId));
  if (known === undefined) return;
  const lineage = [{ revision, sequence }, ...known.lineage].slice(0, 100);
  if (open !== null) open.card = { ...open.card, lineage };
  await storage().workspaceCards.update(workspaceId, { lineage });
}
