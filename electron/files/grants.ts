import { randomBytes } from 'node:crypto';
import type { Grant, GrantedFile } from '@shared/ipc/files';
import { refuse, succeed, type Result } from '@shared/ipc/result';
import { placeOf } from './place';

export type FileUse = GrantedFile['use'];

/** What may be done with a granted path. Tables are read, plan files also written. */
const rights: Readonly<Record<FileUse, readonly ('read' | 'write')[]>> = {
  'plan-file': ['read', 'write'],
  table: ['read'],
};

/** The paths the person chose, by unguessable tokens: all that pages ever hold of a path. */
export interface Grants {
  /** Gives the token for a path; the same path for the same use has the same token. */
  readonly grant: (file: string, use: FileUse) => GrantedFile;
  /** The path behind a token, when it is one, was given for this use and allows this action. */
  readonly resolve: (token: Grant, use: FileUse, action: 'read' | 'write') => Result<string>;
  /** The path behind a token for any use: for showing it in the system's file manager. */
  readonly pathOf: (token: Grant) => Result<string>;
}

interface Granted {
  readonly file: string;
  readonly use: FileUse;
}

/** Starts with no grants; they live as long as the process. */
export function createGrants(): Grants {
  const byToken = new Map<Grant, Granted>();
  const tokens = new Map<string, Grant>();
  return {
    grant: (file, use) => {
      const key = `${use}\0${file}`;
      const token = tokens.get(key) ?? `grant_${randomBytes(24).toString('base64url')}`;
      tokens.set(key, token);
      byToken.set(token, { file, use });
      return { grant: token, use, ...placeOf(file) };
    },
    resolve: (token, use, action) => {
      const granted = byToken.get(token);
      if (granted === undefined) return refuse({ code: 'unknown-grant' });
      if (granted.use !== use || !rights[use].includes(action)) {
        return refuse({ code: 'not-allowed', ...placeOf(granted.file), action });
      }
      return succeed(granted.file);
    },
    pathOf: (token) => {
      const granted = byToken.get(token);
      return granted === undefined ? refuse({ code: 'unknown-grant' }) : succeed(granted.file);
    },
  };
}
