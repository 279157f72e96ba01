/*
 * The fallback runtime comes without Electron's default app, which is what makes `electron <folder>`
 * load a folder. This does the same, so that one unpacked runtime serves any number of checkouts;
 * like the default app it takes modules to load first with `-r`.
 * Awaited at the top level: 'ready' must not fire before the app's own main file has run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/**
 * Electron's own default app uses these two; they are not in the documented interface.
 * @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} DefaultAppHooks
 */
const launching = /** @type {typeof app & DefaultAppHooks} */ (app);

/** @type {string[]} */
const modules = [];
const rest = process.argv.slice(1);
for (let at = rest.indexOf('-r'); at !== -1; at = rest.indexOf('-r')) {
  modules.push(...rest.splice(at, 2).slice(1));
}
const require = createRequire(import.meta.url);
for (const module of modules) require(module);

const folder = rest.find((argument) => !argument.startsWith('-'));
if (folder === undefined || !existsSync(join(folder, 'package.json'))) {
  process.stderr.write('Usage: electron <folder of the app> [arguments]\n');
  app.exit(1);
} else {
  const appPath = resolve(folder);
  const about = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  const main = join(appPath, about.main ?? 'index.js');
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  launching.setVersion(about.version ?? '0.0.0');
  app.name = about.productName ?? about.name;
  app.setDesktopName(about.desktopName ?? `${app.name}.desktop`);
  launching.setAppPath(appPath);
  await import(pathToFileURL(main).href);
}
