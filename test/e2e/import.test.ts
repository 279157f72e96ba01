import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { launchApp, type LaunchedApp } from './launch';
import { ImportPage } from './pages/ImportPage';
import { WelcomePage } from './pages/WelcomePage';

const landscape = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '../fixtures/cncf-landscape.csv',
);

let launched: LaunchedApp;
let page: ImportPage;
let folder: string;

test.beforeEach(async () => {
  launched = await launchApp();
  folder = await mkdtemp(join(tmpdir(), 'partnerscape-csv-'));
  const welcome = new WelcomePage(launched.window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Framework template');
  page = new ImportPage(launched.app, launched.window);
  await page.open();
});

test.afterEach(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('imports the cloud-native landscape as one undo, and finds it unchanged the next time', async () => {
  await page.choose(landscape);
  await expect(page.facts('2,413 rows, 8 columns')).toBeVisible();
  await page.goTo('Columns');
  await expect(page.target('Organisation or product')).toHaveValue('Name');
  await expect(page.target('Segment')).toHaveValue('New field…');
  await page.savePreset('Landscape');
  await page.goTo('Kinds and stages');
  await page.createMissingKinds();
  await page.goTo('Rows');
  await expect(page.count('New')).toHaveText(/2,405/);
  await expect(page.count('Joined')).toHaveText(/8/);
  await page.import('2,413');
  await expect(page.toasts).toContainText('Imported 2,413 rows: 2,405 new and 8 joined');

  await page.open();
  await page.choose(landscape);
  await page.goTo('Columns');
  await page.usePreset('Landscape');
  await page.goTo('Rows');
  await expect(page.count('Unchanged')).toHaveText(/2,405/);
  await expect(page.count('New')).toBeHidden();
  await expect(
    launched.window.getByRole('button', { name: 'Nothing to import', exact: true }),
  ).toBeDisabled();

  await launched.window.keyboard.press('ControlOrMeta+z');
  await expect(page.count('New')).toHaveText(/2,405/);
  expect(launched.problems).toEqual([]);
});

test('shows encoding and delimiter and reads the file anew when they are corrected', async () => {
  const bytes = Buffer.from('Name;Country\nM\u00fcller;\u00d6sterreich\n', 'latin1');
  await page.choose(await file('western.csv', bytes));
  const cell = launched.window.getByRole('cell', { name: 'Österreich' });
  await expect(cell).toBeVisible();
  await page.select('Encoding', 'UTF-8');
  await expect(page.alert).toContainText('cannot be read in this encoding');
  await page.select('Encoding', 'Windows-1252 (Western)');
  await expect(cell).toBeVisible();
  await page.select('Between cells', 'Comma');
  await expect(page.facts('1 row, 1 column')).toBeVisible();
});

test('does not go on with a file that has headings only', async () => {
  await page.choose(await file('headings.csv', 'Name,Owner,Type\n'));
  await expect(page.alert).toContainText('There is no row below the headings');
  const next = launched.window.getByRole('button', { name: 'Next: Columns' });
  await expect(next).toBeHidden();
  await launched.window
    .getByRole('checkbox', { name: 'The first row holds headings' })
    .press('Space');
  await expect(next).toBeVisible();
});

test('says of each row why it cannot be imported, and imports the others', async () => {
  const text = 'Name,Owner\n,Ann\nAcme,Bo\nWide,Cy,extra\nCut,"off\n';
  await page.choose(await file('damaged.csv', text));
  await expect(page.alert).toContainText('row 5, column Owner, is never closed');
  await page.goTo('Rows');
  await expect(page.count('Invalid')).toHaveText(/3/);
  await expect(page.row('no name')).toContainText('The name is empty.');
  await expect(page.row('Wide')).toContainText('The row has 3 cells where the headings are 2.');
  await launched.window.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.toasts).toContainText('3 invalid rows were not imported.');
});

test('can be used by everyone, in every step', async () => {
  const text = 'Name,Type,Status,Country\nAcme,Wholesale,Lead,Japan\n,Wholesale,Live,France\n';
  await page.choose(await file('small.csv', text));
  await expect(page.facts('2 rows, 4 columns')).toBeVisible();
  await expectAccessible(launched.window, 'main');
  for (const step of ['Columns', 'Kinds and stages', 'Rows'] as const) {
    await page.goTo(step);
    await expectAccessible(launched.window, 'main');
  }
});

for (const [name, content, message] of [
  ['empty.csv', '', 'The file is empty.'],
  ['sheet.csv', 'PK\u0003\u0004 and more', 'This is a spreadsheet, not a CSV.'],
  ['data.csv', '[{ "name": "Acme", "owner": "Ann" }]', 'This is JSON, not a CSV.'],
  ['blank.csv', '\n\n\n', 'There are no rows in the file'],
] as const) {
  test(`refuses ${name} and changes nothing`, async () => {
    await page.choose(await file(name, content));
    await expect(page.alert).toContainText(message);
    await expect(page.alert).toContainText('Nothing was changed.');
  });
}
