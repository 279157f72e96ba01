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

test('what is placed without saying where sets nothing, and comes to lie in the zone in hand', async () => {
  await map.addFrom('Lanes');
  await map.find('zapier');
  await map.placeByEnter('Zapier');
  await expect(map.item(/^Zapier, Workflow automation, Identified/)).toBeAttached();
  await expect(map.item(/^Zapier.*in /)).toHaveCount(0);
  await map.press('Escape', 'Escape', 'z');
  await map.typeInPlace('Zone name', 'Full');
  await expect(map.item(/^Zone Full/)).toBeAttached();
  await expect(map.item(/^Zapier.*in /)).toHaveCount(0);
  for (const name of ['A one', 'A two', 'A three', 'A four', 'A five']) {
    await map.item(/^Zone Full/).waitFor({ state: 'attached' });
    await map.runCommand('Show the outline');
    await map.line(/^Zone Full/).click();
    await map.outline.press('Shift+F10');
    await map.choose('Add a partner');
    await map.typeInPlace('Name of the new partner', name);
    await expect(map.item(new RegExp(`^${name}, .*, Identified.* in Full`))).toBeAttached();
  }
  await map.expectUndo('Add A five');
});

test('what is searched for is placed and gone through with the keyboard alone', async () => {
  const { window } = launched;
  const field = map.palette.getByRole('searchbox');
  const said = window.getByRole('status');
  await map.find('zapier');
  await expect(said.filter({ hasText: '1 found.' })).toBeAttached();
  await field.press('Enter');
  await expect(map.item(/^Zapier/)).toBeAttached();
  await expect(field).toBeFocused();

  await map.find('cloud');
  await field.press('ArrowDown');
  const focused = map.palette.locator(':focus');
  await expect(focused).toHaveAttribute('aria-roledescription', 'draggable');
  const first = await focused.textContent();
  await window.keyboard.press('ArrowDown');
  await expect(focused).not.toHaveText(first ?? '');
  await window.keyboard.press('Shift+Tab');
  await window.keyboard.press('Tab');
  await expect(focused).not.toHaveText(first ?? '');
  await window.keyboard.press('Tab');
  await expect(focused).toHaveCount(0);

  await map.find('mixpanel');
  await field.press('ArrowDown');
  await expect(focused).toContainText('Mixpanel');
  await window.keyboard.press('Enter');
  await expect(map.item(/^Mixpanel/)).toBeAttached();
  await expect(field).toBeFocused();

  await window.keyboard.press('F6');
  await expect(map.canvas).toBeFocused();
});
