import { stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { grantDropChannel } from '@shared/ipc/channels';
import { grantedFileSchema, type GrantedFile } from '@shared/ipc/files';
import { refuse, succeed, type Result } from '@shared/ipc/result';
import { fileError } from '../files/fileErrors';
import type { FileUse, Grants } from '../files/grants';
import { placeOf } from '../files/place';
import { registerChecked, type RegisterContext } from './register';

/** Only the preload script sends it, and only what the system says is the path of a dropped file. */
const droppedPath = z
  .string()
  .min(1)
  .max(4096)
  .refine((file) => path.isAbsolute(file) && !file.includes('\0'), { error: 'not a path' });

const usesByExtension: Readonly<Record<string, FileUse>> = {
  '.json': 'plan-file',
  '.csv': 'table',
  '.tsv': 'table',
  '.txt': 'table',
};

async function grantPath(grants: Grants, file: string): Promise<Result<GrantedFile>> {
  const use = usesByExtension[path.extname(file).toLowerCase()];
  if (use === undefined) return refuse({ code: 'not-allowed', ...placeOf(file), action: 'read' });
  try {
    const facts = await stat(file);
    return facts.isDirectory()
      ? refuse({ code: 'is-a-folder', ...placeOf(file) })
      : succeed(grants.grant(file, use));
  } catch (error) {
    return refuse(fileError(error, file, 'read'));
  }
}

/** Turns the path of a dropped plan file or table into a grant. */
export function registerDrop(context: RegisterContext, grants: Grants): void {
  registerChecked(context, {
    channel: grantDropChannel,
    request: droppedPath,
    reply: grantedFileSchema,
    handler: (file) => grantPath(grants, file),
  });
}
