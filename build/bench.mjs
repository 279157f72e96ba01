/*
 * npm run bench [-- word …]
 * Runs test/bench/*.bench.ts (those whose name contains a word) one after the other against the built
 * app in Electron and prints what they measured. Figures are shown, never asserted.
 */
import { cpus, loadavg, totalmem } from 'node:os';
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
  /** @type {[string, readonly Row[] | string][]} */
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

/** @param {[string, readonly Row[] | string][]} results */
function printTable(results) {
  const heads = ['', 'median', 'n', 'raw', 'ratio', 'raw is …'];
  const rows = results.flatMap(([, rows]) => (typeof rows === 'string' ? [] : rows));
  const table = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, at) => Math.max(...table.map((cells) => cells[at]?.length ?? 0)));
  /** @param {readonly string[]} cells */
  const line = (cells) =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return at === 0 || at === heads.length - 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const gib = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  print(`\n${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${gib} GiB, load ${load}\n`);
  if (rows.length > 0) print(line(heads));
  for (const [name, rows] of results) {
    print(`\n${name}`);
    if (typeof rows === 'string') print(rows);
    else
      for (const row of rows) {
        print(line(cellsOf(row)));
        if (row.note !== undefined) print(`    ${row.note}`);
      }
  }
}

/** @param {string} text */
function print(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {Row} row @returns {string[]} */
function cellsOf({ what, runs, unit, peer }) {
  const own = [`  ${what}`, format(median(runs), unit), String(runs.length)];
  if (peer === undefined) return [...own, '', '', ''];
  const raw = median(peer.runs);
  return [...own, format(raw, unit), `${(median(runs) / raw).toFixed(1)} ×`, peer.what];
}

/** @param {readonly number[]} runs */
function median(runs) {
  const sorted = [...runs].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

/** @param {number} value @param {Row['unit']} unit */
function format(value, unit) {
  if (unit === 'bytes') return `${(value / 2 ** 20).toFixed(1)} MiB`;
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
