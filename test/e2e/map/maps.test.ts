import { expect } from '@playwright/test';
import { expectAccessible } from '../expectAccessible';
import { test } from './mapTest';

test.use({ startFrom: 'Example plan' });

test('maps are added from templates, renamed, duplicated, put in order and deleted', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addFrom('Lanes');
  await expect(map.canvas).toHaveAccessibleName('Map “Stage”');
  await expect(map.item('Zone Negotiating')).toBeAttached();
  await expect(map.item(/, in Active/).first()).toBeAttached();

  await map.addFrom('Regions', 'World');
  await expect(map.canvas).toHaveAccessibleName('Map “World”');
  await map.runCommand('Duplicate this map');
  await expect(map.canvas).toHaveAccessibleName('Map “World copy”');
  await expect(map.item('Zone Europe')).toBeAttached();
  await map.chooseInMaps('Rename this map');
  await window.getByRole('textbox', { name: 'Map name' }).fill('Asia');
  await window.keyboard.press('Enter');
  await expect(map.canvas).toHaveAccessibleName('Map “Asia”');
  await expect(window.getByRole('button', { name: 'Map: Asia' })).toBeFocused();
  await window.keyboard.press('F2');
  await expect(window.getByRole('textbox', { name: 'Map name' })).toBeFocused();
  await window.keyboard.press('Escape');

  await map.runCommand('Move this map up in the list');
  await map.runCommand('Go to the next map');
  await expect(map.canvas).toHaveAccessibleName('Map “World”');
  await map.undo('Move map Asia');
  await map.chooseInMaps('Delete this map');
  await expect(map.canvas).toHaveAccessibleName('Map “Asia”');
  await window.getByRole('button', { name: 'Undo', exact: true }).click();
  await map.chooseInMaps('World');
  await expect(map.item('Zone Europe')).toBeAttached();
});

test('a template is chosen and shown before it is made, by keyboard too', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.runCommand('New map');
  const dialog = window.getByRole('dialog', { name: 'New map' });
  await dialog.getByRole('radio', { name: 'Blank' }).focus();
  for (const name of ['Rings', 'Lanes', 'Quadrants', 'Value chain', 'Regions']) {
    await window.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('radio', { name })).toBeChecked();
  }
  await expect(dialog.locator('img')).toHaveCount(5);
  await expectAccessible(window, '[role=dialog]');
  await dialog.getByLabel('Name of the map').focus();
  await window.keyboard.press('Enter');
  await expect(map.canvas).toHaveAccessibleName('Map “Regions”');
});

test('all partners are placed by a field in a map that is there', async ({ map }) => {
  await map.addFrom('Blank', 'Empty');
  await map.runCommand('Place all partners by stage');
  await expect(map.item('Zone Negotiating')).toBeAttached();
  await map.undo('Place all partners');
  await expect(map.item('Zone Negotiating')).toHaveCount(0);
});

test('the area opens with the map that was open last, and a map done again is shown again', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addFrom('Blank', 'Second');
  await expect(map.canvas).toHaveAccessibleName('Map “Second”');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(map.canvas).toHaveAccessibleName('Map “Ecosystem”');
  await window.keyboard.press('ControlOrMeta+y');
  await expect(map.canvas).toHaveAccessibleName('Map “Second”');

  const areas = window.getByRole('navigation', { name: 'Areas' });
  await areas.getByRole('button', { name: 'Map', exact: true }).click();
  await expect(map.canvas).toHaveAccessibleName('Map “Second”');

  // The map that is open takes the keyboard when it is chosen, and not another time.
  await map.chooseInMaps('Second');
  await expect(map.canvas).toBeFocused();
  await areas.getByRole('button', { name: 'Map', exact: true }).press('Enter');
  await expect(areas.getByRole('button', { name: 'Map', exact: true })).toBeFocused();
});
