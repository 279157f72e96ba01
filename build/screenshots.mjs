/*
 * npm run screenshots [-- word …]
 * Walks the tours of test/screenshots/*.tour.ts (those whose name contains a word) in both themes and
 * two sizes, and leaves the pictures in screenshots/ for eyes to judge.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ensureDependencies, requireNode } from './setup/dependencies.mjs';
import { projectDir } from './setup/paths.mjs';
import { runMain, say, SetupError } from './setup/run.mjs';

/** @typedef {import('../test/screenshots/tour.ts').Tour} Tour */
/** @typedef {import('../test/screenshots/tour.ts').TourContext} TourContext */
/** @typedef {import('../test/e2e/launch.ts').LaunchedApp} LaunchedApp */

const themes = /** @type {const} */ (['light', 'dark']);
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const screenshotsDir = join(projectDir, 'screenshots');

await runMain(async () => {
  requireNode();
  await ensureDependencies();
  const { prepareForTests } = await import('./setup/prepareForTests.mjs');
  const { findModules, loadTypeScript } = await import('./setup/loadTypeScript.mjs');
  const files = await findModules('test/screenshots', '.tour.ts', process.argv.slice(2));
  if (files.length === 0) throw new SetupError('No tour in test/screenshots has such a name.');
  const stopDisplay = await prepareForTests();
  process.on('SIGINT', () => process.exit(130));
  const { launchApp } = /** @type {typeof import('../test/e2e/launch.ts')} */ (
    await loadTypeScript('test/e2e/launch.ts')
  );
  let failed = 0;
  for (const file of files) {
    const { tour } = /** @type {{ tour: Tour }} */ (await loadTypeScript(file));
    for (const theme of themes) {
      for (const size of sizes) {
        const ok = await walk(tour, theme, size, launchApp);
        if (!ok) failed += 1;
      }
    }
  }
  stopDisplay();
  return failed === 0 ? 0 : 1;
});

/**
 * @param {Tour} tour
 * @param {TourContext['theme']} theme
 * @param {TourContext['size']} size
 * @param {typeof import('../test/e2e/launch.ts').launchApp} launchApp
 * @returns {Promise<boolean>} whether the tour came to its end
 */
async function walk(tour, theme, size, launchApp) {
  const label = `${theme}-${size.width}x${size.height}`;
  const folder = join(screenshotsDir, tour.name);
  await mkdir(folder, { recursive: true });
  /** @type {LaunchedApp[]} */
  const launched = [];
  let count = 0;
  try {
    await tour.run({
      theme,
      size,
      launch: async (options) => {
        const app = await launchApp({ size, ...options });
        launched.push(app);
        await app.window.emulateMedia({ colorScheme: theme });
        return app;
      },
      shot: async (window, name) => {
        await settle(window);
        await window.screenshot({ path: join(folder, `${name}-${label}.png`) });
        count += 1;
      },
    });
    say(`${tour.name} ${label}: ${count} pictures in ${relative(projectDir, folder)}/`);
    return true;
  } catch (error) {
    process.stderr.write(
      `${tour.name} ${label} failed: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return false;
  } finally {
    // An app the tour has closed itself is closed already.
    for (const app of launched) await app.close().catch(() => {});
  }
}

/**
 * Waits until fonts are loaded, no animation runs and the map is painted.
 * @param {import('@playwright/test').Page} window
 */
async function settle(window) {
  // An empty map has nothing to paint and never says that it has.
  const unpainted = window.locator('[data-map-canvas]:not([data-painted])');
  await unpainted.waitFor({ state: 'detached', timeout: 2_000 }).catch(() => undefined);
  await window.evaluate(
    `Promise.all([
      document.fonts.ready,
      ...document.getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map((animation) => animation.finished.catch(() => undefined)),
    ]).then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))`,
  );
}
