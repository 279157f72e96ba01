import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerSaveDialog } from '../fileDialogs';
import { launchApp } from '../launch';
import { PlanFrame } from '../pages/PlanFrame';
import { WelcomePage } from '../pages/WelcomePage';
import { fillDisk, freeDisk } from './database';

let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partnerscape-full-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a full disk is said, a copy can be exported, and all is saved once there is room', async () => {
  const profileDir = join(folder, 'profile');
  const exported = join(folder, 'rescued.partnerscape.json');
  const { app, window, close } = await launchApp({ profileDir });
  const welcome = new WelcomePage(window);
  const frame = new PlanFrame(window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Framework template');
  await frame.expectSaved();

  await fillDisk(window);
  await frame.rename('Made on a full disk');
  await frame.expectUnsaved();
  const detail = await frame.openSaveDetail();
  await expect(detail).toContainText('Your last changes are not on disk');
  await expect(detail).toContainText('The disk is full.');
  await answerSaveDialog(app, exported);
  await detail.getByRole('button', { name: 'Export a copy…' }).click();
  await expect(welcome.toasts).toContainText('rescued.partnerscape.json');
  expect(await readFile(exported, 'utf8')).toContain('Made on a full disk');
  await frame.rename('Made later');
  await frame.expectUnsaved();

  await freeDisk(window);
  await (await frame.openSaveDetail()).getByRole('button', { name: 'Try again' }).click();
  await frame.expectSaved();
  await close();

  const second = await launchApp({ profileDir });
  const again = new WelcomePage(second.window);
  await again.waitUntilReady();
  await again.openPlan('Made later');
  const reopened = new PlanFrame(second.window);
  await reopened.undo();
  await reopened.expectName('Made on a full disk');
  await reopened.undo();
  await reopened.expectName('Partnership plan');
  await second.close();
});

test('what a full disk refused is offered from the safety copy after a kill', async () => {
  const profileDir = join(folder, 'profile');
  const { window, kill } = await launchApp({ profileDir });
  const welcome = new WelcomePage(window);
  const frame = new PlanFrame(window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Framework template');
  await frame.expectSaved();
  await fillDisk(window);
  await frame.rename('Only in the copy');
  await frame.expectUnsaved();
  const sentinel = join(profileDir, 'sentinel.json');
  await expect.poll(() => readFile(sentinel, 'utf8')).toContain('Only in the copy');
  await kill();

  const second = await launchApp({ profileDir });
  const again = new WelcomePage(second.window);
  await expect(again.recovery).toContainText('Only in the copy');
  await again.bringBackCopies();
  await again.openPlan('Only in the copy');
  await new PlanFrame(second.window).expectName('Only in the copy');
  await second.close();
});

test('a folder that cannot be written to is named, and the plan can go elsewhere', async () => {
  // Nothing but the system's own folders refuses root.
  const isRoot = process.getuid?.() === 0;
  const readOnly = isRoot ? '/sys' : join(folder, 'read-only');
  if (!isRoot) {
    await mkdir(readOnly);
    await chmod(readOnly, 0o555);
  }
  const { app, window, close, problems } = await launchApp();
  const welcome = new WelcomePage(window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Framework template');
  await answerSaveDialog(app, join(readOnly, 'plan.partnerscape.json'));
  await window.keyboard.press('ControlOrMeta+Shift+s');
  await expect(welcome.toasts).toContainText(
    `does not let Partnerscape write “plan.partnerscape.json” in ${readOnly}`,
  );
  const elsewhere = join(folder, 'plan.partnerscape.json');
  await answerSaveDialog(app, elsewhere);
  await window.keyboard.press('ControlOrMeta+Shift+s');
  await expect(welcome.toasts).toContainText('was saved in');
  expect(await readFile(elsewhere, 'utf8')).toContain('Partnership plan');
  expect(problems).toEqual([]);
  await close();
});
