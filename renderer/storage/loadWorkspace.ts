import Dexie from 'dexie';
import type { Steps } from '@shared/calculation/steps';
import type { Change } from '@shared/document/change';
import type { Document } from '@shared/document/document';
import {
  emptyHistory,
  historyFromJournal,
  historyLimit,
  type History,
} from '@shared/history/history';
import { currentFormatVersion } from '@shared/migrations/migrations';
import { decodeRecordsInSteps } from '@shared/planfile/decodeRecords';
import type { PlanFileRepair } from '@shared/planfile/refusal';
import { runSliced } from '../frame/runSliced';
import type { StorageDatabase } from './database';
import { checkChange, readEntry, type GoodEntry } from './journalEntry';
import type { SnapshotRow, WorkspaceCard } from './rows';
import { replayEntries } from './replayEntries';
import { readSnapshotRow, type GoodSnapshotRow } from './snapshot';

/** What of a journal could not be used: the first entry that was bad or missing and all after it. */
export interface JournalCut {
  readonly firstSequence: number;
  readonly entryCount: number;
}

export interface LoadedWorkspace {
  readonly state: 'loaded';
  readonly document: Document;
  readonly history: History;
  /** Number of the last entry that is in the document, and the instant it was made. */
  readonly sequence: number;
  readonly at: string;
  readonly hash: string;
  /** How much journal there is since the snapshot. `bytes` in UTF-16 units. */
  readonly grown: { readonly entries: number; readonly bytes: number };
  /** The format the data was in, when it was an older one. */
  readonly migratedFrom: number | null;
  readonly cut: JournalCut | null;
  /** Newer snapshots that are damaged. Nothing is lost while the journal reaches back further. */
  readonly damagedSnapshots: readonly number[];
  readonly repairs: readonly PlanFileRepair[];
}

export type LoadResult =
  | LoadedWorkspace
  /** The workspace is not in the database. */
  | { readonly state: 'missing' }
  /** A newer version of the app wrote it. */
  | { readonly state: 'newer'; readonly version: number }
  /** No snapshot of it can be read. */
  | { readonly state: 'unreadable' };

/**
 * Reads a workspace: its newest good snapshot and the changes after it, up to the first entry that
 * is bad or missing. Writes nothing.
 */
export async function loadWorkspace(
  database: StorageDatabase,
  workspaceId: string,
): Promise<LoadResult> {
  const card = await database.workspaceCards.get(workspaceId);
  const newest = await newestGoodSnapshot(database, workspaceId);
  if (newest.newerVersion !== null) return { state: 'newer', version: newest.newerVersion };
  if (card !== undefined && card.formatVersion > currentFormatVersion) {
    return { state: 'newer', version: card.formatVersion };
  }
  if (newest.snapshot === null) {
    return { state: card === undefined && newest.damaged.length === 0 ? 'missing' : 'unreadable' };
  }
  const rows = await journalRows(database, workspaceId, newest.snapshot.row.sequence);
  const first = rows[0];
  const repairedAt =
    first === undefined ? 0 : await lastRepair(database, newest.snapshot.row, sequenceOf(first));
  const loaded = await runSliced(assemble(newest.snapshot, rows, repairedAt));
  return { ...loaded, damagedSnapshots: newest.damaged };
}

/** Whether less was loaded than had been saved. */
export function isShort(loaded: LoadedWorkspace, known: WorkspaceCard | undefined): boolean {
  return loaded.cut !== null || loaded.sequence < (known?.sequence ?? 0);
}

async function newestGoodSnapshot(
  database: StorageDatabase,
  workspaceId: string,
): Promise<{ snapshot: GoodSnapshotRow | null; damaged: number[]; newerVersion: number | null }> {
  const ids = await database.snapshots
    .where('[workspaceId+sequence]')
    .between([workspaceId, Dexie.minKey], [workspaceId, Dexie.maxKey])
    .reverse()
    .primaryKeys();
  const damaged: number[] = [];
  for (const id of ids) {
    const snapshot = readSnapshotRow(await database.snapshots.get(id).catch(() => undefined));
    if (snapshot === null) damaged.push(id);
    else if (snapshot.row.formatVersion > currentFormatVersion) {
      return { snapshot: null, damaged, newerVersion: snapshot.row.formatVersion };
    } else return { snapshot, damaged, newerVersion: null };
  }
  return { snapshot: null, damaged, newerVersion: null };
}

/** The entries after the snapshot, and before it as many as can be undone; oldest first. */
async function journalRows(
  database: StorageDatabase,
  workspaceId: string,
  snapshotSequence: number,
): Promise<unknown[]> {
  const whole = database.journal
    .where('[workspaceId+sequence]')
    .between([workspaceId, Dexie.minKey], [workspaceId, Dexie.maxKey]);
  const lastKey = (await whole.clone().reverse().limit(1).primaryKeys())[0];
  const last = lastKey?.[1] ?? 0;
  const from = Math.min(snapshotSequence, last - historyLimit) + 1;
  return database.journal
    .where('[workspaceId+sequence]')
    .between([workspaceId, from], [workspaceId, Dexie.maxKey])
    .toArray();
}

/** After which entry the workspace was last repaired, up to a snapshot; 0 when not since `from`. */
async function lastRepair(
  database: StorageDatabase,
  { workspaceId, sequence }: SnapshotRow,
  from: number,
): Promise<number> {
  const ids = await database.snapshots
    .where('[workspaceId+sequence]')
    .between([workspaceId, from], [workspaceId, sequence], true, true)
    .reverse()
    .primaryKeys();
  for (const id of ids) {
    const row = await database.snapshots.get(id).catch(() => undefined);
    if (row?.reason === 'repaired') return row.sequence;
  }
  return 0;
}

/** Step by step: what was imported, undone and done again is long in each entry. Yields 0. */
function* assemble(
  snapshot: GoodSnapshotRow,
  rows: readonly unknown[],
  repairedAt: number,
): Steps<Omit<LoadedWorkspace, 'damagedSnapshots'>> {
  const start = snapshot.row.sequence;
  const before = rows.filter((row) => sequenceOf(row) <= start);
  const after = rows.filter((row) => sequenceOf(row) > start);
  const good: GoodEntry[] = [];
  for (const row of after) {
    const entry = yield* readEntry(row);
    yield 0;
    if (entry === null || entry.row.sequence !== start + good.length + 1) break;
    good.push(entry);
  }
  const { formatVersion } = snapshot.row;
  const raw = replayEntries({ formatVersion, records: snapshot.records }, good);
  const { document, repairs } = yield* decodeRecordsInSteps(raw);
  const last = good.at(-1)?.row ?? null;
  const lostCount = after.length - good.length;
  return {
    state: 'loaded',
    document,
    // A step from before a repair would bring back what had to be put right.
    history: repairs.length > 0 ? emptyHistory : yield* historyOf(before, good, repairedAt),
    sequence: last?.sequence ?? start,
    at: last?.at ?? snapshot.row.at,
    hash: last?.checksum ?? (yield* hashBefore(before, snapshot)),
    grown: {
      entries: good.length,
      bytes: good.reduce((sum, { row }) => sum + row.text.length, 0),
    },
    migratedFrom: formatVersion === currentFormatVersion ? null : formatVersion,
    cut: lostCount === 0 ? null : { firstSequence: start + good.length + 1, entryCount: lostCount },
    repairs,
  };
}

function* hashBefore(before: readonly unknown[], snapshot: GoodSnapshotRow): Steps<string> {
  const entry = yield* readEntry(before.at(-1));
  return entry?.row.sequence === snapshot.row.sequence ? entry.row.checksum : snapshot.row.checksum;
}

function sequenceOf(row: unknown): number {
  if (typeof row !== 'object' || row === null || !('sequence' in row)) return 0;
  return typeof row.sequence === 'number' ? row.sequence : 0;
}

/**
 * What can be undone: the unbroken run of entries in today's format that leads to the end, those
 * up to the entry `repairedAt` left out.
 */
function* historyOf(
  before: readonly unknown[],
  after: readonly GoodEntry[],
  repairedAt: number,
): Steps<History> {
  const changes: Change[] = [];
  let expected: number | null = null;
  const entries: (GoodEntry | null)[] = [];
  for (const row of before) {
    entries.push(yield* readEntry(row));
    yield 0;
  }
  entries.push(...after);
  for (const entry of entries.reverse()) {
    if (entry === null || entry.row.formatVersion !== currentFormatVersion) break;
    if (expected !== null && entry.row.sequence !== expected) break;
    if (entry.row.sequence <= repairedAt) break;
    const change = yield* checkChange(entry.change);
    yield 0;
    if (change === null) break;
    changes.push(change);
    expected = entry.row.sequence - 1;
  }
  return changes.length === 0 ? emptyHistory : historyFromJournal(changes.reverse());
}
