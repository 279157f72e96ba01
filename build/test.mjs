/*
 * npm test                       everything, ends with one line `N passed, N failed`
 * npm run check                  the same without the end-to-end tests
 * A failure does not stop the rest: one run tells all there is to mend.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileChecks } from './checks.mjs';
import { ensureDependencies, requireNode } from './setup/dependencies.mjs';
import { projectDir } from './setup/paths.mjs';
import { run, runMain, say } from './setup/run.mjs';

const resultsDir = join(projectDir, 'test-results');
const withEndToEnd = !process.argv.includes('--without-e2e');
const total = { passed: 0, failed: 0 };

await runMain(async () => {
  requireNode();
  await ensureDependencies();
  mkdirSync(resultsDir, { recursive: true });
  await runFileChecks();
  await runUnitTests();
  if (withEndToEnd) await runEndToEndTests();
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
});

/** @param {number} passed @param {number} failed */
function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

/** Two at a time: most of each is one thread. */
async function runFileChecks() {
  const waiting = [...fileChecks];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const begin = Date.now();
      const { code, output } = await run(check.command, check.args);
      const seconds = ((Date.now() - begin) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)\n`);
      if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
      count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
    }
  };
  await Promise.all([worker(), worker()]);
}

async function runUnitTests() {
  say('Unit and property tests …');
  const report = join(resultsDir, 'unit.json');
  rmSync(report, { force: true });
  const { code } = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { output: 'inherit' },
  );
  const results = readReport(report);
  if (results === null) return reportMissing('The unit tests');
  // A file that could not even be loaded has no failed test, but has failed.
  const broken = results.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = results.numFailedTests + broken;
  count(results.numPassedTests, failed === 0 && code !== 0 ? 1 : failed);
}

async function runEndToEndTests() {
  say('End-to-end tests in Electron …');
  const report = join(resultsDir, 'e2e.json');
  rmSync(report, { force: true });
  const { code } = await run(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'test/playwright.config.ts',
      '--reporter=list,json',
      '--pass-with-no-tests',
    ],
    { output: 'inherit', env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  const results = readReport(report);
  if (results === null) return reportMissing('The end-to-end tests');
  const { expected, unexpected, flaky } = results.stats;
  const failed = unexpected + flaky;
  count(expected, failed === 0 && code !== 0 ? 1 : failed);
}

/** @param {string} what */
function reportMissing(what) {
  process.stdout.write(`✗ ${what} did not run to their end: see above.\n`);
  count(0, 1);
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
