import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { outDir, projectDir } from './paths.mjs';
import { run, say, SetupError } from './run.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'build/electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const stampPath = join(outDir, '.stamp');
const outputs = ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'];

export const viteConfig = 'build/electron.vite.config.ts';
export const electronViteCli = join(projectDir, 'node_modules/electron-vite/bin/electron-vite.js');

/** Builds the app into out/ unless what is there was built from the very same sources. */
export async function ensureBuilt() {
  const stamp = hashSources();
  const complete = outputs.every((output) => existsSync(join(outDir, output)));
  if (complete && existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return;
  const begin = Date.now();
  say('Building the app …');
  rmSync(outDir, { recursive: true, force: true });
  const { code, output } = await run(process.execPath, [
    electronViteCli,
    'build',
    '--config',
    viteConfig,
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) throw new SetupError(`The build failed:\n${output}`);
  if (output.trim() !== '') process.stdout.write(output);
  writeFileSync(stampPath, stamp);
  say(`Built in ${((Date.now() - begin) / 1000).toFixed(1)} s.`);
}

/** @returns {string} a digest of the names and contents of everything the build reads */
function hashSources() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of listFiles(join(projectDir, source))) {
      hash.update(relative(projectDir, file).split(sep).join('/'));
      hash.update('\0');
      hash.update(readFileSync(file));
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} the file, or the files below the folder, in a fixed order */
function listFiles(path) {
  if (!existsSync(path)) return [];
  /** @type {string[]} */
  const files = [];
  try {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) files.push(...listFiles(child));
      else if (entry.isFile() && !entry.name.endsWith('.md')) files.push(child);
    }
  } catch {
    return [path];
  }
  return files.sort();
}
