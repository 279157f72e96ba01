import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';
import { contentPolicy, withNonce } from './contentPolicy';
import { appScheme } from './origin';
import { pagePath } from './pagePath';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.map': 'application/json; charset=utf-8',
};

/** Must be called before the app is ready: makes `app://partnerscape` an origin like any secure one. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

function headersFor(file: string, nonce: string): Record<string, string> {
  return {
    'Content-Type': contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Security-Policy': contentPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}

/** Answers one request for a page of the app from the built pages under `root`. */
async function answerPageRequest(root: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? pagePath(root, request.url) : null;
  if (file === null) return new Response('Not found', { status: 404 });
  const nonce = randomBytes(16).toString('base64');
  try {
    const bytes = await readFile(file);
    const body = file.endsWith('.html') ? withNonce(bytes.toString('utf8'), nonce) : bytes;
    return new Response(new Blob([body]), { headers: headersFor(file, nonce) });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}

/** Serves the built pages, and nothing else, under the app's own scheme. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(appScheme, (request) => answerPageRequest(root, request));
}
