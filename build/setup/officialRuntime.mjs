import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './paths.mjs';
import { run, say } from './run.mjs';

const packageDir = join(projectDir, 'node_modules/electron');
const probeMs = 6_000;
const downloadMs = 10 * 60_000;

/** @returns {string} the version of the electron package */
export function officialVersion() {
  return JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')).version;
}

/** @returns {string | null} the executable the electron package has unpacked, null when there is none yet */
export function installedOfficial() {
  try {
    const version = readFileSync(join(packageDir, 'dist/version'), 'utf8').replace(/^v/, '').trim();
    const name = readFileSync(join(packageDir, 'path.txt'), 'utf8').trim();
    const executable = join(packageDir, 'dist', name);
    return version === officialVersion() && existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/**
 * Lets the electron package download its runtime. Its archive stays in the user's cache and is
 * checked by the package against the checksums it carries.
 * @returns {Promise<string | null>} the executable, null when the runtime cannot be had
 */
export async function downloadOfficial() {
  if (!(await isDownloadServerThere())) return null;
  say(`Downloading the official Electron ${officialVersion()} runtime …`);
  const { code, output, timedOut } = await run(process.execPath, [join(packageDir, 'install.js')], {
    timeoutMs: downloadMs,
  });
  if (code === 0) return installedOfficial();
  const lines = output.trim().split('\n');
  say(`The download failed: ${timedOut ? 'it took too long' : (lines[0] ?? 'no reason given')}.`);
  return null;
}

/**
 * Asks first, with a short limit: the download itself waits minutes for a server that never answers.
 * @returns {Promise<boolean>}
 */
async function isDownloadServerThere() {
  const env = process.env;
  // Node's own fetch knows neither proxies nor mirrors; the downloader knows both.
  if (env['HTTPS_PROXY'] ?? env['https_proxy'] ?? env['ELECTRON_MIRROR']) return true;
  const address = `https://github.com/electron/electron/releases/download/v${officialVersion()}/SHASUMS256.txt`;
  try {
    const signal = AbortSignal.timeout(probeMs);
    const { status } = await fetch(address, { method: 'HEAD', redirect: 'manual', signal });
    return status < 400;
  } catch {
    return false;
  }
}
