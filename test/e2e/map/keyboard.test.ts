import { expect } from '@playwright/test';
import { answerSaveDialog } from '../fileDialogs';
import { test } from './mapTest';

test('what is placed without saying where sets nothing, and comes to lie in the zone in hand', async ({
  map,
}) => {
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
  // One after the other, with nothing said of where.
  for (const name of ['A six', 'A seven']) {
    await map.addPartner(name);
    await expect(map.item(new RegExp(`^${name}, .* in Full`))).toBeAttached();
  }
});

test('what is searched for is placed and gone through with the keyboard alone', async ({
  launched,
  map,
}) => {
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

test('a panel takes the focus and gives it back, and the matrix leads back to the map', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await window.getByRole('banner').focus();
  await window.keyboard.press('F6');
  await expect(map.palette.getByRole('searchbox')).toBeFocused();
  await window.keyboard.press('F6');
  await expect(map.canvas).toBeFocused();
  const views = window.getByRole('button', { name: 'Views', exact: true });
  await expect(views).toHaveAttribute('aria-expanded', 'false');
  await views.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Saved views' })).toBeFocused();
  await expect(views).toHaveAttribute('aria-expanded', 'true');
  await window.keyboard.press('Escape');
  await expect(views).toBeFocused();
  await map.press('Escape');
  await map.enterCommand('analysis');
  await expect(window.getByRole('heading', { name: 'What the map says' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
  await map.enterCommand('matrix');
  await expect(window.getByRole('heading', { level: 1 })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
});

test('another map forgets what was selected, and so does what was undone', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  const inspector = window.getByRole('complementary', { name: 'Inspector' });
  await map.press('z');
  await map.typeInPlace('Zone name', 'Here');
  await expect(inspector).toBeVisible();
  await map.undoButton.click();
  await expect(inspector).toBeHidden();
  await map.press('z');
  await map.typeInPlace('Zone name', 'Here');
  await expect(inspector).toBeVisible();
  await map.addFrom('Blank', 'Other');
  await expect(map.item(/./)).toHaveCount(0);
  await expect(map.canvas).toHaveAccessibleDescription(/^See who is who/);
  await expect(inspector).toBeHidden();
});

test('the profile leads back to the card it was opened from', async ({ launched, map }) => {
  const { window } = launched;
  await map.addPartner('Northwind');
  await map.addPartner('Contoso');
  // The details of what was just placed come first.
  await map.press('Enter', 'Enter');
  await expect(window.getByRole('button', { name: 'Back', exact: false }).first()).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
  const active = await map.canvas.getAttribute('aria-activedescendant');
  await expect(map.item(/^Contoso/)).toHaveAttribute('id', active ?? '');

  await map.runCommand('Show the outline');
  await map.line(/^Northwind/).click();
  await window.keyboard.press('Shift+F10');
  await map.choose('Open the profile');
  await window.keyboard.press('Escape');
  await expect(map.outline).toBeFocused();
});

test('while a map is presented, Tab finds the canvas and the bar and nothing behind them', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addPartner('Northwind');
  await map.enterCommand('present');
  const bar = window.getByRole('toolbar', { name: 'Presentation' });
  await expect(bar).toBeVisible();
  const reached = new Set<string>();
  for (let press = 0; press < 8; press += 1) {
    await window.keyboard.press('Tab');
    const place = await window.evaluate(() => {
      const { activeElement } = document;
      if (activeElement?.closest('[role=toolbar]')) return 'bar';
      return activeElement?.closest('[data-map-canvas]')
        ? 'canvas'
        : (activeElement?.tagName ?? '');
    });
    reached.add(place);
  }
  reached.delete('BODY');
  expect([...reached].sort()).toEqual(['bar', 'canvas']);
  await window.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(window.getByRole('navigation', { name: 'Areas' })).toBeVisible();
});

test('among choices side by side Tab stops at the chosen one, and arrows choose', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  const place = window.getByRole('radio', { name: 'Place' });
  await place.focus();
  await window.keyboard.press('ArrowRight');
  await expect(window.getByRole('radio', { name: 'Outline' })).toBeChecked();
  await expect(map.outline).toBeVisible();
  await expect(place).toHaveAttribute('tabindex', '-1');
  await window.keyboard.press('ArrowRight');
  await expect(place).toBeChecked();
});

test('what is added from the outline is said, and the outline goes on at its line', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  const said = window.getByRole('status');
  await map.runCommand('Show the outline');
  await window.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(window.getByRole('menuitem', { name: 'Add a partner', exact: true })).toBeVisible();
  await window.keyboard.press('Enter');
  await map.typeInPlace('Name of the new partner', 'Northwind');
  await expect(map.outline).toBeFocused();
  const line = (await map.line(/^Northwind/).getAttribute('id')) ?? '';
  await expect(map.outline).toHaveAttribute('aria-activedescendant', line);
  await map.addPartner('Contoso');
  await map.line(/^Contoso/).click();
  await map.outline.press('ArrowDown');
  await map.outline.press('Shift+F10');
  await map.choose('Remove from the map');
  await expect(map.line(/^Northwind/)).toHaveCount(0);
  const stays = (await map.line(/^Contoso/).getAttribute('id')) ?? '';
  await expect(map.outline).toHaveAttribute('aria-activedescendant', stays);
  await map.press('z');
  await map.typeInPlace('Zone name', 'Here');
  await expect(said.filter({ hasText: 'Zone Here is on the map.' })).toBeAttached();
  await map.press('c');
  await expect(said.filter({ hasText: 'Select a card first' })).toBeAttached();
  await map.enterCommand('connect to');
  const palette = window.getByRole('dialog', { name: 'Search and commands' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  const connect = palette.getByRole('option', { name: /^Connect to/ });
  await expect(connect).toHaveAttribute('aria-disabled', 'true');
  await expect(connect).toContainText('Select a card first');
  await expect(palette.getByText(/Enter\s*run/)).toBeHidden();
  await palette.getByRole('combobox').fill('add a note');
  await expect(palette.getByText(/Enter\s*run/)).toBeVisible();
});

test('a kind that is dropped by keyboard is said to be placed', async ({ launched, map }) => {
  const { window } = launched;
  await map.find('Partner without a kind');
  await expect(window.getByText(/^\d+ found/)).toBeAttached();
  await map.paletteItem('Partner without a kind').focus();
  await window.keyboard.press('Space');
  await expect(window.getByText(/^Picked up Partner without a kind/)).toBeAttached();
  await window.keyboard.press('ArrowRight');
  await expect(window.getByText('Partner without a kind is over the map.')).toBeAttached();
  await window.keyboard.press('Space');
  await expect(window.getByRole('textbox', { name: 'Name of the new partner' })).toBeFocused();
  await expect(window.getByText('Placed Partner without a kind on the map.')).toBeAttached();
});

test('a new map begins at its first question, and the menu of maps says which is shown', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.chooseInMaps('New map');
  const blank = window.getByRole('radio', { name: 'Blank' });
  await expect(blank).toBeFocused();
  await expect(blank).toHaveAccessibleDescription('An empty sheet.');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: /^Map: / }).click();
  const shown = window.getByRole('menuitem', { name: 'Ecosystem', exact: true });
  await expect(shown).toHaveAttribute('aria-current', 'true');
});

test('a connection is made, described and left with the keyboard, and what is chosen is said', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addPartner('Northwind');
  await map.addPartner('Contoso');
  // What is only placed brings no inspector; Enter asks for it.
  const inspector = window.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector).toBeHidden();
  await map.press('Enter');
  await expect(inspector.getByRole('button', { name: 'Identified Stage' })).toBeVisible();
  await expect(inspector.getByRole('combobox', { name: 'Tags' })).toBeVisible();
  await map.press('c');
  await window.keyboard.type('Northw');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  const panel = window.getByRole('dialog', { name: 'Contoso and Northwind' });
  await expect(panel.getByRole('combobox', { name: 'Type' })).toBeFocused();
  await expect(panel.getByRole('button', { name: 'Existing Status' })).toBeVisible();
  const label = panel.getByRole('textbox', { name: 'Label on the map' });
  await label.focus();
  await window.keyboard.type('sells for');
  await window.keyboard.press('Enter');
  await expect(map.item(/^Contoso to Northwind, sells for/)).toBeAttached();
  await expect(panel).toBeHidden();
  await expect(map.canvas).toBeFocused();

  // The type is the last one's at first, and what is typed takes its place.
  for (const type of ['Referral', 'Supplier']) {
    await map.press('c');
    await window.keyboard.type('Northw');
    await window.keyboard.press('Enter');
    await window.keyboard.press('Enter');
    await expect(panel.getByRole('combobox', { name: 'Type' })).toBeFocused();
    await window.keyboard.type(type.slice(0, 5));
    await window.keyboard.press('Enter');
    await expect(map.item(new RegExp(`^Contoso to Northwind, ${type},`))).toBeAttached();
    await window.keyboard.press('Enter');
    await expect(panel).toBeHidden();
    await expect(map.canvas).toBeFocused();
  }

  // Left for something else, the panel is gone, and the focus does come back.
  await map.press('c');
  await window.keyboard.type('Northw');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await expect(panel.getByRole('combobox', { name: 'Type' })).toBeFocused();
  await map.enterCommand('colour');
  await expect(window.getByRole('dialog', { name: 'What the cards show' })).toBeVisible();
  await expect(panel).toBeHidden();
  await window.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();

  await answerSaveDialog(launched.app, test.info().outputPath('map.png'));
  await map.enterCommand('export map');
  const save = window.getByRole('button', { name: /^Export(ing)?…$/ });
  await save.press('Enter');
  // It is at work, and keeps the focus: without it the keys would go to what lies under the dialog.
  expect(await window.locator(':focus').count()).toBe(1);
  await expect(window.getByText(/^Exported to/)).toBeVisible();
  await expect(map.canvas).toBeFocused();
});

test('the list of keys is scrolled, and a view renamed from its menu, with the keyboard', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.press('?');
  const last = window.getByRole('dialog').getByRole('definition').last();
  await expect(last).not.toBeInViewport();
  await window.keyboard.press('End');
  await expect(last).toBeInViewport();
  await window.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
  await map.enterCommand('save this view');
  // A second command may be typed before the first is done.
  await window.keyboard.press('Control+k');
  await window.keyboard.type('saved');
  await expect(window.getByRole('combobox', { name: 'Search and commands' })).toHaveValue('saved');
  await window.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
  const help = window.getByRole('button', { name: 'Keys and gestures' });
  await help.focus();
  await expect(window.getByRole('tooltip')).toBeVisible();
  await expect(help).toHaveAccessibleDescription('?');
  await map.enterCommand('saved views');
  await window.getByRole('button', { name: 'Actions for View 1' }).press('Enter');
  await expect(window.getByRole('menuitem').first()).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: 'View name' })).toBeFocused();
});
