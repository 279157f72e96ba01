import { constants, promises as nodeFs } from 'node:fs';
import { refuse, succeed, type Result } from '@shared/ipc/result';
import { fileError } from './fileErrors';
import { placeOf } from './place';

// Without O_NONBLOCK, which Windows does not have, opening a named pipe would wait for ever.
const openFlags = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK);

/** Reads a whole file, refusing folders, pipes and what is larger than `limit` bytes before it is read. */
export async function readBytes(file: string, limit: number): Promise<Result<Uint8Array>> {
  try {
    const handle = await nodeFs.open(file, openFlags);
    try {
      const facts = await handle.stat();
      if (facts.isDirectory()) return refuse({ code: 'is-a-folder', ...placeOf(file) });
      if (!facts.isFile()) {
        const detail = 'not a regular file';
        return refuse({ code: 'io', ...placeOf(file), action: 'read', detail });
      }
      if (facts.size > limit) {
        return refuse({ code: 'too-large', ...placeOf(file), size: facts.size, limit });
      }
      return succeed(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuse(fileError(error, file, 'read'));
  }
}

const replacement = '\uFFFD';
const replacementBytes = [0xef, 0xbf, 0xbd] as const;

/** Where the first byte stands that is not UTF-8; the length when all of it is. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let from = 0;
  let offset = 0;
  for (;;) {
    const at = text.indexOf(replacement, from);
    if (at < 0) return bytes.byteLength;
    offset += Buffer.byteLength(text.slice(from, at));
    // The sign itself may be in the file, spelt out.
    if (replacementBytes.some((byte, index) => bytes[offset + index] !== byte)) return offset;
    offset += replacementBytes.length;
    from = at + 1;
  }
}

/** Reads a whole UTF-8 file as text, without its byte order mark. */
export async function readText(file: string, limit: number): Promise<Result<string>> {
  const bytes = await readBytes(file, limit);
  if (!bytes.ok) return bytes;
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    const offset = firstInvalidUtf8(bytes.value);
    return refuse({ code: 'not-utf8', ...placeOf(file), offset });
  }
}
