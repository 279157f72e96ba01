import { expect, test } from '@playwright/test';
import { launchApp, type LaunchedApp } from '../launch';
import { MapPage } from '../pages/MapPage';
import { WelcomePage } from '../pages/WelcomePage';

let launched: LaunchedApp;
let map: MapPage;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1280, height: 720 } });
  await new WelcomePage(launched.window).startPlan('Framework template');
  map = new MapPage(launched.window);
  await map.open();
});

test.afterEach(async () => {
  expect(launched.problems).toEqual([]);
  await launched.close();
});

test('a step is undone from the command palette', async () => {
  await map.press('z');
  await map.typeInPlace('Zone name', 'ZoneQ');
  await expect(map.item('Zone ZoneQ')).toBeAttached();
  await map.enterCommand('undo');
  await expect(map.item('Zone ZoneQ')).toHaveCount(0);
  await map.enterCommand('redo');
  await expect(map.item('Zone ZoneQ')).toBeAttached();
});
