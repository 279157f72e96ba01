import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';

/**
 * Unpacks files of a zip archive, keeping their permissions.
 * @param {string} zipPath
 * @param {string} target the folder to unpack into
 * @param {(name: string) => string | null} place where an entry goes below the target; null leaves it out
 */
export async function unzipTo(zipPath, target, place) {
  const zip = await yauzl.openPromise(zipPath);
  try {
    for await (const entry of zip.eachEntry()) {
      const inside = entry.fileName.endsWith('/') ? null : place(entry.fileName);
      if (inside === null) continue;
      const path = join(target, inside);
      await mkdir(dirname(path), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      const content = await zip.openReadStreamPromise(entry);
      await pipeline(content, createWriteStream(path, { mode: mode === 0 ? 0o644 : mode }));
    }
  } finally {
    zip.close();
  }
}
