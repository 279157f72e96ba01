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
  await window.getByText('Outline', { exact: true }).click();
  await expect(map.line(/, Negotiating,.*, pale$/).first()).toBeAttached();
  await expect(map.line(/, Active,.*, pale$/)).toHaveCount(0);
  await expectAccessible(window);
  await map.undo('Filter the map');
  await map.undo('Change the look of the map');
  await expect(reading.legend).toHaveCount(0);
});

test('what a filter hides is neither drawn nor read', async () => {
  const { window } = launched;
  const relationships = map.item(/, strength \d/);
  const all = await relationships.count();
  // With another panel open one click is enough, on what lies over the bar by then.
  const button = await reading.bar.getByRole('button', { name: /^Filter/ }).boundingBox();
  await reading.openPanel(/^Look/, 'What the cards show');
  await window.mouse.click((button?.x ?? 0) + 10, (button?.y ?? 0) + 10);
  const panel = reading.panel('What stands out');
  await expect(panel).toBeVisible();
  await expect(reading.panel('What the cards show')).toBeHidden();
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

test('cards that overlap once they are sized are parted when asked', async () => {
  const { window } = launched;
  await map.addFrom('Blank', 'Close');
  await window.getByRole('button', { name: /^Place all/ }).click();
  await map.expectUndo('Place all partners');
  await reading.show('Size', 'Stage');
  await expect(window.getByText('Some cards overlap now')).toBeVisible();
  await window.getByRole('button', { name: 'Part them' }).click();
  await map.expectUndo('Arrange cards');
  await expect(window.getByText('Some cards overlap now')).toHaveCount(0);
  await map.undo('Arrange cards');
  await map.expectUndo('Change the look of the map');
});

test('the map that was open last is shown again', async () => {
  const { window } = launched;
  await map.addFrom('Lanes', 'By stage');
  await expect(map.canvas).toHaveAccessibleName(/By stage/);
  await expect(map.canvas).toBeFocused();
  await window.getByRole('button', { name: 'Partners', exact: true }).click();
  await map.open();
  await expect(map.canvas).toHaveAccessibleName(/By stage/);
});

test('a card is looked at with its neighbourhood by keyboard', async () => {
  await map.press('0');
  await expect(map.minimap).toBeVisible();
  await map.press('f');
  await expect(map.minimap).toBeHidden();
  await map.press('Home', 'PageDown', 'o');
  await expect(reading.focusBar).toContainText(/^Focus on /);
  await map.press('3');
  await expect(reading.focusBar.getByRole('radio', { name: '3' })).toBeChecked();
  await expectAccessible(launched.window);
  await map.press('Escape');
  await expect(reading.focusBar).toHaveCount(0);
});

test('a view is saved, named, left and returned to', async () => {
  const { window } = launched;
  const panel = await reading.openSidePanel('Views', 'Saved views');
  await reading.show('Colour', 'Stage');
  await panel.getByRole('textbox', { name: 'Name of the new view' }).fill('By stage');
  await window.keyboard.press('Enter');
  await map.undo('Save view By stage');
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await window.getByRole('button', { name: /^Redo/ }).click();
  await reading.show('Colour', 'By class, as usual');
  await panel.getByRole('button', { name: 'Save this view' }).click();
  await panel.getByRole('button', { name: 'Go to By stage' }).click();
  await expect(reading.legend).toContainText('Colour: Stage');
  await expectAccessible(window);
  // Going to a view is no step; what is changed then is, and undone it is the view again.
  await map.expectUndo('Save view View 2');
  await reading.show('Border', 'Stage');
  await expect(reading.legend).toContainText('Border: Stage');
  await map.undo('Change the look of the map');
  await expect(reading.legend).not.toContainText('Border: Stage');
  await expect(reading.legend).toContainText('Colour: Stage');
  // Its name goes to a view as its picture does; F2 renames it.
  await panel.getByText('View 2', { exact: true }).click();
  await expect(reading.legend).toBeHidden();
  await window.keyboard.press('F2');
  await panel.getByRole('textbox', { name: 'View name' }).fill('Plain');
  await window.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Go to Plain' })).toBeFocused();
  await panel.getByRole('button', { name: 'Go to By stage' }).focus();
  await window.keyboard.press('Enter');
  await expect(reading.legend).toContainText('Colour: Stage');
  await panel.getByRole('button', { name: 'Leave the view' }).click();
  await expect(reading.legend).toBeHidden();
  await panel.getByRole('button', { name: 'Actions for By stage' }).click();
  await window.getByRole('menuitem', { name: 'Move down' }).click();
  await expect(panel.getByRole('listitem').last()).toContainText('By stage');
  await panel.getByRole('button', { name: 'Actions for By stage' }).click();
  await window.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(1);
});

test('the analysis says what the map means and shows it', async () => {
  const { window } = launched;
  const panel = await reading.openSidePanel('Analysis', 'What the map says');
  await panel
    .getByRole('button', { name: /^After us, Hivepost is tied to the most actors: 4/ })
    .click();
  await expect(map.canvas.getByRole('option', { selected: true })).toHaveCount(1);
  // Who would be cut off is named, and shown together with the broker.
  await expect(panel).toContainText(/Not counted: \d+ planned relationships/);
  await panel.getByRole('button', { name: /^If .+ left, Harrow & Teague would lose/ }).click();
  await expect(map.canvas.getByRole('option', { selected: true })).toHaveCount(2);
  await expect(panel).toContainText('below 1,000 is spread');
  await expectAccessible(window);
  await panel.getByRole('button', { name: 'All measures' }).click();
  const dialog = reading.panel('All measures');
  await dialog.getByRole('button', { name: 'Contacts', exact: true }).click();
  await expect(dialog.getByRole('columnheader', { name: 'Contacts', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(dialog.getByRole('row').nth(1)).toContainText('Quillmere');
  await expectAccessible(window);
  await dialog.getByRole('button', { name: 'Quillmere' }).click();
  await expect(
    map.canvas.getByRole('option', { name: /^Quillmere/, selected: true }),
  ).toBeAttached();
  await panel.getByRole('button', { name: 'Colour by community' }).click();
  await expect(reading.legend).toContainText('Colour: Community');
});

test('what a line of the analysis shows, and the tools, fit beside the inspector', async () => {
  const { window } = launched;
  await window.emulateMedia({ reducedMotion: 'reduce' });
  const zoom = window.getByRole('toolbar').getByText(/^\d+\s?%$/);
  const inspector = window.getByRole('complementary', { name: 'Inspector' });
  const panel = await reading.openSidePanel('Analysis', 'What the map says');
  const line = panel.getByRole('button', { name: /^The network falls into/ });
  await line.click();
  await expect(inspector).toBeVisible();
  const tools = window.getByRole('toolbar', { name: 'Map tools' });
  await expect(tools).toBeInViewport({ ratio: 1 });
  // Chosen again it is shown in the room beside the inspector.
  await line.click();
  await window.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const beside = (await zoom.textContent()) ?? '';
  await map.press('Escape', 'Escape', '0');
  await expect(inspector).toBeHidden();
  await expect(zoom).toHaveText('100%');
  await line.click();
  await expect(inspector).toBeVisible();
  await expect(zoom).toHaveText(beside);
});

test('partners are set against rivals, and a tie is planned by keyboard', async () => {
  const { window } = launched;
  await reading.bar.getByRole('button', { name: 'Matrix' }).click();
  await expect(reading.matrix).toBeVisible();
  await expectAccessible(window);
  const free = reading.matrix.getByRole('button', { name: 'nothing with Quillmere' }).first();
  await free.focus();
  await window.keyboard.press('ArrowRight');
  await expect(
    reading.matrix.getByRole('button', { name: /with Deskalon/ }).and(window.locator(':focus')),
  ).toBeVisible();
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Enter');
  await map.undo(/Plan to work with/);
  await window.getByRole('button', { name: 'Back to the map' }).click();
  await expect(map.canvas).toBeVisible();
});

test('whoever comes back from the matrix finds the map as it was', async () => {
  const { window } = launched;
  await map.paletteSection('New partner of a kind').click();
  await reading.show('Colour', 'Stage');
  await reading.legend.getByRole('button', { name: 'Hide the legend' }).click();
  await reading.openSidePanel('Analysis', 'What the map says');
  const selected = map.canvas.getByRole('option', { selected: true });
  await map.press('0', 'Home', 'PageDown', 'Enter');
  await expect(selected).toHaveCount(1);
  await expect(map.zoom).toHaveText('100%');
  await reading.bar.getByRole('button', { name: 'Matrix' }).click();
  await expect(reading.matrix).toBeVisible();
  await window.getByRole('button', { name: 'Back to the map' }).click();
  await expect(reading.sidePanel('What the map says')).toBeVisible();
  await expect(selected).toHaveCount(1);
  await expect(reading.legend.getByRole('button', { name: 'Show the legend' })).toBeVisible();
  await expect(map.zoom).toHaveText('100%');
  await reading.bar.getByRole('button', { name: 'Analysis' }).click();
  await expect(map.paletteSection('New partner of a kind')).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});
