import { mkdir, readdir, readFile, rename, rm, rmdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import {
  snapshotIdSchema,
  type GoodSnapshot,
  type Snapshot,
  type SnapshotListing,
  type SnapshotToWrite,
} from '@shared/ipc/safetyCopies';
import { refuse, succeed, type Result } from '@shared/ipc/result';
import { atomicWrite, isTemporary, type WritingFs } from './atomicWrite';
import { errorCode, fileError } from './fileErrors';
import { placeOf } from './place';
import { instantOf, outdated } from './retention';
import { decodeSnapshot, encodeSnapshot } from './snapshotFile';
import { folderNameOf, isFormerName, workspaceIdOf } from './workspaceFolder';

const suffix = '.snapshot';
const retiredFolder = 'retired';
const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/** Copies of every workspace outside the browser's database, which is never the only place. */
export interface Mirror {
  readonly write: (snapshot: SnapshotToWrite, now: Date) => Promise<Result<GoodSnapshot>>;
  /** Newest first; what cannot be read is listed as damaged, and stays. */
  readonly list: (workspaceId: string | null) => Promise<SnapshotListing[]>;
  readonly read: (workspaceId: string, snapshotId: string) => Promise<Result<Snapshot>>;
  /** Sets a deleted workspace's snapshots aside. */
  readonly retire: (workspaceId: string, now: Date) => Promise<void>;
  /** Removes what was set aside more than thirty days ago. */
  readonly clearRetired: (now: Date) => Promise<void>;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function snapshotIdsIn(folder: string): Promise<string[]> {
  const names = await namesIn(folder);
  return names
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .filter((id) => snapshotIdSchema.safeParse(id).success && !Number.isNaN(instantOf(id)));
}

/** Never older than what is there: a clock that was set back must not make the newest look outdated. */
function afterAll(now: Date, ids: readonly string[]): Date {
  const newest = ids.reduce((latest, id) => Math.max(latest, instantOf(id)), -Infinity);
  return newest >= now.getTime() ? new Date(newest + 1) : now;
}

async function describe(
  folder: string,
  workspaceId: string,
  snapshotId: string,
): Promise<SnapshotListing> {
  const writtenAt = new Date(instantOf(snapshotId)).toISOString();
  const damaged = (size: number, reason: string): SnapshotListing => ({
    state: 'damaged',
    workspaceId,
    snapshotId,
    writtenAt,
    size,
    reason,
  });
  try {
    const bytes = await readFile(path.join(folder, snapshotId + suffix));
    const decoded = decodeSnapshot(bytes);
    if (!decoded.ok) return damaged(bytes.byteLength, decoded.reason);
    if (decoded.facts.workspaceId !== workspaceId || decoded.facts.snapshotId !== snapshotId) {
      return damaged(bytes.byteLength, 'belongs elsewhere');
    }
    return decoded.facts;
  } catch (error) {
    return damaged(0, errorCode(error) || 'cannot be read');
  }
}

/** What cannot be moved stays where it is. */
async function renameFormerFolders(root: string): Promise<void> {
  for (const name of (await namesIn(root).catch(() => [])).filter(isFormerName)) {
    const former = path.join(root, name);
    const folder = path.join(root, folderNameOf(name));
    await rename(former, folder).catch(() => moveCopies(former, folder).catch(() => undefined));
  }
}

/** Moves copies to a folder that is there already, over none of those in it. */
async function moveCopies(former: string, folder: string): Promise<void> {
  const taken = new Set(await namesIn(folder));
  for (const name of (await namesIn(former)).filter((name) => !taken.has(name))) {
    await rename(path.join(former, name), path.join(folder, name)).catch(() => undefined);
  }
  // Goes only when it is empty.
  await rmdir(former);
}

/** Opens the mirror under `root`. All writing goes one after the other. */
export function openMirror(root: string, fs?: WritingFs): Mirror {
  const folderOf = (workspaceId: string): string => path.join(root, folderNameOf(workspaceId));
  const retired = path.join(root, retiredFolder);
  let last: Promise<unknown> = renameFormerFolders(root);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };

  const write = async (snapshot: SnapshotToWrite, now: Date): Promise<Result<GoodSnapshot>> => {
    const folder = folderOf(snapshot.workspaceId);
    try {
      await mkdir(folder, { recursive: true });
      const ids = await snapshotIdsIn(folder);
      const { facts, content } = encodeSnapshot(snapshot, afterAll(now, ids));
      const file = path.join(folder, facts.snapshotId + suffix);
      await atomicWrite(file, content, fs === undefined ? {} : { fs });
      // Writing goes one after the other: a temporary file is what a kill left of an earlier one.
      const broken = (await namesIn(folder)).filter(isTemporary);
      const old = outdated([...ids, facts.snapshotId]).map((id) => id + suffix);
      for (const name of [...broken, ...old]) {
        await unlink(path.join(folder, name)).catch(() => undefined);
      }
      return succeed(facts);
    } catch (error) {
      return refuse(fileError(error, folder, 'write'));
    }
  };

  const list = async (workspaceId: string | null): Promise<SnapshotListing[]> => {
    const known = workspaceId === null ? (await namesIn(root)).map(workspaceIdOf) : [workspaceId];
    const listings: SnapshotListing[] = [];
    for (const id of known.filter((name) => name !== null)) {
      for (const snapshotId of await snapshotIdsIn(folderOf(id))) {
        listings.push(await describe(folderOf(id), id, snapshotId));
      }
    }
    return listings.sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  };

  const read = async (workspaceId: string, snapshotId: string): Promise<Result<Snapshot>> => {
    const file = path.join(folderOf(workspaceId), snapshotId + suffix);
    try {
      const decoded = decodeSnapshot(await readFile(file));
      return decoded.ok
        ? succeed({ ...decoded.facts, text: decoded.text })
        : refuse({ code: 'damaged', ...placeOf(file), reason: decoded.reason });
    } catch (error) {
      return refuse(fileError(error, file, 'read'));
    }
  };

  const retire = async (workspaceId: string, now: Date): Promise<void> => {
    await mkdir(retired, { recursive: true });
    const aside = path.join(retired, `${folderNameOf(workspaceId)}.${String(now.getTime())}`);
    await rename(folderOf(workspaceId), aside).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
  };

  const clearRetired = async (now: Date): Promise<void> => {
    for (const name of await namesIn(retired)) {
      const since = Number(name.split('.').at(-1));
      if (!(now.getTime() - since > thirtyDays)) continue;
      const folder = path.join(retired, name);
      if ((await stat(folder)).isDirectory()) await rm(folder, { recursive: true, force: true });
    }
  };

  return {
    write: (snapshot, now) => inTurn(() => write(snapshot, now)),
    list: (workspaceId) => inTurn(() => list(workspaceId)),
    read: (workspaceId, snapshotId) => inTurn(() => read(workspaceId, snapshotId)),
    retire: (workspaceId, now) => inTurn(() => retire(workspaceId, now)),
    clearRetired: (now) => inTurn(() => clearRetired(now)),
  };
}
