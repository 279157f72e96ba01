import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { launchApp, type LaunchedApp } from './launch';
import { MapPage } from './pages/MapPage';
import { WelcomePage } from './pages/WelcomePage';

let launched: LaunchedApp;
let map: MapPage;
let profileDir: string;

test.beforeEach(async () => {
  profileDir = await mkdtemp(join(tmpdir(), 'partnerscape-map-'));
  launched = await launchApp({ profileDir, size: { width: 1280, height: 720 } });
  const welcome = new WelcomePage(launched.window);
  await welcome.startPlan('Framework template');
  map = new MapPage(launched.window);
  await map.open();
});

test.afterEach(async () => {
  expect(launched.problems).toEqual([]);
  await launched.close();
  await rm(profileDir, { recursive: true, force: true });
});

test('a map is built, changed and taken back with the keyboard alone', async () => {
  const { window } = launched;
  await map.find('zapier');
  await map.placeByEnter('Zapier');
  await expect(map.item(/^Zapier, Workflow automation, Identified/)).toBeAttached();
  await map.find('system integrator');
  await map.placeByEnter('System integrator');
  await map.typeInPlace('Name of the new partner', 'Meridian');
  await expect(map.item(/^Meridian, System integrator/)).toBeAttached();

  await map.press('Home', 'c');
  const dialog = window.getByRole('dialog', { name: /^Connect / });
  await dialog.getByRole('combobox').fill('Zap');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Connect' }).click();
  const fields = window.getByRole('dialog', { name: 'Meridian and Zapier' });
  await fields.getByRole('button', { name: 'Done' }).click();
  await expect(map.item(/^Meridian to Zapier, Existing, strength 3/)).toBeAttached();

  await map.press('Home', 'm', 'ArrowRight', 'Shift+ArrowDown', 'Enter');
  await expect(window.getByRole('button', { name: 'Undo: Move 1 item' })).toBeVisible();
  await map.press('Home', 'Delete');
  await expect(map.item(/^Meridian, /)).toHaveCount(0);
  await expect(window.getByText('The partner stays in the plan.')).toBeVisible();
  await map.undo('Remove 1 item from the map');
  await map.undo('Move 1 item');
  await expect(map.item(/^Meridian to Zapier/)).toBeAttached();
  await map.undo('Connect Meridian and Zapier');
  await expect(map.item(/^Meridian to Zapier/)).toHaveCount(0);
});

test('partners are dragged from the palette, moved and connected with the mouse', async () => {
  const { window } = launched;
  await map.find('zapier');
  // The inspector takes room from the canvas once something is placed, so the point is kept.
  const zapier = await map.point(-150, -80);
  await map.placeByDrag('Zapier', -150, -80);
  await expect(map.item(/^Zapier/)).toBeAttached();
  await map.find('slack');
  await map.placeByDrag('Slack', 100, 100);
  await expect(map.item(/^Slack/)).toBeAttached();

  await map.drag([100, 100], [100, 60]);
  const slack = await map.point(100, 60);
  await expect(window.getByRole('button', { name: 'Undo: Move 1 item' })).toBeVisible();
  await window.getByRole('toolbar').getByRole('button', { name: 'Connect' }).click();
  await map.dragPoints(zapier, slack);
  await expect(window.getByRole('dialog', { name: 'Zapier and Slack' })).toBeVisible();
  await expect(map.item(/^Zapier to Slack/)).toBeAttached();
});

test('the list beside the map is put away for room, and stays so after a restart', async () => {
  const { window } = launched;
  const narrow = await map.canvas.boundingBox();
  await window.getByRole('button', { name: 'Hide what can be placed' }).click();
  await expect(map.palette).toBeHidden();
  const wide = await map.canvas.boundingBox();
  expect(wide?.width).toBeGreaterThan((narrow?.width ?? 0) + 200);
  await launched.close();
  launched = await launchApp({ profileDir });
  await new WelcomePage(launched.window).openPlan('Partnership plan');
  map = new MapPage(launched.window);
  await map.open();
  await expect(map.palette).toBeHidden();
  await launched.window.getByRole('button', { name: 'Show what can be placed' }).click();
  await expect(map.palette).toBeVisible();
});

test('what was drawn is there after a restart', async () => {
  await map.find('zapier');
  await map.placeByEnter('Zapier');
  await map.press('n');
  await launched.window.getByRole('textbox', { name: 'Note text' }).fill('Ask about the pilot');
  await launched.window.keyboard.press('Control+Enter');
  await expect(map.item('Note: Ask about the pilot')).toBeAttached();
  await expect(launched.window.getByRole('button', { name: 'Saved' })).toBeVisible();
  await launched.close();
  launched = await launchApp({ profileDir });
  await new WelcomePage(launched.window).openPlan('Partnership plan');
  const again = new MapPage(launched.window);
  await again.open();
  await expect(again.item(/^Zapier/)).toBeAttached();
  await expect(again.item('Note: Ask about the pilot')).toBeAttached();
});

test('the map of the example can be read from end to end without sight', async () => {
  await launched.close();
  launched = await launchApp();
  const welcome = new WelcomePage(launched.window);
  await welcome.startPlan('Example plan');
  map = new MapPage(launched.window);
  await map.open();
  await expect(map.item(/, [1-9]\d* relationships?(,|$)/).first()).toBeAttached();
  await expect(map.item(/, Own organisation, /)).toHaveCount(1);
  await expect(map.item(/^Zone /).first()).toBeAttached();
  await expect(map.item(/^Note: /).first()).toBeAttached();
  await expect(map.item(/ (to|with) .*, strength \d/).first()).toBeAttached();
  const options = map.item(/./);
  await expect(options).toHaveCount(Number(await options.first().getAttribute('aria-setsize')));
});

test('an empty map says what it is for, and nothing on it is hidden from a screen reader', async () => {
  await expect(
    launched.window.getByRole('heading', { name: 'See who is who, and who works with whom' }),
  ).toBeVisible();
  await expectAccessible(launched.window, 'main');
});
