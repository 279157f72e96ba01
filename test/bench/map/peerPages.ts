import { existsSync, readFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
/** The peers' package, which is an Electron app as well. */
export const peersDir = join(project, 'test/bench/map-peers');
const pagesDir = join(project, '.cache/map-peers');
const pages = ['flow', 'cytoscape', 'canvas'] as const;

/** Installs the peers' packages when they are missing or others, and builds their pages. */
export async function preparePeers(): Promise<void> {
  if (!isInstalled()) {
    process.stdout.write('Installing what the map is measured beside (npm ci) …\n');
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: peersDir,
      shell: process.platform === 'win32',
    });
  }
  await build({
    configFile: false,
    root: peersDir,
    logLevel: 'error',
    build: {
      outDir: pagesDir,
      emptyOutDir: true,
      target: 'chrome130',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: pages.map((page) => join(peersDir, `${page}.html`)) },
    },
  });
}

/** Whether npm installed exactly what the lock file says. */
function isInstalled(): boolean {
  const installed = join(peersDir, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = versions(join(peersDir, 'package-lock.json'));
  const found = versions(installed);
  return [...wanted].every(([path, version]) => path === '' || found.get(path) === version);
}

function versions(path: string): ReadonlyMap<string, unknown> {
  const lock: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const packages = typeof lock === 'object' && lock && 'packages' in lock ? lock.packages : {};
  const entries: [string, unknown][] = Object.entries(packages ?? {});
  return new Map(
    entries.map(([name, entry]) => [
      name,
      typeof entry === 'object' && entry && 'version' in entry ? entry.version : null,
    ]),
  );
}
