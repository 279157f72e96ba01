import { expect, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { launchApp, type LaunchedApp } from './launch';
import { PartnersPage } from './pages/PartnersPage';
import { WelcomePage, type PlanTemplateTitle } from './pages/WelcomePage';

let app: LaunchedApp;

async function openPartners(template: PlanTemplateTitle): Promise<PartnersPage> {
  app = await launchApp({ size: { width: 1280, height: 720 } });
  const welcome = new WelcomePage(app.window);
  await welcome.waitUntilReady();
  await welcome.startPlan(template);
  const partners = new PartnersPage(app.window);
  return partners;
}

test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

test('adds partners, edits in place with the keyboard, and undoes it', async () => {
  const partners = await openPartners('Blank plan');
  const { keyboard } = app.window;
  await app.window.getByRole('navigation').getByText('Partners', { exact: true }).click();
  await app.window.getByRole('button', { name: 'Add the first partner' }).click();
  await keyboard.type('Anthropic');
  await keyboard.press('Enter');
  await partners.addPartner('Zapier');
  await partners.expectRows(2);

  await (await partners.cell('Zapier', 'Tier')).click();
  await keyboard.type('Gold');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(await partners.cell('Zapier', 'Tier')).toHaveText('Gold');
  await expect(await partners.cell('Zapier', 'Tier')).toBeFocused();

  await keyboard.press('Control+Home');
  await expect(partners.row('Anthropic').getByRole('rowheader')).toBeFocused();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await app.window.getByRole('option', { name: 'Negotiating' }).click();
  await expect(await partners.cell('Anthropic', 'Stage')).toContainText('Negotiating');
  await expect(await partners.cell('Anthropic', 'Stage')).toBeFocused();

  await keyboard.press('ArrowDown');
  await keyboard.press('Home');
  await keyboard.press('F2');
  await keyboard.type('Zapier Inc.');
  await keyboard.press('Tab');
  await expect(partners.row('Zapier Inc.')).toHaveCount(1);
  await keyboard.press('Home');
  await keyboard.press('F2');
  await keyboard.type('Not this');
  await keyboard.press('Escape');
  await expect(partners.row('Zapier Inc.')).toHaveCount(1);
  await keyboard.press('F2');
  await keyboard.press('Delete');
  await keyboard.press('Enter');
  await expect(partners.toasts).toContainText('Name cannot be empty');
  await expect(partners.row('Zapier Inc.')).toHaveCount(1);
  await keyboard.press('Control+z');
  await expect(partners.row('Zapier Inc.')).toHaveCount(0);
  await expect(partners.row('Zapier')).toHaveCount(1);
});

test('sorts, searches, filters and groups', async () => {
  const partners = await openPartners('Example plan');
  await partners.open();
  await partners.expectRows(48);
  const ascending = await partners.names();
  await partners.sortBy('Name');
  await expect.poll(async () => (await partners.names())[0]).not.toBe(ascending[0]);
  await partners.sortBy('Name');

  await partners.search.fill('brightquay');
  await partners.expectRows(1);
  await partners.search.fill('no such thing');
  await app.window.getByRole('button', { name: 'Show all partners' }).click();
  await partners.expectRows(48);

  await partners.filterBy('Stage', 'Negotiating');
  await expect(
    app.window.getByRole('button', { name: 'Stage is Negotiating', exact: true }),
  ).toBeVisible();
  const negotiating = Number(await partners.grid.getAttribute('aria-rowcount')) - 1;
  expect(negotiating).toBeGreaterThan(3);
  expect(negotiating).toBeLessThan(30);
  await app.window.getByRole('button', { name: 'Remove filter: Stage is Negotiating' }).click();
  await partners.expectRows(48);

  await partners.groupBy('Stage');
  await partners.grid.getByRole('gridcell', { name: /^Identified/, expanded: true }).click();
  await expect(
    partners.grid.getByRole('gridcell', { name: /^Identified/, expanded: false }),
  ).toBeVisible();
});

test('changes several at once, deletes them and brings them back', async () => {
  const partners = await openPartners('Example plan');
  const { keyboard } = app.window;
  await partners.open();
  const [first = '', second = '', third = ''] = await partners.names();
  await partners.row(first).getByRole('rowheader').click();
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expect(partners.selectionBar).toContainText('3 selected');

  await partners.selectionBar.getByRole('button', { name: 'Stage' }).click();
  await app.window.getByRole('menuitem', { name: 'Paused' }).click();
  for (const name of [first, second, third]) {
    await expect(await partners.cell(name, 'Stage')).toContainText('Paused');
  }
  await expect(partners.undoButton).toHaveAccessibleName(/Move 3 partners to Paused/);

  // What was done is said beside the bar, not over it: far sooner than the message goes away.
  await partners.selectionBar.getByRole('button', { name: 'Delete' }).click({ timeout: 3000 });
  await partners.expectRows(45);
  await expect(partners.row(second)).toHaveCount(0);
  await partners.toasts.getByRole('button', { name: 'Undo' }).click();
  await partners.expectRows(48);
  await expect(await partners.cell(second, 'Stage')).toContainText('Paused');
});

test('moves cards on the board by pointer and by keyboard', async () => {
  const partners = await openPartners('Example plan');
  const { mouse, keyboard } = app.window;
  await partners.open('Board');
  const card = partners.card('Identified', 'Castellan Growth');
  await card.hover();
  await mouse.down();
  const target = await partners.column('Negotiating').boundingBox();
  await mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + 200, { steps: 12 });
  await expect(partners.column('Negotiating').getByText('Drop here')).toBeVisible();
  await expect(partners.inspector).toBeHidden();
  await mouse.up();
  await expect(partners.card('Negotiating', 'Castellan Growth')).toBeVisible();
  await expect(partners.inspector).toBeHidden();
  await expect(partners.undoButton).toHaveAccessibleName(/Move Castellan Growth to Negotiating/);

  await partners.card('Negotiating', 'Castellan Growth').focus();
  await keyboard.press('Control+Shift+ArrowRight');
  await expect(partners.card('Agreed', 'Castellan Growth')).toBeFocused();
  await keyboard.press('Space');
  await expect(app.window.getByText('Castellan Growth is over Agreed.')).toBeAttached();
  await keyboard.press('ArrowLeft');
  await expect(app.window.getByText('Castellan Growth is over Negotiating.')).toBeAttached();
  await keyboard.press('Space');
  await expect(partners.card('Negotiating', 'Castellan Growth')).toBeFocused();
  await keyboard.press('Control+z');
  await expect(partners.card('Agreed', 'Castellan Growth')).toBeVisible();
  await partners.card('Agreed', 'Castellan Growth').focus();
  await keyboard.press('Enter');
  await expect(app.window.getByRole('heading', { name: 'Castellan Growth' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(partners.card('Agreed', 'Castellan Growth')).toBeFocused();
});

test('shows the profile, walks to the next partner and comes back', async () => {
  const partners = await openPartners('Example plan');
  const { keyboard } = app.window;
  await partners.open();
  const [first = '', second = ''] = await partners.names();
  await partners.row(first).getByRole('rowheader').click();
  await keyboard.press('Enter');
  await expect(app.window.getByRole('heading', { level: 1, name: first })).toBeVisible();
  await expectAccessible(app.window);
  await keyboard.press('Alt+ArrowDown');
  await expect(app.window.getByRole('heading', { level: 1, name: second })).toBeVisible();
  await app.window.getByRole('textbox', { name: 'Add a contact by name' }).fill('Chidi Okafor');
  await keyboard.press('Enter');
  await expect(app.window.getByRole('button', { name: 'Edit Name: Chidi Okafor' })).toBeVisible();
  await app.window.getByRole('button', { name: 'Back to the list' }).click();
  await expect(partners.row(second)).toHaveAttribute('aria-selected', 'true');

  await partners.row(first).getByRole('rowheader').click();
  await keyboard.press('Enter');
  await expect(app.window.getByRole('heading', { level: 1, name: first })).toBeVisible();
  await keyboard.press('Escape');
  await expect(partners.row(first).getByRole('rowheader')).toBeFocused();
});

test('keeps the keyboard in the list when a partner goes, and when the area changes', async () => {
  const partners = await openPartners('Example plan');
  const { keyboard } = app.window;
  await partners.open();
  const [first = '', second = '', third = ''] = await partners.names();
  await partners.row(second).getByRole('rowheader').click({ button: 'right' });
  await app.window.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(partners.row(third).getByRole('rowheader')).toBeFocused();
  await keyboard.press('Control+z');
  await expect(partners.row(second)).toBeVisible();
  await expect(partners.row(third).getByRole('rowheader')).toBeFocused();
  await keyboard.press('Control+1');
  await expect(app.window.getByRole('main')).toBeFocused();
  await keyboard.press('Control+3');
  await expect(partners.row(first).getByRole('rowheader')).toBeFocused();
});

test('keeps the keyboard on the board when a card goes or moves back', async () => {
  const partners = await openPartners('Example plan');
  const { keyboard } = app.window;
  await partners.open('Board');
  const cards = partners.column('Negotiating').locator('[data-card]');
  await cards.first().focus();
  await keyboard.press('Control+Shift+ArrowRight');
  await expect(partners.column('Agreed').locator(':focus')).toHaveCount(1);
  await keyboard.press('Control+z');
  await expect(cards.first()).toBeFocused();
  const next = await cards.nth(1).getAttribute('data-card');
  await keyboard.press('Delete');
  await expect(partners.column('Negotiating').locator(':focus')).toHaveAttribute(
    'data-card',
    next ?? '',
  );
});

test('the palette does to the selected partners what their menu does', async () => {
  const partners = await openPartners('Example plan');
  const { keyboard } = app.window;
  await partners.open();
  const [first = ''] = await partners.names();
  await partners.row(first).getByRole('rowheader').click();
  await keyboard.press('Control+k');
  await keyboard.type('move to paused');
  await keyboard.press('Enter');
  await expect(await partners.cell(first, 'Stage')).toHaveText('Paused');
  await keyboard.press('Control+k');
  await keyboard.type('duplicate');
  await keyboard.press('Enter');
  await expect(partners.row(`${first} (copy)`)).toBeVisible();
  await keyboard.press('Control+k');
  await keyboard.type('delete selected');
  await keyboard.press('Enter');
  await expect(partners.row(`${first} (copy)`)).toHaveCount(0);
});

test('takes away a filter that asks for nothing', async () => {
  const partners = await openPartners('Example plan');
  await partners.open();
  await app.window.getByRole('button', { name: 'Filter', exact: true }).click();
  const panel = app.window.getByRole('dialog', { name: 'Add a filter' });
  await panel.getByRole('combobox', { name: 'Field' }).fill('Stage');
  await app.window.getByRole('option', { name: 'Stage', exact: true }).click();
  await expect(app.window.getByRole('button', { name: /^Remove filter/ })).toHaveCount(1);
  await app.window.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(app.window.getByRole('button', { name: /^Remove filter/ })).toHaveCount(0);
});

test('walks through the profiles in the order of the groups', async () => {
  const partners = await openPartners('Example plan');
  await partners.open();
  await partners.groupBy('Stage');
  const [first = '', second = ''] = await partners.names();
  await partners.row(first).getByRole('rowheader').dblclick();
  await expect(app.window.getByText(/^1 of /)).toBeVisible();
  await app.window.keyboard.press('Alt+ArrowDown');
  await expect(app.window.getByRole('heading', { level: 1, name: second })).toBeVisible();
});

test('keeps own fields', async () => {
  const partners = await openPartners('Example plan');
  await partners.open();
  await app.window.getByRole('button', { name: 'Columns' }).click();
  await app.window.getByRole('button', { name: 'Add a field…' }).click();
  await app.window.getByRole('textbox', { name: 'Name of the field' }).fill('Account code');
  await app.window.getByRole('button', { name: 'Add field' }).click();
  await app.window.keyboard.press('Escape');
  await expect(partners.grid.getByRole('columnheader', { name: 'Account code' })).toBeAttached();
  const [first = ''] = await partners.names();
  await (await partners.cell(first, 'Account code')).click();
  await app.window.keyboard.type('XR-77');
  await app.window.keyboard.press('Enter');
  await expect(await partners.cell(first, 'Account code')).toHaveText('XR-77');
});

test('is accessible in table, inspector and board', async () => {
  const partners = await openPartners('Example plan');
  await partners.open();
  await partners.row('Brightquay').getByRole('rowheader').click();
  await expect(partners.inspector).toContainText('Brightquay');
  await expectAccessible(app.window);
  await partners.open('Board');
  await expectAccessible(app.window);
});
