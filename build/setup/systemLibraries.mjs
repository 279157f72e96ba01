import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run, say, SetupError } from './run.mjs';

/*
 * What Electron needs beyond a bare Debian or Ubuntu. Two names stand for one library where newer
 * releases renamed it (64-bit time).
 */
const libraryPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libnss3'],
  ['libgbm1'],
  ['dbus'],
];
const displayPackages = [['xvfb'], ['xauth']];

/**
 * On Linux: makes sure the libraries Electron links to, and where there is no display the virtual one,
 * are there. Installs them by apt as root or with password-less sudo, otherwise says what to run.
 * @param {string} executable the Electron executable
 * @param {boolean} needsVirtualDisplay
 */
export async function ensureSystemLibraries(executable, needsVirtualDisplay) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  const lacksDisplay = needsVirtualDisplay && !isOnPath('Xvfb');
  if (missing.length === 0 && !lacksDisplay) return;
  const what = [...missing, ...(lacksDisplay ? ['Xvfb (a virtual display)'] : [])].join(', ');
  if (!isOnPath('apt-get')) {
    throw new SetupError(
      `Electron needs system libraries that are missing: ${what}.\n` +
        'Install GTK 3, NSS, ALSA, GBM and, without a display, Xvfb with your package manager.',
    );
  }
  await install(lacksDisplay ? [...libraryPackages, ...displayPackages] : libraryPackages, what);
  const still = await missingLibraries(executable);
  if (still.length > 0)
    throw new SetupError(`These libraries are still missing: ${still.join(', ')}.`);
}

/** @param {string} executable @returns {Promise<string[]>} the names of libraries the loader does not find */
async function missingLibraries(executable) {
  const { output } = await run('ldd', [executable], {
    env: { LD_LIBRARY_PATH: dirname(executable) },
  });
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** @param {string[][]} wanted @param {string} what */
async function install(wanted, what) {
  const prefix = await rootPrefix();
  if (prefix === null) {
    const names = wanted.map((names) => names.at(-1)).join(' ');
    throw new SetupError(
      `Electron needs system libraries that are missing: ${what}. Run this line, then start again:\n\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}\n`,
    );
  }
  say(`Installing system libraries that are missing (${what}) …`);
  const [program = 'apt-get', ...before] = [...prefix, 'apt-get'];
  await run(program, [...before, 'update', '-q'], { output: 'capture' });
  const names = await Promise.all(wanted.map(availableName));
  const { code, output } = await run(
    program,
    [...before, 'install', '-y', '-q', '--no-install-recommends', ...names],
    { env: { DEBIAN_FRONTEND: 'noninteractive' } },
  );
  if (code !== 0) throw new SetupError(`The system libraries could not be installed:\n${output}`);
}

/** @param {string[]} names @returns {Promise<string>} the first name this release knows */
async function availableName(names) {
  for (const name of names) {
    const { output } = await run('apt-cache', ['show', name]);
    if (output.includes('Package:')) return name;
  }
  return names.at(-1) ?? '';
}

/** @returns {Promise<string[] | null>} what to put before a command to be root; null when it would ask */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (!isOnPath('sudo')) return null;
  const { code } = await run('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : null;
}

/** @param {string} program @returns {boolean} */
function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}
