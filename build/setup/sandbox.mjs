import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say, SetupError } from './run.mjs';

/**
 * Chromium refuses to start its sandbox as root, as containers and CI machines often run. There, and
 * only there, it is switched off, in plain words.
 * @returns {string[]} the switches for Electron's command line
 */
export function sandboxSwitches() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say('Started as root: Chromium runs without its process sandbox (--no-sandbox).');
  return ['--no-sandbox'];
}

/**
 * As a plain user the sandbox needs either user namespaces or a set-uid helper. Where a system allows
 * neither, Electron would crash without a word: say what to do instead.
 * @param {string} executable
 */
export function requireSandbox(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const restricted =
    readFlag('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    readFlag('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1';
  const helper = join(dirname(executable), 'chrome-sandbox');
  const stat = statSync(helper, { throwIfNoEntry: false });
  const isSetUid = stat !== undefined && stat.uid === 0 && (stat.mode & 0o4000) !== 0;
  if (!restricted || isSetUid) return;
  throw new SetupError(
    'This system does not let Chromium build its sandbox. Allow it once, then start again:\n\n' +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`,
  );
}

/** @param {string} path */
function readFlag(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
