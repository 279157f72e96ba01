import Dexie from 'dexie';
import { currentFormatVersion } from '@shared/migrations/migrations';
import type { StorageDatabase } from './database';
import type { LoadedWorkspace } from './loadWorkspace';
import type { SnapshotRow } from './rows';
import { makeSnapshot } from './snapshot';
import { factsOf } from './writeWorkspace';

/**
 * Makes the database agree with what was loaded from it: entries and snapshots that could not be
 * used are set aside, a document that is not what was stored gets a snapshot beside the old one.
 * @param times.openedAt when a person last opened it, this time included; null when never.
 */
export async function settleLoaded(
  database: StorageDatabase,
  workspaceId: string,
  loaded: LoadedWorkspace,
  { now, openedAt }: { readonly now: string; readonly openedAt: string | null },
): Promise<void> {
  const { document, sequence, hash, at } = loaded;
  const tables = [database.workspaceCards, database.journal, database.snapshots, database.setAside];
  await database.transaction('rw', tables, async () => {
    await setAsideEntries(database, workspaceId, loaded, now);
    const moved = await setAsideSnapshots(database, workspaceId, loaded, now);
    const known = await database.workspaceCards.get(workspaceId);
    // The same state keeps its hash, whatever is written anew of it: the sentinel may be older.
    const isSame = known?.sequence === sequence;
    await database.workspaceCards.put({
      createdAt: at,
      deletedAt: null,
      lineage: [],
      ...known,
      ...factsOf(document, { at, sequence, hash: isSame ? known.hash : hash }),
      id: workspaceId,
      openedAt,
      formatVersion: currentFormatVersion,
    });
    const reason = reasonForSnapshot(loaded, moved);
    if (reason === null) return;
    await database.snapshots.add(makeSnapshot(workspaceId, sequence, now, reason, document));
  });
}

async function setAsideEntries(
  database: StorageDatabase,
  workspaceId: string,
  { cut }: LoadedWorkspace,
  now: string,
): Promise<void> {
  if (cut === null) return;
  const unusable = database.journal
    .where('[workspaceId+sequence]')
    .between([workspaceId, cut.firstSequence], [workspaceId, Dexie.maxKey]);
  const rows = await unusable.toArray();
  const setAside = rows.map((row) => ({ workspaceId, at: now, from: 'journal' as const, row }));
  await database.setAside.bulkAdd(setAside);
  await database.journal.bulkDelete(rows.map((row) => [row.workspaceId, row.sequence]));
}

/** Gives how many there were. One that cannot even be read stays where it is. */
async function setAsideSnapshots(
  database: StorageDatabase,
  workspaceId: string,
  { damagedSnapshots }: LoadedWorkspace,
  now: string,
): Promise<number> {
  let moved = 0;
  for (const id of damagedSnapshots) {
    const row: unknown = await database.snapshots.get(id).catch(() => undefined);
    if (row === undefined) continue;
    await database.setAside.add({ workspaceId, at: now, from: 'snapshots', row });
    await database.snapshots.delete(id);
    moved += 1;
  }
  return moved;
}

/** Why what was loaded must be written whole; null when what is stored gives it as it is. */
function reasonForSnapshot(
  { migratedFrom, repairs }: LoadedWorkspace,
  damaged: number,
): SnapshotRow['reason'] | null {
  if (migratedFrom !== null) return 'migrated';
  if (repairs.length > 0) return 'repaired';
  return damaged > 0 ? 'rescued' : null;
}
