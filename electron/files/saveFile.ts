import { refuse, succeed, type Result } from '@shared/ipc/result';
import type { SavedFile } from '@shared/ipc/files';
import { atomicWrite, type WritingFs } from './atomicWrite';
import { fileError } from './fileErrors';
import { placeOf } from './place';

/** Where the previous version of a plan file is kept: beside it, one generation. */
export function backupPath(file: string): string {
  return `${file}.bak~`;
}

/** Saves a plan file; what the file held before stays beside it. */
export async function savePlanText(
  file: string,
  text: string,
  fs?: WritingFs,
): Promise<Result<SavedFile>> {
  return save(file, text, { backup: backupPath(file), ...(fs === undefined ? {} : { fs }) });
}

/** Saves an export, which can be made again and so keeps no previous version. */
export async function saveExport(
  file: string,
  content: string | Uint8Array,
): Promise<Result<SavedFile>> {
  return save(file, content, {});
}

async function save(
  file: string,
  content: string | Uint8Array,
  options: Parameters<typeof atomicWrite>[2],
): Promise<Result<SavedFile>> {
  try {
    await atomicWrite(file, content, options);
    return succeed(placeOf(file));
  } catch (error) {
    return refuse(fileError(error, file, 'write'));
  }
}
