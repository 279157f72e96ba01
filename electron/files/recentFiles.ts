import { stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './jsonFile';

const longest = 12;

const recentSchema = z.object({
  files: z
    .array(
      z.object({
        path: z
          .string()
          .min(1)
          .max(4096)
          .refine((file) => path.isAbsolute(file)),
        openedAt: z.iso.datetime(),
      }),
    )
    .max(100),
});
type RecentFile = z.infer<typeof recentSchema>['files'][number];

/** The plan files opened and saved lately, newest first. */
export interface RecentFiles {
  readonly list: () => Promise<readonly (RecentFile & { readonly missing: boolean })[]>;
  readonly add: (file: string, now: Date) => Promise<void>;
  readonly forget: (file: string) => Promise<void>;
}

async function isMissing(file: string): Promise<boolean> {
  try {
    return !(await stat(file)).isFile();
  } catch {
    return true;
  }
}

/** Reads the list from `folder`. A damaged list is an empty one; a list that cannot be written is only forgotten. */
export async function openRecentFiles(folder: string): Promise<RecentFiles> {
  const listFile = path.join(folder, 'recent.json');
  let { files } = await readJsonFile(listFile, recentSchema, { files: [] });
  let writing = Promise.resolve();
  const keep = (next: RecentFile[]): Promise<void> => {
    files = next.slice(0, longest);
    const snapshot = { files };
    writing = writing.then(() => writeJsonFile(listFile, snapshot)).catch(() => undefined);
    return writing;
  };
  const others = (file: string): RecentFile[] => files.filter((recent) => recent.path !== file);
  return {
    list: () =>
      Promise.all(files.map(async (file) => ({ ...file, missing: await isMissing(file.path) }))),
    add: (file, now) => keep([{ path: file, openedAt: now.toISOString() }, ...others(file)]),
    forget: (file) => keep(others(file)),
  };
}
