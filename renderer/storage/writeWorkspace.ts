import Dexie from 'dexie';
import { countRecords, workspaceOf, type Document } from '@shared/document/document';
import { historyLimit } from '@shared/history/history';
import { currentFormatVersion } from '@shared/migrations/migrations';
import type { StorageDatabase } from './database';
import type { EntryRow, NewSnapshotRow, SnapshotRow, WorkspaceCard } from './rows';
import { makeSnapshot } from './snapshot';
import { snapshotsToKeep } from './restorePoints';

/** Somebody else has written to the workspace: what is there is not what was written here. */
export class WorkspaceConflict extends Error {
  override readonly name = 'WorkspaceConflict';
}

/** The workspace's card is not in the database any more, and so the rest may not be either. */
class WorkspaceGone extends Error {
  override readonly name = 'WorkspaceGone';
}

/** What a save tells of the workspace beside the entries themselves. */
export type CardFacts = Pick<
  WorkspaceCard,
  'name' | 'partnerCount' | 'recordCount' | 'changedAt' | 'sequence' | 'hash'
>;

/** The facts of a document as it is after an entry. */
export function factsOf(
  document: Document,
  last: { readonly at: string; readonly sequence: number; readonly hash: string },
): CardFacts {
  return {
    name: workspaceOf(document).name,
    partnerCount: countPartners(document),
    recordCount: countRecords(document),
    changedAt: last.at,
    sequence: last.sequence,
    hash: last.hash,
  };
}

/** As the partners area counts them: not us, competitors or customers. */
function countPartners({ partner }: Document): number {
  return [...partner.values()].filter(({ role }) => role === 'partner').length;
}

/** Where a new workspace comes from, when it is not quite new. */
export interface WorkspaceOrigin {
  readonly sequence?: number;
  readonly reason?: SnapshotRow['reason'];
  readonly lineage?: WorkspaceCard['lineage'];
}

/** Puts a new workspace into the database: its card and its first snapshot, or neither. */
export async function createWorkspace(
  database: StorageDatabase,
  document: Document,
  now: string,
  origin: WorkspaceOrigin = {},
): Promise<WorkspaceCard> {
  const start = { sequence: 0, reason: 'created' as const, lineage: [], ...origin };
  const { id } = workspaceOf(document);
  const snapshot = makeSnapshot(id, start.sequence, now, start.reason, document);
  const card: WorkspaceCard = {
    ...factsOf(document, { at: now, sequence: start.sequence, hash: snapshot.checksum }),
    id,
    createdAt: now,
    openedAt: null,
    deletedAt: null,
    formatVersion: currentFormatVersion,
    lineage: start.lineage,
  };
  await database.transaction('rw', [database.workspaceCards, database.snapshots], async () => {
    await database.workspaceCards.add(card);
    await database.snapshots.add(snapshot);
  });
  return card;
}

/** Appends entries and brings the card up to date, all or nothing. */
export async function appendEntries(
  database: StorageDatabase,
  workspaceId: string,
  entries: readonly EntryRow[],
  facts: CardFacts,
): Promise<void> {
  await database.transaction('rw', [database.workspaceCards, database.journal], async () => {
    for (const entry of entries) await database.journal.add(entry);
    const updated = await database.workspaceCards.update(workspaceId, facts);
    if (updated === 0) throw new WorkspaceGone();
  });
}

/**
 * Writes after a failure, when it is not known what of the last write arrived: entries that are
 * there already stay, the whole document is written beside them.
 * Throws WorkspaceConflict when another entry is in the place of one of these.
 */
export async function rescueWorkspace(
  database: StorageDatabase,
  card: WorkspaceCard,
  entries: readonly EntryRow[],
  snapshot: NewSnapshotRow | null,
): Promise<void> {
  const tables = [database.workspaceCards, database.journal, database.snapshots];
  await database.transaction('rw', tables, async () => {
    for (const entry of entries) {
      const found = await database.journal.get([entry.workspaceId, entry.sequence]);
      if (found === undefined) await database.journal.add(entry);
      else if (found.checksum !== entry.checksum) throw new WorkspaceConflict();
    }
    const known = await database.workspaceCards.get(card.id);
    await database.workspaceCards.put({ ...known, ...card });
    if (snapshot !== null) await database.snapshots.add(snapshot);
  });
}

/** Adds a snapshot, thins out the older ones and prunes entries that nothing needs any more. */
export async function compactWorkspace(
  database: StorageDatabase,
  snapshot: NewSnapshotRow,
): Promise<void> {
  const { workspaceId } = snapshot;
  const tables = [database.journal, database.snapshots];
  await database.transaction('rw', tables, async () => {
    await database.snapshots.add(snapshot);
    const points: { id: number; sequence: number; at: string }[] = [];
    await database.snapshots
      .where('[workspaceId+sequence]')
      .between([workspaceId, Dexie.minKey], [workspaceId, Dexie.maxKey])
      .each(({ id, sequence, at }) => points.push({ id, sequence, at }));
    const kept = snapshotsToKeep(points);
    const dropped = points.filter(({ id }) => !kept.has(id));
    await database.snapshots.bulkDelete(dropped.map(({ id }) => id));
    const oldest = Math.min(...points.filter(({ id }) => kept.has(id)).map((p) => p.sequence));
    const firstKept = Math.min(oldest + 1, snapshot.sequence - historyLimit + 1);
    await database.journal
      .where('[workspaceId+sequence]')
      .between([workspaceId, Dexie.minKey], [workspaceId, firstKept], true, false)
      .delete();
  });
}
