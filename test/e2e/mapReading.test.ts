import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { launchApp, type LaunchedApp } from './launch';
import { MapPage } from './pages/MapPage';
import { MapReadingPage } from './pages/MapReadingPage';
import { WelcomePage } from './pages/WelcomePage';

let launched: LaunchedApp;
let map: MapPage;
let reading: MapReadingPage;
let profileDir: string;

test.beforeEach(async () => {
  profileDir = await mkdtemp(join(tmpdir(), 'partnerscape-reading-'));
  launched = await launchApp({ profileDir, size: { width: 1280, height: 720 } });
  await new WelcomePage(launched.window).startPlan('Example plan');
  map = new MapPage(launched.window);
  reading = new MapReadingPage(launched.window);
  await map.open();
});

test.afterEach(async () => {
  expect(launched.problems).toEqual([]);
  await launched.close();
  await rm(profileDir, { recursive: true, force: true });
});

test('a field drives the colour, and the legend selects and filters', async () => {
  const { window } = launched;
  await reading.show('Colour', 'Stage');
  await expect(reading.legend).toContainText('Colour: Stage');
  await reading.legendEntry(/^Select .*: Active$/).click();
  const active = map.canvas.getByRole('option', { name: /, Active,/, selected: true });
  await expect(active.first()).toBeAttached();
  const count = await active.count();
  await expect(reading.legendEntry(`Select ${String(count)} partners: Active`)).toBeVisible();
  await reading.legendEntry('Show only: Active').click();
  await expect(reading.bar.getByRole('button', { name: 'Filter is on' })).toBeVisible();
  await expectAccessible(window);
  await map.undo('Filter the map');
  await map.undo('Change the look of the map');
  await expect(reading.legend).toHaveCount(0);
});

test('what a filter hides is neither drawn nor read', async () => {
  const { window } = launched;
  const relationships = map.item(/, strength \d/);
  const all = await relationships.count();
  const panel = await reading.openPanel(/^Filter/, 'What stands out');
  await panel.getByRole('combobox', { name: 'Partners must have' }).fill('Stage');
  await window.getByRole('option', { name: 'Stage', exact: true }).click();
  await panel.getByRole('checkbox', { name: 'Active' }).focus();
  await window.keyboard.press('Space');
  await expectAccessible(window);
  await panel.getByRole('radio', { name: 'hidden' }).click();
  await expect(map.item(/, Identified,/)).toHaveCount(0);
  await expect(map.item(/, Active,/).first()).toBeAttached();
  expect(await relationships.count()).toBeLessThan(all);
  await panel.getByRole('button', { name: 'Show everything' }).click();
  await expect(relationships).toHaveCount(all);
});

test('a card is looked at with its neighbourhood by keyboard', async () => {
  await map.press('Home', 'PageDown', 'o');
  await expect(reading.focusBar).toContainText(/^Focus on /);
  await map.press('3');
  await expect(reading.focusBar.getByRole('radio', { name: '3' })).toBeChecked();
  await expectAccessible(launched.window);
  await map.press('Escape');
  await expect(reading.focusBar).toHaveCount(0);
});
