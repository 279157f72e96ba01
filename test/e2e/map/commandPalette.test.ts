import { expect } from '@playwright/test';
import { test } from './mapTest';

test('a step is undone from the command palette', async ({ launched, map }) => {
  const tools = launched.window.getByRole('toolbar', { name: 'Map tools' });
  await tools.getByRole('button', { name: 'Draw a zone' }).press('Enter');
  await map.typeInPlace('Zone name', 'ZoneQ');
  await expect(map.item('Zone ZoneQ')).toBeAttached();
  await map.enterCommand('undo');
  await expect(map.item('Zone ZoneQ')).toHaveCount(0);
  await map.enterCommand('redo');
  await expect(map.item('Zone ZoneQ')).toBeAttached();
});

test('the palette opens over a note that is being typed, and what was typed is kept', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.press('n');
  await window.keyboard.type('Half a thought');
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
  await expect(map.item('Note: Half a thought')).toBeAttached();
});

test('the palette finds maps by name, the look, the filter and what arranges', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addFrom('Blank', 'Benelux');
  await map.enterCommand('colour');
  await expect(window.getByRole('dialog', { name: 'What the cards show' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
  await map.enterCommand('filter the');
  await expect(window.getByRole('dialog', { name: 'What stands out' })).toBeVisible();
  await window.keyboard.press('Escape');
  await map.enterCommand('ecosystem');
  await expect(window.getByRole('button', { name: 'Map: Ecosystem' })).toBeVisible();
  await map.enterCommand('benelux');
  await expect(window.getByRole('button', { name: 'Map: Benelux' })).toBeVisible();
  await window.keyboard.press('Control+k');
  const field = window.getByRole('combobox', { name: 'Search and commands' });
  for (const [words, command] of [
    ['tidy', 'Arrange: only move apart what overlaps'],
    ['matrix', 'Competitors and partners'],
    ['minimap', 'Small map'],
    ['lanes', 'New map'],
    ['frame', 'Add a zone'],
    ['pan', 'Move the view left'],
    ['tree', 'Show the outline'],
    ['help', 'Keys and gestures'],
    ['fit selection', 'Show the selection'],
    ['100 %', 'Actual size'],
    ['clear', 'Clear the filter'],
    ['bookmark', 'Save this view'],
  ] as const) {
    await field.fill(words);
    await expect(window.getByRole('option', { name: new RegExp(command) })).toBeVisible();
  }
});
