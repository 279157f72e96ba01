import Dexie from 'dexie';
import {
  databaseName,
  isComplete,
  listDatabases,
  StorageDatabase,
  type ListedDatabase,
} from './database';

export type OpenOutcome =
  | { readonly state: 'open'; readonly database: StorageDatabase }
  /** A newer version of the app has changed the database. */
  | { readonly state: 'newer' }
  | { readonly state: 'unreadable'; readonly cause: unknown };

/** Milliseconds after which an opening that gives no answer counts as failed. */
const openWithin = 10_000;

let current: { readonly database: StorageDatabase; readonly generation: number } | null = null;

/** Opens the newest whole database, or makes the first one. Called once, at start. */
export async function openStorage(): Promise<OpenOutcome> {
  for (const { generation, isNewer } of (await databases()).reverse()) {
    if (isNewer) return { state: 'newer' };
    const outcome = await openGeneration(generation);
    if (outcome !== null) return outcome;
  }
  return (await openGeneration(1)) ?? { state: 'unreadable', cause: null };
}

/** The open database. Throws before openStorage has succeeded. */
export function storage(): StorageDatabase {
  if (current === null) throw new Error('The storage is not open.');
  return current.database;
}

/** Gives up a connection that may be dead and makes a new one to the same database. */
export async function reopenStorage(): Promise<StorageDatabase> {
  if (current === null) throw new Error('The storage is not open.');
  const { database, generation } = current;
  database.close();
  const fresh = new StorageDatabase(database.name);
  current = { database: fresh, generation };
  await inTime(fresh.open());
  return fresh;
}

/** Makes an empty database beside all there are; switchStorage makes it the one in use. */
export async function createNextGeneration(): Promise<StorageDatabase> {
  const used = (await databases()).map(({ generation }) => generation);
  const name = databaseName(Math.max(1, ...used) + 1);
  const database = new StorageDatabase(name);
  await inTime(database.open());
  return database;
}

/** Goes on with another database. The one used so far is closed and stays as it is. */
export function switchStorage(database: StorageDatabase): void {
  current?.database.close();
  const generation = Number(/-(\d+)$/.exec(database.name)?.[1] ?? 1);
  current = { database, generation };
}

/** Closes the connection, for tests that start over. */
export function closeStorage(): void {
  current?.database.close();
  current = null;
}

/** Null for a database that a recovery left unfinished: it was never in use. */
async function openGeneration(generation: number): Promise<OpenOutcome | null> {
  const database = new StorageDatabase(databaseName(generation));
  try {
    await inTime(database.open());
    if (generation > 1 && !(await isComplete(database))) {
      database.close();
      return null;
    }
  } catch (cause) {
    database.close();
    return { state: 'unreadable', cause };
  }
  current = { database, generation };
  return { state: 'open', database };
}

/** A browser that cannot even list its databases may still open the first one. */
function databases(): Promise<ListedDatabase[]> {
  return listDatabases().catch(() => []);
}

function inTime<T>(work: PromiseLike<T>): Promise<T> {
  return Dexie.Promise.resolve(work).timeout(openWithin);
}
