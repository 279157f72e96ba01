import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const projectDir = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export const outDir = join(projectDir, 'out');

/**
 * Where downloads are kept that all checkouts of a user share. It lies outside the project, so that
 * neither `npm ci` nor a deleted checkout costs a download.
 * @returns {string}
 */
export function userCacheDir() {
  if (process.platform === 'win32') {
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'partnerscape');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'partnerscape');
  // The XDG specification asks to ignore relative values.
  const xdg = process.env['XDG_CACHE_HOME'];
  return join(xdg?.startsWith('/') ? xdg : join(homedir(), '.cache'), 'partnerscape');
}
