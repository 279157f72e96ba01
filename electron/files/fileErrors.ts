import type { DesktopError } from '@shared/ipc/result';
import { placeOf } from './place';

type Action = 'read' | 'write';

/** The system's short name for what went wrong, e.g. `ENOSPC`. Empty when there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** Puts an error of the file system into the words of the contract. */
export function fileError(error: unknown, file: string, action: Action): DesktopError {
  const place = placeOf(file);
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'missing', ...place };
    case 'EISDIR':
      return { code: 'is-a-folder', ...place };
    case 'EACCES':
    case 'EPERM':
      return { code: 'no-permission', ...place, action };
    case 'EROFS':
      return { code: 'read-only', ...place };
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'disk-full', ...place };
    case 'EBUSY':
    case 'ETXTBSY':
      return { code: 'in-use', ...place };
    case 'ENAMETOOLONG':
      return { code: 'name-too-long', ...place };
    default: {
      const detail = error instanceof Error ? error.message : String(error);
      return { code: 'io', ...place, action, detail };
    }
  }
}
