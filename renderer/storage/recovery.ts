import Dexie, { type Table } from 'dexie';
import type { Document } from '@shared/document/document';
import { workspaceOf } from '@shared/document/document';
import type { GoodSnapshot, SnapshotListing } from '@shared/ipc/safetyCopies';
import { currentFormatVersion } from '@shared/migrations/migrations';
import { decodePlanFile } from '@shared/planfile/decodePlanFile';
import { desktop } from '../desktop';
import { createNextGeneration, storage, switchStorage } from './connection';
import { markComplete, tableNames, type StorageDatabase, type TableName } from './database';
import type { WorkspaceCard } from './rows';
import { writeSentinel, type Finding } from './sentinel';
import { makeSnapshot } from './snapshot';
import { factsOf } from './writeWorkspace';

/** A copy from outside the database that could be read. */
interface ReadCopy {
  readonly copy: GoodSnapshot;
  readonly document: Document;
  readonly revisions: readonly string[];
}

/** The copies of a workspace outside the database that are whole, newest first. */
export async function listSafetyCopies(workspaceId: string | null): Promise<GoodSnapshot[]> {
  const listed = await desktop.listSnapshots(workspaceId);
  if (!listed.ok) return [];
  return goodOnes(listed.value);
}

/** Of some copies those that are whole. */
export function goodOnes(listings: readonly SnapshotListing[]): GoodSnapshot[] {
  return listings.flatMap((entry) => (entry.state === 'good' ? entry : []));
}

/** Reads the first of some copies that can be read; null when none can. */
async function readNewest(copies: readonly GoodSnapshot[]): Promise<ReadCopy | null> {
  for (const copy of copies) {
    const { workspaceId, snapshotId } = copy;
    const read = await desktop.readSnapshot({ workspaceId, snapshotId });
    const decoded = read.ok ? decodePlanFile(read.value.text) : null;
    if (decoded?.ok === true && workspaceOf(decoded.document).id === workspaceId) {
      return { copy, document: decoded.document, revisions: decoded.info.basedOn };
    }
  }
  return null;
}

/** What a recovery could not bring back. */
export interface RecoveryOutcome {
  /** The names of the workspaces of which no copy could be read. */
  readonly lost: readonly string[];
  /** The tables of the damaged database that could not be read, or not whole. */
  readonly unread: readonly TableName[];
}

/**
 * Brings workspaces back from their copies outside the database. It works in a new database, which
 * takes over everything that agrees; the one that disagrees stays as it is under its own name.
 */
export async function recoverFromCopies(
  findings: readonly Finding[],
  damaged: StorageDatabase | null,
): Promise<RecoveryOutcome> {
  const fresh = await createNextGeneration();
  const unread = damaged === null ? [] : await copyEverything(damaged, fresh);
  const lost: string[] = [];
  const now = new Date().toISOString();
  for (const finding of findings) {
    const found = await readNewest(finding.copies);
    if (found === null) lost.push(finding.name);
    else await adoptCopy(fresh, found, now);
  }
  await markComplete(fresh, now);
  switchStorage(fresh);
  await writeSentinel();
  return { lost, unread };
}

/** Leaves things as the database has them; the copies outside it stay. */
export async function acceptDatabase(): Promise<void> {
  await writeSentinel();
}

/**
 * Replaces a workspace that cannot be read to the end by the newest of some copies. What the
 * journal holds beyond its last whole entry is set aside. False when no copy could be read.
 */
export async function adoptNewestCopy(copies: readonly GoodSnapshot[]): Promise<boolean> {
  const found = await readNewest(copies);
  if (found === null) return false;
  await adoptCopy(storage(), found, new Date().toISOString());
  await writeSentinel();
  return true;
}

/** Gives the tables of which something could not be read. */
async function copyEverything(from: StorageDatabase, to: StorageDatabase): Promise<TableName[]> {
  const unread: TableName[] = [];
  for (const name of tableNames) {
    const source: Table = from[name];
    const keys: unknown[] | undefined = await readOr(() => source.toCollection().primaryKeys());
    let isWhole = keys !== undefined;
    // One row at a time: a row that cannot be read must not keep the others from being copied.
    for (const key of keys ?? []) {
      const row: unknown = await readOr(() => source.get(key));
      if (row === undefined) isWhole = false;
      else await to.table(name).put(row);
    }
    if (!isWhole) unread.push(name);
  }
  return unread;
}

/** Undefined when it cannot be read: the rest can be worth the more. */
async function readOr<T>(read: () => PromiseLike<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    void desktop.writeLog({ level: 'error', message: `Not recovered: ${String(error)}` });
    return undefined;
  }
}

async function adoptCopy(
  database: StorageDatabase,
  { copy, document, revisions }: ReadCopy,
  now: string,
): Promise<void> {
  const id = copy.workspaceId;
  const { workspaceCards, journal, snapshots, setAside } = database;
  await database.transaction('rw', [workspaceCards, journal, snapshots, setAside], async () => {
    const range = journal
      .where('[workspaceId+sequence]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey]);
    const rows = await range.toArray();
    const known = await workspaceCards.get(id);
    // Above every number in use, so that the copy is the newest state whatever else is there.
    const sequence = rows.reduce(
      (highest, row) => Math.max(highest, row.sequence),
      Math.max(copy.sequence, known?.sequence ?? 0),
    );
    await setAside.bulkAdd(
      rows.map((row) => ({ workspaceId: id, at: now, from: 'journal' as const, row })),
    );
    await journal.bulkDelete(rows.map((row) => [row.workspaceId, row.sequence]));
    const snapshot = makeSnapshot(id, sequence, now, 'recovered', document);
    await snapshots.add(snapshot);
    const card: WorkspaceCard = {
      createdAt: copy.writtenAt,
      openedAt: null,
      lineage: revisions.map((revision) => ({ revision, sequence: null })),
      ...known,
      ...factsOf(document, { at: copy.writtenAt, sequence, hash: snapshot.checksum }),
      id,
      deletedAt: null,
      formatVersion: currentFormatVersion,
    };
    await workspaceCards.put(card);
  });
}
