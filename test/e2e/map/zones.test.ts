import { expect } from '@playwright/test';
import { test } from './mapTest';

test('a zone is bound to a stage, and a partner moved into it gets the stage in one step', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.find('zapier');
  await map.placeByEnter('Zapier');
  await map.press('z');
  await map.typeInPlace('Zone name', 'Negotiating');
  const inspector = window.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('button', { name: /Dropping a partner here sets/ }).click();
  await window.getByRole('option', { name: 'Stage', exact: true }).click();
  await expect(inspector.getByRole('combobox', { name: 'Set Stage to' })).toHaveValue(
    'Negotiating',
  );

  await map.runCommand('Select everything on the map');
  await map.press('Escape', 'End');
  await expect(map.item(/^Zapier, Workflow automation, Identified/)).toBeAttached();
  await map.press('Escape');
  await map.item(/^Zapier/).waitFor({ state: 'attached' });
  await map.press('ArrowUp', 'ArrowDown', 'Space');
  await map.runCommand('Move to zone…');
  const dialog = window.getByRole('dialog', { name: 'Move Zapier to a zone' });
  await dialog.getByRole('combobox', { name: 'Zone' }).fill('Nego');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('Stage → Negotiating')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(map.item(/^Zapier, Workflow automation, Negotiating/)).toBeAttached();
  await map.undo('Move to Negotiating, Stage → Negotiating');
  await expect(map.item(/^Zapier, Workflow automation, Identified/)).toBeAttached();

  await expect(map.item('Zone Negotiating, sets Stage: Negotiating')).toBeAttached();
  await map.runCommand('Show the outline');
  await expect(map.line('Zone Negotiating, sets Stage: Negotiating')).toContainText('sets Stage');
});

test('a zone says how many in it have another value, and sets it on request', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.press('z');
  await map.typeInPlace('Zone name', 'Negotiating');
  const inspector = window.getByRole('complementary', { name: 'Inspector' });
  const binding = inspector.getByRole('button', { name: /Dropping a partner here sets/ });
  await map.find('zapier');
  await map.placeByEnter('Zapier');
  await expect(map.item(/^Zapier.* in Negotiating/)).toBeAttached();

  // What lies in the zone when it is bound keeps its stage, and the zone says so.
  await map.press('Escape', 'Escape', 'Home', 'Space');
  await binding.click();
  await window.getByRole('option', { name: 'Stage', exact: true }).click();
  await expect(map.item('Zone Negotiating, sets Stage: Negotiating, 1 differs')).toBeAttached();
  await inspector.getByRole('button', { name: 'Set Stage' }).click();
  await expect(map.item(/^Zapier, Workflow automation, Negotiating/)).toBeAttached();
  await expect(map.item(/differs/)).toHaveCount(0);
  await map.undo('Set Stage of 1 partner');
  await expect(map.item(/1 differs/)).toBeAttached();

  // Pasting chooses nothing: with the zone in the middle of the view, the card lies beside it.
  await map.press('Escape', 'End', 'Space', 'ControlOrMeta+x');
  await expect(map.item(/^Zapier/)).toHaveCount(0);
  await map.press('Home', 'Space');
  await map.runCommand('Show the selection');
  await map.press('ControlOrMeta+v');
  await expect(
    map.item(/^Zapier, Workflow automation, Identified, 0 relationships$/),
  ).toBeAttached();
});
