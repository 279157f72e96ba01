/*
 * npm run package [-- --appimage]
 * Packages the app for the machine it runs on: an unpacked folder, zip and tar.gz on Linux (with
 * --appimage an AppImage as well), dmg and zip on macOS, installer and zip on Windows. Result in dist/.
 *
 * Where the official runtime cannot be had, the same is made with the fallback for trying the packaging
 * itself, named and marked so that no one takes it for a release.
 */
import { chmod, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ensureBuilt } from './setup/compile.mjs';
import { ensureDependencies, requireNode } from './setup/dependencies.mjs';
import { projectDir } from './setup/paths.mjs';
import { runMain, say } from './setup/run.mjs';

/** @typedef {import('electron-builder').Configuration} Configuration */
/** @typedef {import('./setup/electronRuntime.mjs').Runtime} Runtime */

const trialName = 'partnerscape-trial-runtime';
const trialDir = join(projectDir, 'dist/trial');
const trialNotice = `This is not a release of Partnerscape.

It was packaged to try the packaging on a machine that could not reach the server of the official
Electron runtime. It contains an older Electron taken from another program's npm package. Do not pass it on.
`;

await runMain(async () => {
  requireNode();
  await ensureDependencies();
  await ensureBuilt();
  const { ensureRuntime } = await import('./setup/electronRuntime.mjs');
  const { default: config } = await import('./electron-builder.config.mjs');
  const runtime = await ensureRuntime();
  await useInstalledArchiver();
  // The highest level takes many minutes on a small machine and saves a hundredth.
  process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ??= runtime.kind === 'official' ? '6' : '1';
  const made =
    runtime.kind === 'official'
      ? await packageOfficial(config, runtime)
      : await packageTrial(config, runtime);
  for (const path of made) say(`Made ${relative(projectDir, path)}`);
  if (runtime.kind === 'fallback') {
    say('These are trial packages with the fallback runtime: for trying, NOT for users.');
  }
  return 0;
});

/** electron-builder would fetch 7-Zip from a release server; the npm package has the same program. */
async function useInstalledArchiver() {
  if (process.env['ELECTRON_BUILDER_7ZIP_PATH']) return;
  const { path7za } = await import('7zip-bin');
  if (process.platform !== 'win32') await chmod(path7za, 0o755);
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] = path7za;
}

/** @param {Configuration} config @param {Runtime} runtime */
async function packageOfficial(config, runtime) {
  return build({
    ...config,
    electronDist: officialDist(runtime),
    electronVersion: runtime.version,
  });
}

/** @param {Runtime} runtime @returns {string} the folder of the unpacked runtime */
function officialDist({ executable }) {
  // On macOS the executable lies three levels inside Electron.app.
  return process.platform === 'darwin'
    ? join(dirname(executable), '../../..')
    : dirname(executable);
}

/** @param {Configuration} config @param {Runtime} runtime */
async function packageTrial(config, runtime) {
  const dist = join(trialDir, 'runtime');
  await rm(trialDir, { recursive: true, force: true });
  await mkdir(trialDir, { recursive: true });
  // Without the launcher that makes the fallback take any folder: a package has one app.
  const launcher = join(dirname(runtime.executable), 'resources');
  await cp(dirname(runtime.executable), dist, {
    recursive: true,
    filter: (source) => source !== launcher,
  });
  await mkdir(join(dist, 'resources'), { recursive: true });
  await writeFile(join(dist, 'TRIAL-NOT-FOR-USERS.txt'), trialNotice);
  const made = await build({
    ...config,
    directories: { ...config.directories, output: trialDir },
    artifactName: `${trialName}-\${version}-\${os}-\${arch}.\${ext}`,
    electronDist: dist,
    electronVersion: runtime.version,
  });
  await rm(dist, { recursive: true, force: true });
  const unpacked = join(trialDir, `${trialName}-linux-unpacked`);
  await rename(join(trialDir, 'linux-unpacked'), unpacked);
  return [...made, unpacked];
}

/** @param {Configuration} config @returns {Promise<string[]>} the files made */
async function build(config) {
  const { build: buildPackages, Platform } = await import('electron-builder');
  const withAppImage = process.argv.includes('--appimage') && process.platform === 'linux';
  const targets = withAppImage
    ? Platform.LINUX.createTarget(['dir', 'zip', 'tar.gz', 'AppImage'])
    : Platform.current().createTarget();
  return buildPackages({ targets, config, projectDir, publish: 'never' });
}
