import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectDir } from './paths.mjs';

/**
 * Loads a TypeScript module of the project into this process.
 * @param {string} path from the project's folder
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export async function loadTypeScript(path) {
  const { module } = await runnerImport(join(projectDir, path), {
    configFile: false,
    root: projectDir,
    logLevel: 'error',
    resolve: {
      alias: {
        '@shared': join(projectDir, 'shared'),
        '@renderer': join(projectDir, 'renderer'),
        '@electron': join(projectDir, 'electron'),
      },
    },
  });
  return /** @type {Record<string, unknown>} */ (module);
}

/**
 * @param {string} folder from the project's folder
 * @param {string} ending of the file names
 * @param {readonly string[]} wanted words; a file is taken when its name contains one, all are without any
 * @returns {Promise<string[]>} the paths from the project's folder, sorted
 */
export async function findModules(folder, ending, wanted) {
  const names = await readdir(join(projectDir, folder));
  return names
    .filter((name) => name.endsWith(ending))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
    .sort()
    .map((name) => `${folder}/${name}`);
}
