import { expect, test } from '@playwright/test';
import { expectAccessible } from '../expectAccessible';
import { launchApp, type LaunchedApp } from '../launch';
import { RoadmapPage } from '../pages/RoadmapPage';
import { WelcomePage } from '../pages/WelcomePage';

let launched: LaunchedApp;
let roadmap: RoadmapPage;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1280, height: 720 } });
  const welcome = new WelcomePage(launched.window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Example plan');
  roadmap = new RoadmapPage(launched.window);
  await roadmap.open();
});

test.afterEach(async () => {
  expect(launched.problems).toEqual([]);
  await launched.close();
});

test('a bar is dragged, taken back with Escape, and undone as one step', async () => {
  const text = roadmap.textOf('Training and certification');
  const before = await text.innerText();
  await roadmap.dragBar('Training and certification', 65);
  await launched.window.keyboard.press('Escape');
  await roadmap.drop();
  await expect(text).toHaveText(before);
  await expect(roadmap.inspector).toBeHidden();

  await roadmap.dragBar('Training and certification', 65);
  await roadmap.drop();
  await expect(text).not.toHaveText(before);
  await launched.window.keyboard.press('ControlOrMeta+z');
  await expect(text).toHaveText(before);
});

test('the end of a bar is dragged', async () => {
  const text = roadmap.textOf('Success programmes');
  const before = await text.innerText();
  await roadmap.dragBar('Success programmes', 40, 'end');
  await roadmap.drop();
  // The row says its new days in the frame after the drop.
  await expect(text).not.toHaveText(before);
  const after = await text.innerText();
  const firstDay = /^\w+ \d+/;
  expect(firstDay.exec(after)?.[0]).toBe(firstDay.exec(before)?.[0]);
});

test('everything is done without a mouse: add, name, move, lengthen, reorder, delete, undo', async () => {
  const { keyboard } = launched.window;
  await roadmap.add('Add task');
  const name = launched.window.getByRole('textbox', { name: 'Name' });
  await name.fill('Write the partner handbook');
  await keyboard.press('Enter');
  const row = roadmap.row('Write the partner handbook');
  await row.focus();
  const text = roadmap.textOf('Write the partner handbook');
  const added = await text.innerText();
  await keyboard.press('Alt+ArrowRight');
  await expect(text).not.toHaveText(added);
  const moved = await text.innerText();
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(text).not.toHaveText(moved);
  const above = await row.getAttribute('aria-rowindex');
  await keyboard.press('Alt+ArrowUp');
  await expect(row).toHaveAttribute('aria-rowindex', String(Number(above) - 1));
  await row.focus();
  await keyboard.press('Delete');
  await expect(row).toHaveCount(0);
  await launched.window.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row).toHaveCount(1);
});

test('a click on a name leaves the time line where it is', async () => {
  const today = launched.window.getByText('Today', { exact: true }).last();
  const before = await today.boundingBox();
  // By its place in the window: clicking the row itself would scroll it into view first.
  const name = await launched.window
    .getByRole('rowheader', { name: 'Network growth' })
    .boundingBox();
  if (name === null) throw new Error('The row is not in view.');
  await launched.window.mouse.click(name.x + 60, name.y + 12);
  await expect(roadmap.inspector).toContainText('Network growth');
  expect((await today.boundingBox())?.x).toBe(before?.x);
  await launched.window.keyboard.press('?');
  await expect(launched.window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('a gate counts the portfolio live and names the partners that count', async () => {
  await expect(roadmap.gateOf('Foundation')).toHaveAccessibleName(/: passed$/);
  await expect(roadmap.gateOf('Expansion')).toHaveAccessibleName(/: not passed$/);
  await roadmap.gateOf('Expansion').click();
  const condition = roadmap.inspector.getByRole('group', { name: /^At least 20 partnerships/ });
  await expect(condition).toContainText('18 of 20');
  await condition.getByRole('button', { name: 'Edit condition' }).click();
  const minimum = launched.window.getByRole('textbox', { name: 'At least' });
  await minimum.fill('18');
  await minimum.press('Enter');
  await expect(roadmap.gateOf('Expansion')).toHaveAccessibleName(/: passed$/);
});

test('the screen and its inspectors are accessible in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await launched.window.emulateMedia({ colorScheme });
    await roadmap.gateOf('Expansion').click();
    await expectAccessible(launched.window);
    await roadmap.row('Network growth').click({ position: { x: 60, y: 12 } });
    await expectAccessible(launched.window);
  }
});
