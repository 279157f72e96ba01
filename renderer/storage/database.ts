import Dexie, { type Table } from 'dexie';
import type { EntryRow, ImportPreset, SetAsideRow, SnapshotRow, WorkspaceCard } from './rows';

/** The first database's name. A recovery makes `partnerscape-2` and leaves the first untouched. */
const baseName = 'partnerscape';

/** The version of the tables below. */
const schemaVersion = 1;

/** The tables that hold what a person made; `meta` holds what is true of the database itself. */
export const tableNames = [
  'workspaceCards',
  'journal',
  'snapshots',
  'setAside',
  'importPresets',
] as const;
export type TableName = (typeof tableNames)[number];

interface MetaRow {
  readonly key: 'complete';
  readonly at: string;
}

/** The IndexedDB database: see rows.ts for what is in each table. */
export class StorageDatabase extends Dexie {
  declare workspaceCards: Table<WorkspaceCard, string>;
  declare journal: Table<EntryRow, [string, number]>;
  declare snapshots: Table<SnapshotRow, number, Omit<SnapshotRow, 'id'>>;
  declare setAside: Table<SetAsideRow, number, Omit<SetAsideRow, 'id'>>;
  declare importPresets: Table<ImportPreset, string>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string) {
    // Strict: a transaction is complete only when its bytes have been flushed to the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(schemaVersion).stores({
      workspaceCards: 'id',
      journal: '[workspaceId+sequence]',
      snapshots: '++id, [workspaceId+sequence]',
      setAside: '++id, workspaceId',
      importPresets: 'id',
      meta: 'key',
    });
  }
}

/** The name of the nth database, 1 first. */
export function databaseName(generation: number): string {
  return generation === 1 ? baseName : `${baseName}-${generation}`;
}

/** One of the app's databases, as the browser lists it. */
export interface ListedDatabase {
  readonly generation: number;
  /** A newer version of the app has changed its tables: Dexie would open it all the same. */
  readonly isNewer: boolean;
}

/** The databases there are, oldest first. */
export async function listDatabases(): Promise<ListedDatabase[]> {
  const listed = await Dexie.dependencies.indexedDB.databases();
  return listed
    .flatMap(({ name = '', version = 0 }) => {
      const found = name === baseName ? '1' : /^partnerscape-([1-9]\d{0,5})$/.exec(name)?.[1];
      if (found === undefined) return [];
      // The browser's number is ten times Dexie's, or a little more after a repair by Dexie.
      return { generation: Number(found), isNewer: version >= 10 * (schemaVersion + 1) };
    })
    .sort((a, b) => a.generation - b.generation);
}

/** Marks a database that a recovery has filled to the end. The first one needs no mark. */
export async function markComplete(database: StorageDatabase, at: string): Promise<void> {
  await database.meta.put({ key: 'complete', at });
}

/** Whether the recovery that made the database was finished. */
export async function isComplete(database: StorageDatabase): Promise<boolean> {
  return (await database.meta.get('complete')) !== undefined;
}
