import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../launch';
import { PlanFrame } from '../pages/PlanFrame';
import { WelcomePage } from '../pages/WelcomePage';
import { damageSnapshots, emptyDatabase } from './database';

let profileDir = '';

test.beforeEach(async () => {
  profileDir = await mkdtemp(join(tmpdir(), 'partnerscape-recovery-'));
  // A plan with a change, everything written as at an ordinary end.
  const { window, close } = await launchApp({ profileDir });
  const welcome = new WelcomePage(window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Example plan');
  await new PlanFrame(window).rename('Nordlys partners');
  await new PlanFrame(window).expectSaved();
  await close();
});
test.afterEach(async () => {
  await rm(profileDir, { recursive: true, force: true });
});

test('a plan whose snapshot is damaged is opened from its safety copy', async () => {
  const { window, close } = await launchApp({ profileDir });
  const welcome = new WelcomePage(window);
  await welcome.waitUntilReady();
  await damageSnapshots(window);
  await welcome.opener('Nordlys partners').click();
  await expect(welcome.dialog).toContainText('“Nordlys partners” is damaged');
  await expect(welcome.dialog).toContainText(/There is a safety copy of .+ with \d+ records/);
  await welcome.dialog.getByRole('button', { name: 'Open the safety copy' }).click();
  const frame = new PlanFrame(window);
  await frame.expectName('Nordlys partners');
  await frame.rename('Mended');
  await frame.expectSaved();
  await close();

  const second = await launchApp({ profileDir });
  const again = new WelcomePage(second.window);
  await again.waitUntilReady();
  await again.openPlan('Mended');
  await new PlanFrame(second.window).expectName('Mended');
  await second.close();
});

test('an emptied database is noticed at the start, and its plans are brought back', async () => {
  const { window, kill } = await launchApp({ profileDir });
  await new WelcomePage(window).waitUntilReady();
  await emptyDatabase(window);
  await kill();

  const second = await launchApp({ profileDir });
  const again = new WelcomePage(second.window);
  await expect(again.recovery).toContainText('Some of your plans are not where they were');
  await expect(again.recovery).toContainText('Nordlys partners');
  await expect(again.recovery).toContainText('Gone from the database');
  await expect(again.recovery).toContainText(/Safety copy of .+ records/);
  await again.bringBackCopies();
  await expect(again.plan('Nordlys partners')).toContainText('42 partners');
  await again.openPlan('Nordlys partners');
  await new PlanFrame(second.window).expectName('Nordlys partners');
  await second.close();

  const third = await launchApp({ profileDir });
  await new WelcomePage(third.window).waitUntilReady();
  await third.close();
});
