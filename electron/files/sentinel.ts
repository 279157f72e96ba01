import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { sentinelEntrySchema, type Sentinel, type SentinelEntry } from '@shared/ipc/safetyCopies';
import { refuse, succeed, type Result } from '@shared/ipc/result';
import { atomicWrite, type WritingFs } from './atomicWrite';
import { errorCode, fileError } from './fileErrors';

const fileSchema = z.object({
  format: z.literal('partnerscape-sentinel'),
  formatVersion: z.literal(1),
  sha256: z.string(),
  workspaces: z.array(sentinelEntrySchema).max(10_000),
});

/** What the database should hold, remembered outside it. */
export interface SentinelStore {
  readonly read: () => Promise<Sentinel>;
  readonly write: (workspaces: readonly SentinelEntry[]) => Promise<Result<null>>;
}

type Generation =
  | { readonly state: 'good'; readonly workspaces: SentinelEntry[] }
  | { readonly state: 'absent' | 'damaged' };

function checksum(workspaces: readonly SentinelEntry[]): string {
  // Through the schema, so that the order of the keys is always the same.
  const inOrder = workspaces.map((entry) => sentinelEntrySchema.parse(entry));
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('hex');
}

async function readGeneration(file: string): Promise<Generation> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { state: errorCode(error) === 'ENOENT' ? 'absent' : 'damaged' };
  }
  try {
    const { sha256, workspaces } = fileSchema.parse(JSON.parse(text));
    return checksum(workspaces) === sha256 ? { state: 'good', workspaces } : { state: 'damaged' };
  } catch {
    return { state: 'damaged' };
  }
}

/** Opens the sentinel in `folder`: one file, and the one before it. */
export function openSentinel(folder: string, fs?: WritingFs): SentinelStore {
  const current = path.join(folder, 'sentinel.json');
  const previous = path.join(folder, 'sentinel.previous.json');
  const aside = path.join(folder, 'sentinel.damaged.json');
  let last: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<Sentinel> => {
    const newest = await readGeneration(current);
    if (newest.state === 'good') return newest;
    const before = await readGeneration(previous);
    if (before.state === 'good') return { state: 'previous', workspaces: before.workspaces };
    const absent = newest.state === 'absent' && before.state === 'absent';
    return { state: absent ? 'absent' : 'damaged', workspaces: [] };
  };

  const write = async (workspaces: readonly SentinelEntry[]): Promise<Result<null>> => {
    const value = {
      format: 'partnerscape-sentinel',
      formatVersion: 1,
      sha256: checksum(workspaces),
      workspaces,
    };
    try {
      const { state } = await readGeneration(current);
      // A damaged file is evidence and must not push out the good one before it.
      if (state === 'damaged') await rename(current, aside);
      await atomicWrite(current, `${JSON.stringify(value, null, 1)}\n`, {
        backup: previous,
        ...(fs === undefined ? {} : { fs }),
      });
      return succeed(null);
    } catch (error) {
      return refuse(fileError(error, current, 'write'));
    }
  };

  return {
    read: () => last.then(read),
    write: (workspaces) => {
      const next = last.then(() => write(workspaces));
      // One that failed must not keep all later ones from being read and written.
      last = next.catch(() => undefined);
      return next;
    },
  };
}
