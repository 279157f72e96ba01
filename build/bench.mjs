/*
 * npm run bench [-- word …]
 * Runs test/bench/*.bench.ts (those whose name contains a word) one after the other against the built
 * app in Electron and prints what they measured. Figures are shown, never asserted.
 */
import { cpus, totalmem } from 'node:os';
import { ensureDependencies, requireNode } from './setup/dependencies.mjs';
import { runMain, say, SetupError } from './setup/run.mjs';

/** @typedef {import('../test/bench/benchmark.ts').Benchmark} Benchmark */
/** @typedef {import('../test/bench/benchmark.ts').BenchmarkRow} Row */

await runMain(async () => {
  requireNode();
  await ensureDependencies();
  const { prepareForTests } = await import('./setup/prepareForTests.mjs');
  const { findModules, loadTypeScript } = await import('./setup/loadTypeScript.mjs');
  const files = await findModules('test/bench', '.bench.ts', process.argv.slice(2));
  if (files.length === 0) throw new SetupError('No benchmark in test/bench has such a name.');
  const stopDisplay = await prepareForTests();
  process.on('SIGINT', () => process.exit(130));
  const { launchApp } = /** @type {typeof import('../test/e2e/launch.ts')} */ (
    await loadTypeScript('test/e2e/launch.ts')
  );
  let failed = 0;
  /** @type {[string, readonly Row[]][]} */
  const results = [];
  for (const file of files) {
    const { benchmark } = /** @type {{ benchmark: Benchmark }} */ (await loadTypeScript(file));
    say(`${benchmark.name} …`);
    try {
      results.push([benchmark.name, await benchmark.run(launchApp)]);
    } catch (error) {
      failed += 1;
      process.stderr.write(
        `${file} failed: ${error instanceof Error ? error.stack : String(error)}\n`,
      );
    }
  }
  stopDisplay();
  printTable(results);
  return failed === 0 ? 0 : 1;
});

/** @param {[string, readonly Row[]][]} results */
function printTable(results) {
  const rows = results.flatMap(([, rows]) => rows);
  const whatWidth = Math.max(0, ...rows.map((row) => row.what.length));
  const valueWidth = Math.max(0, ...rows.map((row) => format(row).length));
  const gib = (totalmem() / 2 ** 30).toFixed(0);
  process.stdout.write(`\n${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${gib} GiB\n`);
  for (const [name, rows] of results) {
    process.stdout.write(`\n${name}\n`);
    for (const row of rows) {
      const note = row.note === undefined ? '' : `  ${row.note}`;
      process.stdout.write(
        `  ${row.what.padEnd(whatWidth)}  ${format(row).padStart(valueWidth)}${note}\n`,
      );
    }
  }
}

/** @param {Row} row */
function format({ value, unit }) {
  if (unit === 'bytes') return `${(value / 2 ** 20).toFixed(1)} MiB`;
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
