import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newPlan } from '@shared/content/plans';
import { encodePlanFile } from '@shared/planfile/encodePlanFile';
import { countingContext } from '../../builders/draftContext';
import { answerOpenDialog } from '../fileDialogs';
import { launchApp } from '../launch';
import { PlanFrame } from '../pages/PlanFrame';
import { WelcomePage } from '../pages/WelcomePage';

const options = { name: 'Good plan', currency: 'EUR', today: '2027-01-15' };
const good = encodePlanFile(newPlan('framework', options, countingContext()), {
  exportedAt: '2027-01-15T09:00:00.000Z',
  revision: 'revision_aaaaaaaa',
  basedOn: [],
});

const refused: readonly (readonly [file: string, content: string | Buffer, says: RegExp])[] = [
  ['truncated', good.slice(0, Math.floor(good.length / 2)), /ends in the middle, on line \d+/],
  ['empty', '', /is empty/],
  ['binary', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0x01, 0x02]), /not a text file/],
  ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /UTF-8/],
  ['damaged', good.replace('"records":', '"records"'), /Line \d+, column \d+/],
  ['nested', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested deeper/],
  ['other JSON', '{"name": "x"}', /not exported by Partnerscape/],
  ['page', '<!doctype html><script>alert(1)</script>', /not exported by Partnerscape/],
  ['wrong version', good.replace(/"formatVersion": \d+/, '"formatVersion": "x"'), /does not exist/],
  ['newer', good.replace(/"formatVersion": \d+/, '"formatVersion": 9990'), /newer version/],
];

test('bad plan files are refused with what, where and what to do, and cost nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'partnerscape-bad-'));
  const { app, window, close } = await launchApp();
  const welcome = new WelcomePage(window);
  await welcome.waitUntilReady();
  for (const [name, content, says] of refused) {
    const path = join(folder, `${name}.partnerscape.json`);
    await writeFile(path, content);
    await answerOpenDialog(app, path);
    await window.keyboard.press('ControlOrMeta+o');
    await expect(welcome.dialog.or(welcome.toasts).filter({ hasText: says })).toBeVisible();
    const closeButton = window.getByRole('button', { name: /^(Close|Dismiss)$/ }).last();
    await closeButton.click();
    await expect(closeButton).toBeHidden();
  }
  const huge = join(folder, 'huge.partnerscape.json');
  await writeFile(huge, '');
  await truncate(huge, 300 * 1024 * 1024);
  await answerOpenDialog(app, huge);
  await window.keyboard.press('ControlOrMeta+o');
  await expect(welcome.toasts).toContainText(/more than the/);
  await expect(welcome.plans).toHaveCount(0);
  await close();
  await rm(folder, { recursive: true, force: true });
});

test('a hostile plan file is opened with a report, and does nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'partnerscape-hostile-'));
  const path = join(folder, 'hostile.partnerscape.json');
  const html = '<img src=x onerror=alert(1)>=1+1';
  const text = good
    .replaceAll('Good plan', html)
    .replace('"currency": "EUR"', '"currency": "EUR", "__proto__": {"polluted": true}');
  await writeFile(path, text);
  const { window, close, problems } = await launchApp({ files: [path] });
  const welcome = new WelcomePage(window);
  await expect(welcome.dialog).toContainText('Unsafe field left out');
  await expect(welcome.dialog).toContainText('records.workspace[0].__proto__');
  await welcome.dialog.getByRole('button', { name: 'Open the plan' }).click();
  await new PlanFrame(window).expectName(html);
  await expect(window.locator('img[src="x"]')).toHaveCount(0);
  expect(problems).toEqual([]);
  await close();
  await rm(folder, { recursive: true, force: true });
});
