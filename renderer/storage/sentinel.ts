import Dexie from 'dexie';
import type { GoodSnapshot, Sentinel, SentinelEntry } from '@shared/ipc/safetyCopies';
import { desktop } from '../desktop';
import { storage } from './connection';
import type { WorkspaceCard } from './rows';

/** Milliseconds from a save to the sentinel's, so that a burst of saves is one. */
const delay = 1_000;

/** A database that does not answer must not keep the sentinel from being written. Milliseconds. */
const answerWithin = 1_500;

let timer: ReturnType<typeof setTimeout> | null = null;

/** Workspaces of which a safety copy holds more than the database, which refuses to take it. */
const ahead = new Map<string, SentinelEntry>();

/** Whether `ahead` is not what the sentinel was last told. */
let isAheadUntold = false;

/** What the database held when it was last read; null before that. */
let lastRead: readonly SentinelEntry[] | null = null;

/** Has the sentinel expect the state of a workspace that only a safety copy holds. True when it does. */
export async function expectCopy(card: WorkspaceCard): Promise<boolean> {
  ahead.set(card.id, entryOf(card));
  isAheadUntold = true;
  return writeSentinel();
}

/** Has the sentinel expect what the database holds again. Written with the next sentinel. */
export function expectNoCopy(workspaceId: string): void {
  if (ahead.delete(workspaceId)) isAheadUntold = true;
}

/** Has the sentinel brought up to date soon. Call it after a write has been acknowledged. */
export function scheduleSentinel(): void {
  timer ??= setTimeout(() => {
    void writeSentinel();
  }, delay);
}

/**
 * Tells the desktop what the database holds now. It reads the database first, so that the sentinel
 * never promises more than what is on the disk, there or in a safety copy.
 */
export async function writeSentinel(): Promise<boolean> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  try {
    await readEntries();
  } catch {
    // A database that cannot be read holds what it held; what a copy holds must be told all the same.
    if (!isAheadUntold) return false;
  }
  if (lastRead === null) return false;
  const others = lastRead.filter(({ id }) => !ahead.has(id));
  isAheadUntold = false;
  const written = await desktop.writeSentinel([...others, ...ahead.values()]);
  if (!written.ok) isAheadUntold = true;
  return written.ok;
}

async function readEntries(): Promise<void> {
  const cards = await Dexie.Promise.resolve(storage().workspaceCards.toArray()).timeout(
    answerWithin,
  );
  lastRead = cards.filter(({ deletedAt }) => deletedAt === null).map(entryOf);
}

function entryOf(card: WorkspaceCard): SentinelEntry {
  return {
    id: card.id,
    name: card.name,
    recordCount: card.recordCount,
    lastSequence: card.sequence,
    hash: card.hash,
    changedAt: card.changedAt,
  };
}

/** A workspace of which the database holds less than it held before. */
export interface Finding {
  readonly workspaceId: string;
  readonly name: string;
  readonly problem: 'missing' | 'behind' | 'different';
  /** The instant of the last change that was saved. */
  readonly expectedAt: string;
  /** The instant of the last change that the database has; null when it has nothing. */
  readonly foundAt: string | null;
  /** The copies outside the database, newest first. */
  readonly copies: readonly GoodSnapshot[];
}

/** Whether what the sentinel says can be held against the database. */
export function isTrusted({ state }: Sentinel): boolean {
  return state === 'good' || state === 'previous';
}

/**
 * Compares what the database should hold with what it does. Without a sentinel the copies outside
 * the database are the witness: a workspace of which there are copies should be there.
 */
export function compareWithSentinel(
  sentinel: Sentinel,
  cards: readonly WorkspaceCard[],
  copies: readonly GoodSnapshot[],
): Finding[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const trusted = isTrusted(sentinel);
  const expected = trusted ? sentinel.workspaces : newestOfEach(copies).map(expectationOf);
  return expected.flatMap((entry) => {
    const card = byId.get(entry.id);
    const problem = problemOf(entry, card, trusted);
    if (problem === null) return [];
    return {
      workspaceId: entry.id,
      name: entry.name,
      problem,
      expectedAt: entry.changedAt,
      foundAt: card?.changedAt ?? null,
      copies: copies.filter(({ workspaceId }) => workspaceId === entry.id),
    };
  });
}

function problemOf(
  expected: SentinelEntry,
  card: WorkspaceCard | undefined,
  trusted: boolean,
): Finding['problem'] | null {
  if (card === undefined) return 'missing';
  if (card.sequence < expected.lastSequence) return 'behind';
  const sameEntry = card.sequence === expected.lastSequence;
  return trusted && sameEntry && card.hash !== expected.hash ? 'different' : null;
}

function newestOfEach(copies: readonly GoodSnapshot[]): GoodSnapshot[] {
  const newest = new Map<string, GoodSnapshot>();
  for (const copy of copies) {
    const known = newest.get(copy.workspaceId);
    if (known === undefined || copy.writtenAt > known.writtenAt) newest.set(copy.workspaceId, copy);
  }
  return [...newest.values()];
}

function expectationOf(copy: GoodSnapshot): SentinelEntry {
  return {
    id: copy.workspaceId,
    name: copy.name,
    recordCount: copy.recordCount,
    lastSequence: copy.sequence,
    hash: '',
    changedAt: copy.writtenAt,
  };
}
