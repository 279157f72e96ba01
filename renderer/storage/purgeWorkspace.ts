import Dexie from 'dexie';
import type { StorageDatabase } from './database';

/** Removes everything there is of a workspace, all or nothing. */
export async function purgeWorkspace(
  database: StorageDatabase,
  workspaceId: string,
): Promise<void> {
  const { workspaceCards, journal, snapshots, setAside } = database;
  await database.transaction('rw', [workspaceCards, journal, snapshots, setAside], async () => {
    const lowest = [workspaceId, Dexie.minKey];
    const highest = [workspaceId, Dexie.maxKey];
    await journal.where('[workspaceId+sequence]').between(lowest, highest).delete();
    await snapshots.where('[workspaceId+sequence]').between(lowest, highest).delete();
    await setAside.where('workspaceId').equals(workspaceId).delete();
    await workspaceCards.delete(workspaceId);
  });
}
