import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../e2e/fileDialogs';
import type { LaunchedApp } from '../e2e/launch';
import { PlanFrame } from '../e2e/pages/PlanFrame';
import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { Benchmark, BenchmarkRow, Launch } from './benchmark';
import { asAnothersPlan, dismissMessages, importButton, prepareLandscapeImport } from './largePlan';
import { measureInPage, type Measured } from './measureInPage';
import { measureMemory, type Memory } from './measureMemory';
import { measureRawLimits } from './rawLimits';

const size = { width: 1280, height: 720 };
const planName = 'Imported partners 3';
const toast = 'ul > li [role="status"]';
/** The frame with the plan's first screen. */
const openPlan = '[data-save-state]';

export const benchmark: Benchmark = {
  name: 'The landscape: 2,413 rows, 2,405 partners',
  run: async (launch) => {
    const folder = await mkdtemp(join(tmpdir(), 'partnerscape-bench-'));
    try {
      return await measure(launch, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measure(launch: Launch, folder: string): Promise<readonly BenchmarkRow[]> {
  const profileDir = join(folder, 'profile');
  const file = join(folder, 'landscape.partnerscape.json');
  const first = await launch({ profileDir, size });
  const imports = await importThreeTimes(first);
  const exports = await exportPlan(first, file);
  const raw = await measureRawLimits(first.window, await readFile(file, 'utf8'));
  await first.close();

  const opens: Measured[] = [];
  const memory: { readonly before: Memory; readonly after: Memory }[] = [];
  for (let run = 0; run < 2; run += 1) {
    const again = await launch({ profileDir, size });
    const { opened, before, after } = await openOnce(again);
    opens.push(opened);
    memory.push({ before, after });
    await again.close();
  }
  const last = await launch({ profileDir, size });
  const { opened, before, after } = await openOnce(last);
  opens.push(opened);
  memory.push({ before, after });
  const shown = await showTable(last.window);
  const searches = await search(last.window, 'kuber');
  const edits = await editNames(last.window, 8);
  const received = await openFiles(last, file);
  const many = await openMany(last, file);
  await last.close();

  const parse = { what: 'JSON.parse of its plan file', runs: raw.parse };
  const scan = { what: 'String.includes over each partner’s JSON', runs: raw.scan };
  return [
    timed('Open it, from the click on it in the list', opens, parse, 'in a fresh start each time'),
    timed('Show the partner table, from the click', [shown]),
    timed('Import its CSV, from the click to the message', imports, {
      what: 'IndexedDB put of each record, one transaction',
      runs: raw.putEach,
    }),
    timed('Search, from a key to the list', searches, scan),
    timed('Search among 10,000, from a key to the list', many.searches),
    {
      what: 'Edit a name, from Enter to “Saved”',
      runs: edits.map(({ toDom }) => toDom),
      unit: 'ms',
      peer: { what: 'IndexedDB put of the plan’s text as one value', runs: raw.putWhole },
      note: `a burst is waited for first, 30 ms; ${blocking(edits)}`,
    },
    timed('Export its plan file, from the key to the message', exports, {
      what: 'IndexedDB put of the plan’s text as one value',
      runs: raw.putWhole,
    }),
    timed('Open its plan file as a new plan, from the key', received, {
      what: 'JSON.parse and IndexedDB put of the text',
      runs: raw.parse.map((time, at) => time + (raw.putWhole[at] ?? 0)),
    }),
    timed('Open a plan file of 10,000, from the key', [many.opened]),
    {
      what: 'JavaScript heap with it open',
      runs: memory.map(({ after }) => after.heap),
      unit: 'bytes',
      peer: { what: 'the same on the list of plans', runs: memory.map((each) => each.before.heap) },
      note: 'in use, after a garbage collection',
    },
    {
      what: 'Window process with it open',
      runs: memory.map(({ after }) => after.process),
      unit: 'bytes',
      peer: {
        what: 'the same on the list of plans',
        runs: memory.map((each) => each.before.process),
      },
      note: 'working set, shared pages included (app.getAppMetrics)',
    },
  ];
}

function timed(
  what: string,
  measured: readonly Measured[],
  peer?: BenchmarkRow['peer'],
  note?: string,
): BenchmarkRow {
  return {
    what,
    runs: measured.map(({ toPaint }) => toPaint),
    unit: 'ms',
    ...(peer === undefined ? {} : { peer }),
    note: [note, blocking(measured)].filter((part) => part !== undefined).join('; '),
  };
}

function blocking(measured: readonly Measured[]): string {
  const longest = Math.max(...measured.map(({ longestTask }) => longestTask));
  return longest === 0
    ? 'no task longer than 50 ms'
    : `longest task of all runs ${longest.toFixed(0)} ms`;
}

async function importThreeTimes(launched: LaunchedApp): Promise<readonly Measured[]> {
  const { window } = launched;
  const welcome = new WelcomePage(window);
  const imports: Measured[] = [];
  for (let run = 0; run < 3; run += 1) {
    if (run > 0) await welcome.closePlan();
    await welcome.waitUntilReady();
    await prepareLandscapeImport(launched);
    await dismissMessages(window);
    const button = importButton(window);
    imports.push(
      await measureInPage(window, { from: 'pointerup', until: [toast] }, () => button.click()),
    );
    await new PlanFrame(window).expectSaved();
  }
  return imports;
}

async function exportPlan({ app, window }: LaunchedApp, file: string): Promise<Measured[]> {
  await answerSaveDialog(app, file);
  const exports: Measured[] = [];
  for (let run = 0; run < 3; run += 1) {
    await dismissMessages(window);
    exports.push(
      await measureInPage(window, { from: 'keydown', until: [toast] }, () =>
        window.keyboard.press('ControlOrMeta+Shift+s'),
      ),
    );
  }
  return exports;
}

async function openOnce(launched: LaunchedApp) {
  const { window } = launched;
  const welcome = new WelcomePage(window);
  await welcome.plan(planName).waitFor();
  const before = await measureMemory(launched);
  const opened = await measureInPage(window, { from: 'pointerup', until: [openPlan] }, () =>
    welcome.openPlan(planName),
  );
  return { opened, before, after: await measureMemory(launched) };
}

function showTable(window: Page): Promise<Measured> {
  const link = window.getByRole('navigation').getByText('Partners', { exact: true });
  return measureInPage(window, { from: 'pointerup', until: ['[role="grid"] [data-row="0"]'] }, () =>
    link.click(),
  );
}

/** Types the word. Each of its letters must make the list shorter: that is what is waited for. */
async function search(window: Page, word: string): Promise<readonly Measured[]> {
  const field = window.getByRole('searchbox', { name: 'Search partners' });
  const grid = window.getByRole('grid', { name: 'Partners' });
  const searches: Measured[] = [];
  await field.click();
  for (const letter of word) {
    const rows = await grid.getAttribute('aria-rowcount');
    const until = [`[role="grid"]:not([aria-rowcount="${rows ?? ''}"])`];
    searches.push(
      await measureInPage(window, { from: 'keydown', until }, () => window.keyboard.press(letter)),
    );
  }
  await field.fill('');
  return searches;
}

async function editNames(window: Page, times: number): Promise<readonly Measured[]> {
  const edits: Measured[] = [];
  const until = ['[data-save-state="saving"]', '[data-save-state="saved"]'];
  const grid = window.getByRole('grid', { name: 'Partners' });
  for (let run = 0; run < times; run += 1) {
    await grid.locator('[data-row="0"] [data-column="name"]').click();
    await window.keyboard.press('F2');
    await grid.getByRole('textbox').fill(`Aardvark ${run}`);
    edits.push(
      await measureInPage(window, { from: 'keydown', until }, () => window.keyboard.press('Enter')),
    );
  }
  return edits;
}

async function openFiles(launched: LaunchedApp, file: string): Promise<readonly Measured[]> {
  const text = await readFile(file, 'utf8');
  const received: Measured[] = [];
  for (const suffix of ['received1', 'received2', 'received3']) {
    await writeFile(file, asAnothersPlan(text, suffix));
    received.push(await openFile(launched, file));
  }
  await writeFile(file, text);
  return received;
}

async function openFile({ app, window }: LaunchedApp, file: string): Promise<Measured> {
  await new WelcomePage(window).closePlan();
  await answerOpenDialog(app, file);
  return measureInPage(window, { from: 'keydown', until: [openPlan] }, () =>
    window.keyboard.press('ControlOrMeta+o'),
  );
}

async function openMany(launched: LaunchedApp, file: string) {
  await writeFile(file, asAnothersPlan(await readFile(file, 'utf8'), 'many', 10_000));
  const opened = await openFile(launched, file);
  await showTable(launched.window);
  return { opened, searches: await search(launched.window, 'kuber') };
}
