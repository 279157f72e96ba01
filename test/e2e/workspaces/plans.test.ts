import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { decodePlanFile } from '@shared/planfile/decodePlanFile';
import { answerOpenDialog, answerSaveDialog } from '../fileDialogs';
import { launchApp } from '../launch';
import { PlanFrame } from '../pages/PlanFrame';
import { WelcomePage } from '../pages/WelcomePage';

let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partnerscape-plans-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('plans are made, renamed, duplicated, deleted and brought back', async () => {
  const { window, close, problems } = await launchApp();
  const welcome = new WelcomePage(window);
  await welcome.waitUntilReady();
  await expect(welcome.plans).toHaveCount(0);
  await welcome.startPlan('Example plan');
  await welcome.closePlan();
  await expect(welcome.plan('Example plan')).toContainText(/\d+ partners · \d+ records/);
  await expect(welcome.plan('Example plan').getByRole('button').first()).toBeFocused();

  await welcome.plan('Example plan').getByRole('button').first().press('F2');
  const field = window.getByRole('textbox', { name: 'Name of the plan' });
  await field.fill('Nordlys partners');
  await field.press('Enter');
  await expect(welcome.plan('Nordlys partners')).toBeVisible();

  await welcome.chooseFor('Nordlys partners', 'Duplicate');
  await expect(welcome.plans).toHaveCount(2);
  await welcome.plan('– copy').getByRole('button').first().press('Delete');
  await expect(welcome.plans).toHaveCount(1);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(welcome.plans).toHaveCount(2);

  await welcome.openPlan('Nordlys partners – copy');
  await new PlanFrame(window).expectName('Nordlys partners – copy');
  expect(problems).toEqual([]);
  await close();
});

test('edits survive closing and reopening, and can still be undone', async () => {
  const profileDir = join(folder, 'profile');
  const first = await launchApp({ profileDir });
  const welcome = new WelcomePage(first.window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Framework template');
  const frame = new PlanFrame(first.window);
  await frame.rename('First name');
  await frame.rename('Second name');
  // At once: closing waits until everything is on the disk.
  await first.close();

  const second = await launchApp({ profileDir });
  const again = new WelcomePage(second.window);
  await again.waitUntilReady();
  await again.openPlan('Second name');
  const reopened = new PlanFrame(second.window);
  await reopened.expectName('Second name');
  await reopened.undo();
  await reopened.expectName('First name');
  await reopened.undo();
  await reopened.expectName('Partnership plan');
  await second.close();
});

test('a plan exported in one profile is the same, record for record, in another', async () => {
  const sent = join(folder, 'sent.partnerscape.json');
  const returned = join(folder, 'returned.partnerscape.json');
  const sender = await launchApp();
  const welcome = new WelcomePage(sender.window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Example plan');
  await answerSaveDialog(sender.app, sent);
  await sender.window.keyboard.press('ControlOrMeta+Shift+s');
  await expect(welcome.toasts).toContainText('sent.partnerscape.json');
  await sender.close();

  // Given on the command line, as when the file is opened from a folder.
  const receiver = await launchApp({ files: [sent] });
  const received = new WelcomePage(receiver.window);
  await new PlanFrame(receiver.window).expectName('Example plan');
  await answerSaveDialog(receiver.app, returned);
  await receiver.window.keyboard.press('ControlOrMeta+Shift+s');
  await expect(received.toasts).toContainText('returned.partnerscape.json');

  const before = decodePlanFile(await readFile(sent, 'utf8'));
  const after = decodePlanFile(await readFile(returned, 'utf8'));
  if (!before.ok || !after.ok) throw new Error('An exported file cannot be read.');
  expect(after.document).toEqual(before.document);
  expect(after.document.partner.size).toBeGreaterThan(40);
  // The same state keeps its name, so that it is known when it comes back.
  expect(after.info.revision).toBe(before.info.revision);

  await received.closePlan();
  await answerOpenDialog(receiver.app, sent);
  await receiver.window.keyboard.press('ControlOrMeta+o');
  await expect(received.dialog).toContainText('already one of your plans');
  await received.dialog.getByRole('button', { name: 'Open the file as a new plan' }).click();
  await new PlanFrame(receiver.window).expectName('Example plan 2');
  await receiver.close();
});

test('a deleted plan comes back with Ctrl+Z, and the focus stays among the plans', async () => {
  const { window, close, problems } = await launchApp();
  const welcome = new WelcomePage(window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Framework template');
  await welcome.closePlan();
  await welcome.startPlan('Example plan');
  await welcome.closePlan();
  await welcome.opener('Example plan').press('Delete');
  await expect(welcome.plans).toHaveCount(1);
  await expect(welcome.opener('Partnership plan')).toBeFocused();
  await welcome.chooseFor('Partnership plan', 'Delete');
  await expect(welcome.plans).toHaveCount(0);
  await expect(window.getByRole('button', { name: /^Blank plan/ })).toBeFocused();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(welcome.plan('Partnership plan')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(welcome.plan('Example plan')).toBeVisible();
  await expect(welcome.toasts).toBeHidden();

  await welcome.opener('Example plan').press('Delete');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(welcome.opener('Example plan')).toBeFocused();
  expect(problems).toEqual([]);
  await close();
});

test('an import that is cancelled leaves no empty plan behind', async () => {
  const launched = await launchApp();
  const welcome = new WelcomePage(launched.window);
  await welcome.waitUntilReady();
  await launched.window.getByRole('button', { name: 'Import a CSV' }).click();
  await welcome.waitUntilOpen();
  await launched.window.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
  await welcome.waitUntilReady();
  await expect(welcome.plans).toHaveCount(0);
  await launched.close();
});

test('a plan is renamed from its menu', async () => {
  const launched = await launchApp();
  const welcome = new WelcomePage(launched.window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Framework template');
  await welcome.closePlan();
  const name = await welcome.plans
    .first()
    .getByRole('button')
    .first()
    .locator('span')
    .first()
    .innerText();
  await welcome.chooseFor(name, 'Rename');
  await expect(launched.window.getByRole('textbox', { name: 'Name of the plan' })).toBeFocused();
  await launched.window.keyboard.type('Nordlys');
  await launched.window.keyboard.press('Enter');
  await expect(welcome.plan('Nordlys')).toBeVisible();
  await launched.close();
});
