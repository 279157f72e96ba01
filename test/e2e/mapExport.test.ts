import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { answerSaveDialog } from './fileDialogs';
import { launchApp, type LaunchedApp } from './launch';
import { ExportMapDialog } from './pages/ExportMapDialog';
import { MapPage } from './pages/MapPage';
import { WelcomePage } from './pages/WelcomePage';

let launched: LaunchedApp;
let folder: string;
let exporting: ExportMapDialog;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partnerscape-export-'));
  launched = await launchApp({ size: { width: 1280, height: 720 } });
  await new WelcomePage(launched.window).startPlan('Example plan');
  await new MapPage(launched.window).open();
  exporting = new ExportMapDialog(launched.window);
  await exporting.open();
});

test.afterEach(async () => {
  expect(launched.problems).toEqual([]);
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

/** Exports in a format and gives what was written. */
async function exported(format: string, fileName: string): Promise<Buffer> {
  const path = join(folder, fileName);
  await answerSaveDialog(launched.app, path);
  if (!(await exporting.dialog.isVisible())) await exporting.open();
  await exporting.choose('Format', format);
  await exporting.save();
  await expect(launched.window.getByText(`Exported to “${fileName}”`)).toBeVisible();
  await expect(exporting.dialog).toBeHidden();
  return readFile(path);
}

test('a map is exported as pictures, documents and data', async () => {
  const png = await exported('PNG picture', 'map.png');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000);

  const svg = await exported('SVG drawing', 'map.svg');
  expect(svg.toString()).toContain('</text>');

  const pdf = await exported('PDF document', 'map.pdf');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.toString('latin1')).toContain('Inter');

  const pptx = await exported('PowerPoint slide', 'map.pptx');
  expect(pptx.subarray(0, 2).toString('latin1')).toBe('PK');

  const canvas: unknown = JSON.parse((await exported('JSON Canvas', 'map.canvas')).toString());
  expect(canvas).toHaveProperty('nodes');
  expect((await exported('GraphML', 'map.graphml')).toString()).toContain('<graphml');
  expect((await exported('CSV table', 'map.csv')).toString()).toContain('id,label,type');
  // What was said of one export gives way to the next.
  await expect(launched.window.getByText(/^Exported to/)).toHaveCount(1);
});

test('what would be too large is refused in words before it is made', async () => {
  await exporting.choose('Format', 'PDF document');
  await expect(exporting.dialog.getByText('1 sheet')).toBeVisible();
  await exporting.choose('Pages', 'Tiles at 100');
  await expect(exporting.dialog.getByText(/^\d+ sheets, \d+ across and \d+ down$/)).toBeVisible();
  await exporting.choose('Format', 'PNG picture');
  await exporting.pick('4×');
  await expect(exporting.exportButton).toBeVisible();
  await expectAccessible(launched.window, '[role=dialog]');
});

test('a map is copied as a picture', async () => {
  await exporting.copyButton.click();
  await expect(launched.window.getByText('Picture copied.')).toBeVisible();
});

test('a picture that cannot be painted is said to be none, with what to do', async () => {
  const { window } = launched;
  await window.evaluate(() => {
    OffscreenCanvas.prototype.convertToBlob = () => Promise.reject(new Error('Out of memory'));
  });
  await exporting.save();
  await expect(window.getByRole('alert')).toHaveText(/no file was written. Choose a smaller size/);
  await exporting.copyButton.click();
  await expect(window.getByRole('alert').last()).toHaveText(/nothing was copied. Export it in a/);
  await expect(exporting.exportButton).toBeEnabled();
});
