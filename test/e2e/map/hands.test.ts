import { expect } from '@playwright/test';
import { test } from './mapTest';

test.beforeEach(async ({ launched }) => {
  // The inspector opens with the first selection and takes room: it is put away for steady points.
  await launched.window.keyboard.press('ControlOrMeta+i');
});

test('two clicks with the connect tool connect two cards, and the fields leave both in sight', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addPartnerAt('Alef', -120, -60);
  await map.addPartnerAt('Bet', -120, 100);
  await map.press('Escape');
  await map.takeTool('Connect');
  await map.clickAt(-120, -60);
  await map.press('Escape');
  await map.clickAt(-120, 100);
  await expect(map.item(/^Alef to Bet/)).toBeHidden();

  await map.takeTool('Connect');
  await map.clickAt(-120, -60);
  await map.clickAt(-120, 100);
  await expect(map.item(/^Alef to Bet/)).toBeAttached();
  const panel = window.getByRole('dialog', { name: 'Alef and Bet' });
  const cards = await map.point(-20, 0);
  await expect.poll(async () => (await panel.boundingBox())?.x).toBeGreaterThan(cards.x);
  await panel.getByRole('button', { name: 'Delete' }).click();
  await expect(panel).toBeHidden();
  await expect(map.item(/^Alef to Bet/)).toBeHidden();
  await map.expectUndo('Remove 1 item from the map');

  // What is for one card is not offered for two.
  await map.drag([-260, -140], [20, 180]);
  // Shift and Control are held for the mouse: the ring round the map is for whoever works by keys.
  for (const key of ['Shift', 'Control']) await window.keyboard.press(key);
  await expect(map.canvas).not.toHaveAttribute('data-keyboard');
  await window.keyboard.press('ControlOrMeta+a');
  await expect(map.canvas).toHaveAttribute('data-keyboard');
  await map.openMenuAt(-120, -60);
  await expect(window.getByRole('menuitem', { name: 'Duplicate' })).toBeVisible();
  await expect(window.getByRole('menuitem', { name: /profile|Rename|Connect/ })).toHaveCount(0);
});

test('a new line is of the type that was chosen last, and its undo says which it was', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addPartnerAt('Alef', -120, -60);
  await map.addPartnerAt('Bet', -120, 100);
  await map.addPartnerAt('Gimel', 120, 100);
  await map.press('Escape');
  await map.takeTool('Connect');
  await map.clickAt(-120, -60);
  await map.clickAt(-120, 100);
  const first = window.getByRole('dialog', { name: 'Alef and Bet' });
  await first.getByRole('combobox', { name: 'Type' }).fill('Resell');
  await window.getByRole('option', { name: 'Reseller', exact: true }).click();
  await map.expectUndo('Change Alef – Bet');
  await first.getByRole('button', { name: 'Done' }).click();
  await map.takeTool('Connect');
  await map.clickAt(-120, 100);
  await map.clickAt(120, 100);
  const second = window.getByRole('dialog', { name: 'Bet and Gimel' });
  await expect(second.getByRole('combobox', { name: 'Type' })).toHaveValue('Reseller');
});

test('a menu is whole on a small screen, and once closed leaves the map where it is', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addPartnerAt('Alef', 0, 0);
  const foot = 200;
  await map.panBy(0, foot);
  await map.clickAt(0, foot);
  const name = window.getByRole('textbox', { name: 'Name', exact: true });
  await window.keyboard.press('F2');
  const before = await name.boundingBox();
  await window.keyboard.press('Escape');
  await map.openMenuAt(0, foot);
  const menu = window.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: 'Open the profile' })).toBeVisible();
  expect(await menu.evaluate((list) => list.scrollHeight <= list.clientHeight)).toBe(true);
  await window.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await window.keyboard.press('F2');
  expect(await name.boundingBox()).toEqual(before);
});

test('a move on the map that sets a field says so, with Undo', async ({ launched, map }) => {
  const { window } = launched;
  await map.addPartnerAt('Alef', 0, 0);
  await map.addFrom('Lanes');
  await map.press('Home', 'PageDown', 'm', ...Array<string>(14).fill('Shift+ArrowRight'), 'Enter');
  const toast = window.getByText(/^Alef moved\. Stage → /);
  await expect(toast).toBeVisible();
  await expect(map.item(/^Alef, No kind yet, Identified/)).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(map.item(/^Alef, No kind yet, Identified/)).toBeAttached();
});
