import { expect } from '@playwright/test';
import { test } from './mapTest';

test.use({ startFrom: 'Example plan' });

test('all cards are arranged in each way, in one step to undo', async ({ launched, map }) => {
  const { window } = launched;
  for (const way of ['By their relationships', 'In rings round the centre']) {
    await window.getByRole('toolbar').getByRole('button', { name: 'Arrange' }).click();
    await window.getByRole('menuitem', { name: way }).click();
    await expect(window.getByRole('button', { name: 'Undo: Arrange cards' })).toBeVisible();
    await map.undo('Arrange cards');
    await expect(window.getByRole('button', { name: 'Undo: Arrange cards' })).toHaveCount(0);
  }
  await map.press('Control+a', 'Shift+F10');
  await window.keyboard.type('arr');
  await window.keyboard.press('ArrowRight');
  await window.getByRole('menuitem', { name: 'By their relationships' }).press('Enter');
  await map.undo('Arrange cards');
  await map.press('Escape');
  await map.runCommand('Arrange on a grid by Stage');
  await map.undo('Arrange cards');
  // Nothing of the example overlaps: an Undo after it would take something else back.
  await map.runCommand('Arrange: only move apart what overlaps');
  await expect(
    window.getByRole('listitem').filter({ hasText: 'Everything lies there already.' }),
  ).toBeVisible();
});

test('arranging leaves every partner in its lane', async ({ launched, map }) => {
  const { window } = launched;
  await map.addFrom('Lanes');
  await window.getByText('Outline', { exact: true }).click();
  const lines = map.outline.getByRole('treeitem', { name: /, in (?!Active)/ });
  const before = (await lines.evaluateAll(namesOf)).sort();
  expect(before.length).toBeGreaterThan(20);
  await map.runCommand('Arrange in rings round the centre');
  // A step that sets fields, too, has them in its name.
  const step = window.getByRole('button', { name: /^Undo: Arrange cards/ });
  await expect(step).toHaveAccessibleName('Undo: Arrange cards');
  expect((await lines.evaluateAll(namesOf)).sort()).toEqual(before);
});

function namesOf(lines: readonly Element[]): string[] {
  return lines.map((line) => line.getAttribute('aria-label') ?? '');
}

test('a type of relationship is made where it is needed, and kept in a list', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.runCommand('Types of relationship…');
  const dialog = window.getByRole('dialog', { name: 'Types of relationship' });
  await dialog.getByRole('textbox', { name: 'New type' }).fill('Franchise');
  await window.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Move Franchise up' }).click();
  await dialog.getByRole('button', { name: 'Edit name of the type: Franchise' }).click();
  await dialog.getByRole('textbox', { name: 'Name of the type' }).fill('Licence');
  await window.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Delete Licence' }).click();
  await window.keyboard.press('Escape');
  await map.undo('Delete type Licence');

  await map.press('End', 'PageUp', 'PageUp', 'Enter');
  const type = window.getByRole('combobox', { name: 'Type' });
  await type.fill('White label');
  await window.getByRole('option', { name: 'Create “White label”' }).click();
  await expect(type).toHaveValue('White label');
  await expect(map.item(/^Vantry Consulting to Quillmere, White label, /)).toBeAttached();
});
