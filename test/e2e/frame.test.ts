import { expect, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { launchApp, type LaunchedApp } from './launch';
import { PlanFrame } from './pages/PlanFrame';
import { WelcomePage } from './pages/WelcomePage';

let launched: LaunchedApp;
let frame: PlanFrame;
let welcome: WelcomePage;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1280, height: 720 } });
  welcome = new WelcomePage(launched.window);
  frame = new PlanFrame(launched.window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Example plan');
});

test.afterEach(async () => {
  expect(launched.problems).toEqual([]);
  await launched.close();
});

test('every shortcut does one thing only', async () => {
  const { window } = launched;
  await window.keyboard.press('?');
  const lines = window.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByRole('listitem');
  await expect(lines.first()).toBeVisible();
  const keys = await lines.evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('kbd')].map((key) => key.innerText).join('+')),
  );
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('the palette finds partners and commands, by keys alone', async () => {
  const { window } = launched;
  await window.keyboard.press('ControlOrMeta+k');
  const palette = window.getByRole('dialog', { name: 'Search and commands' });
  await palette.getByRole('combobox').fill('stratus');
  await expect(palette.getByRole('option', { name: /Stratusforge/ })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(window.getByRole('complementary')).toContainText('Stratusforge');

  await window.keyboard.press('ControlOrMeta+k');
  await palette.getByRole('combobox').fill('dark');
  await expect(palette.getByRole('option').first()).toContainText('Theme: dark');
  await window.keyboard.press('Enter');
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(window);
});

test('undo and redo say what they will do, and do it', async () => {
  const { window } = launched;
  await frame.rename('Plan for 2028');
  const undo = window.getByRole('button', { name: /^Undo/ });
  await expect(undo).toHaveAccessibleName(/Plan for 2028|name|Rename/i);
  await undo.click();
  await frame.expectName('Example plan');
  await window.getByRole('button', { name: /^Redo/ }).click();
  await frame.expectName('Plan for 2028');
  await frame.expectSaved();
});

test('the areas are reached by keys, and the steps taken back', async () => {
  const { window } = launched;
  const current = window.getByRole('navigation').locator('[aria-current=page]');
  const first = await current.innerText();
  await window.keyboard.press('ControlOrMeta+2');
  await expect(current).not.toHaveText(first);
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(current).toHaveText(first);
});

test('the palette and the areas are reached from inside a text field too', async () => {
  const { window } = launched;
  await welcome.command('Stratusforge');
  const notes = window.getByRole('complementary').getByRole('textbox').last();
  await notes.click();
  await window.keyboard.press('ControlOrMeta+k');
  await expect(window.getByRole('dialog', { name: 'Search and commands' })).toBeVisible();
  await window.keyboard.press('Escape');
  await notes.click();
  const current = window.getByRole('navigation').locator('[aria-current=page]');
  await window.keyboard.press('ControlOrMeta+5');
  await expect(current).toHaveText('Roadmap');
});

test('what stands in an open field is not called saved', async () => {
  const { window } = launched;
  await welcome.command('Stratusforge');
  const notes = window.getByRole('complementary').getByRole('textbox').last();
  await notes.fill('Ask for the renewal in March');
  await expect(frame.saveState).toHaveText('Typing…');
  await notes.blur();
  await frame.expectSaved();
});
