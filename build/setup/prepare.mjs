import { ensureBuilt } from './compile.mjs';
import { ensureDependencies, requireNode } from './dependencies.mjs';
import { needsVirtualDisplay } from './display.mjs';

/** @typedef {import('./electronRuntime.mjs').Runtime} Runtime */

/**
 * All set-up from a fresh clone to an app that can be started. What is done already is left alone.
 * @param {{ build?: boolean, virtualDisplay?: boolean }} [options]
 *   build: false leaves out/ alone; virtualDisplay: one will be opened even beside a real display
 * @returns {Promise<Runtime>}
 */
export async function prepare(options = {}) {
  requireNode();
  await ensureDependencies();
  if (options.build !== false) await ensureBuilt();
  // Imported only now: these use packages that may have been missing a moment ago.
  const { ensureRuntime } = await import('./electronRuntime.mjs');
  const { ensureSystemLibraries } = await import('./systemLibraries.mjs');
  const runtime = await ensureRuntime();
  await ensureSystemLibraries(
    runtime.executable,
    options.virtualDisplay === true || needsVirtualDisplay(),
  );
  return runtime;
}
