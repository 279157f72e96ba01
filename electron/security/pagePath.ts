import path from 'node:path';
import { originOf, appOrigin } from './origin';

/**
 * The file under `root` that an address of the app stands for, or null when it is not one: another
 * host, a way out of the folder, an encoded separator, a null byte.
 */
export function pagePath(root: string, address: string): string | null {
  if (originOf(address) !== appOrigin) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  // The URL parser has resolved plain dots; what is left was encoded to get past it.
  if (/[\\\0:]/.test(decoded) || decoded.split('/').includes('..')) return null;
  const relative = decoded === '/' ? 'index.html' : decoded.replace(/^\/+/, '');
  const resolved = path.resolve(root, relative);
  return resolved.startsWith(path.resolve(root) + path.sep) ? resolved : null;
}
