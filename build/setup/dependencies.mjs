import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './paths.mjs';
import { run, say, SetupError } from './run.mjs';

const oldestNode = [20, 19];

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [peer]
 * @property {boolean} [link]
 */

/** Refuses a Node that the tools do not run on, in words. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(
    `Partnerscape needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`,
  );
}

/**
 * Installs the npm packages when they are missing or not the ones the lock file names.
 * What is installed is read from npm's own record of it, so `npm install` by hand counts as well.
 */
export async function ensureDependencies() {
  const reason = whyInstall();
  if (reason === null) return;
  const modules = join(projectDir, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // A worktree that borrows the packages of another checkout must not replace them under it.
    say(`${reason}, but node_modules is a link: run "npm ci" where it points. Going on with it.`);
    return;
  }
  say(`${reason}: installing the packages (npm ci) …`);
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], { output: 'inherit' });
  if (code !== 0)
    throw new SetupError('The packages could not be installed: see the output of npm above.');
}

/** @returns {string | null} why an install is needed, null when it is not */
function whyInstall() {
  const installedPath = join(projectDir, 'node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return 'The npm packages are missing';
  const wanted = readPackages(join(projectDir, 'package-lock.json'));
  const installed = readPackages(installedPath);
  for (const [path, entry] of Object.entries(wanted)) {
    // '' is the project itself; optional packages of other platforms are rightly absent.
    if (path === '' || entry.optional || entry.link) continue;
    const found = installed[path]?.version;
    if (found === entry.version) continue;
    const name = path.replace(/^.*node_modules\//, '');
    return found ? `${name} is ${found} instead of ${entry.version}` : `${name} is not installed`;
  }
  return null;
}

/** @param {string} path @returns {Record<string, LockedPackage>} */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
