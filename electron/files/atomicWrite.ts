import { randomBytes } from 'node:crypto';
import { promises as nodeFs, constants } from 'node:fs';
import path from 'node:path';

/** The calls of the file system that writing needs; tests hand in ones that fail. */
export type WritingFs = Pick<
  typeof nodeFs,
  'open' | 'rename' | 'unlink' | 'copyFile' | 'lstat' | 'realpath'
>;

export interface AtomicWriteOptions {
  /** Keep what the file held before, as this path. */
  readonly backup?: string;
  readonly fs?: WritingFs;
}

/** Whether a name is one that `atomicWrite` gives the file it writes before the renaming. */
export function isTemporary(name: string): boolean {
  return /^\.partnerscape-[0-9a-f]{12}\.tmp$/.test(name);
}

/** Folders cannot be synced on Windows, and not on every file system: the rename stands anyway. */
async function syncFolder(fs: WritingFs, folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}

async function writeSynced(
  fs: WritingFs,
  file: string,
  content: string | Uint8Array,
  mode: number,
): Promise<void> {
  const handle = await fs.open(
    file,
    constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY,
    mode,
  );
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

interface Target {
  readonly file: string;
  readonly exists: boolean;
  readonly mode: number;
}

/** The real file behind a link, so that a link stays a link. */
async function findTarget(fs: WritingFs, wanted: string): Promise<Target> {
  try {
    const file = await fs.realpath(wanted);
    const facts = await fs.lstat(file);
    if (facts.isDirectory()) {
      throw Object.assign(new Error('EISDIR: is a folder'), { code: 'EISDIR' });
    }
    return { file, exists: true, mode: facts.mode & 0o777 };
  } catch (error) {
    if (!isMissing(error)) throw error;
    return { file: wanted, exists: false, mode: 0o644 };
  }
}

/**
 * Writes a file so that it holds either what it held or all of `content`: a temporary file beside
 * it, synced, renamed over it, the folder synced. Throws the file system's error; then the old
 * content is untouched and the temporary file gone.
 */
export async function atomicWrite(
  wanted: string,
  content: string | Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<void> {
  const fs = options.fs ?? nodeFs;
  const target = await findTarget(fs, wanted);
  const folder = path.dirname(target.file);
  const temporary = path.join(folder, `.partnerscape-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeSynced(fs, temporary, content, target.mode);
    if (options.backup !== undefined && target.exists) {
      await keepPrevious(fs, target.file, options.backup);
    }
    await fs.rename(temporary, target.file);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(fs, folder);
}

/** Copied, not renamed: at no moment is there no file under its own name. */
async function keepPrevious(fs: WritingFs, file: string, backup: string): Promise<void> {
  const temporary = `${backup}-${randomBytes(6).toString('hex')}.tmp`;
  try {
    await fs.copyFile(file, temporary, constants.COPYFILE_FICLONE);
    await fs.rename(temporary, backup);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
}
