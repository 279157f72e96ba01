import { expect, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { launchApp, type LaunchedApp } from './launch';
import { ScorecardsPage } from './pages/ScorecardsPage';
import { WelcomePage, type PlanTemplateTitle } from './pages/WelcomePage';

let launched: LaunchedApp;
let page: ScorecardsPage;

async function start(template: PlanTemplateTitle): Promise<void> {
  launched = await launchApp({ size: { width: 1280, height: 800 } });
  const welcome = new WelcomePage(launched.window);
  await welcome.waitUntilReady();
  await welcome.startPlan(template);
  page = new ScorecardsPage(launched.window);
  await page.open();
}

test.afterEach(async () => {
  expect(launched.problems).toEqual([]);
  await launched.close();
});

test('the ranking explains every score down to the ratings', async () => {
  await start('Example plan');
  await expect(page.heading('Who should we partner with?')).toBeVisible();
  await expect(page.ranking.getByRole('row')).toHaveCount(28);
  await expect(page.ranking.getByRole('row').nth(1)).toContainText('Meridale Systems');
  await expect(page.row('Harrow & Teague')).toContainText('split on risk');
  await expectAccessible(launched.window, 'main');

  const explanation = await page.explain('Harrow & Teague');
  await explanation.getByRole('button', { name: 'Risk' }).click();
  await expect(explanation.getByRole('row', { name: /Freedom from conflict 2 4 1/ })).toBeVisible();
  await expect(explanation).toContainText('Recommends Deskalon in two running projects.');
  await expectAccessible(launched.window, '[role=dialog]');
});

test('a partner is rated by keyboard alone, appears in the ranking, and undo takes it back', async () => {
  await start('Example plan');
  const { keyboard } = launched.window;
  await page.startRating('Jonah Whitlock');
  await expect(page.levels('Financial strength').getByRole('radio').first()).toBeFocused();
  await page.goToPartner('Senselode');
  await expect(page.heading('Senselode')).toBeVisible();
  await page.levels('Financial strength').getByRole('radio').first().focus();
  for (const level of ['4', '3', '5', '2']) await keyboard.press(level);
  await expect(page.levels('Growth').getByRole('radio', { checked: true })).toHaveValue('2');
  await expect(launched.window.getByText('4 of 18 criteria')).toBeVisible();
  await expect(page.button('Next: Capability')).toBeFocused();
  await keyboard.press('e');
  await expect(page.evidence('Growth')).toBeFocused();
  await keyboard.type('Lost two customers');
  await keyboard.press('Enter');
  await expect(page.button('Next: Capability')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.levels('Quality of offer').getByRole('radio').first()).toBeFocused();
  await expectAccessible(launched.window, 'main');

  await page.button('Back to the ranking').click();
  await expect(page.row('Senselode')).toContainText('one rater');
  for (let step = 0; step < 5; step += 1) await page.undo();
  await expect(page.row('Senselode')).toHaveCount(0);
});

test('rating opens at the first criterion without a level, and E goes to the last one rated', async () => {
  await start('Example plan');
  const { keyboard } = launched.window;
  await page.startRating('Jonah Whitlock');
  for (const level of ['4', '3']) await keyboard.press(level);
  await keyboard.press('e');
  await expect(page.evidence('Market standing')).toBeFocused();
  await keyboard.type('Audited accounts');
  await keyboard.press('Enter');
  await expect(page.levels('Customer reach').getByRole('radio').first()).toBeFocused();
  for (const level of ['5', '2']) await keyboard.press(level);
  await keyboard.press('Enter');
  await expect(page.levels('Quality of offer').getByRole('radio').first()).toBeFocused();
  await keyboard.press('e');
  await expect(page.evidence('Growth')).toBeFocused();

  const rated = await page.title.innerText();
  await page.button('Next partner').press('Enter');
  await page.button('Previous partner').press('Enter');
  await page.goToPartner(rated);
  await expect(page.levels('Quality of offer').getByRole('radio').first()).toBeVisible();
  await page.button('Next to rate').press('Enter');
  await expect(page.levels('Financial strength').getByRole('radio').first()).toBeFocused();
  await keyboard.press('?');
  await expect(
    launched.window.getByRole('dialog').getByText('Note evidence for the last criterion rated'),
  ).toBeVisible();
});

test('weights change the ranking, and parts are added, moved and removed', async () => {
  await start('Example plan');
  await page.show('Weights');
  await expect(page.preview.getByRole('listitem').first()).toContainText('Meridale Systems');
  await page.weight('Risk').fill('60');
  await page.weight('Risk').press('Enter');
  await expect(page.preview.getByRole('listitem').first()).toContainText('Tarnbrook Ventures');
  await page.weightSlider('Risk').press('Home');
  await expect(page.weight('Risk')).toHaveValue('0');
  await expectAccessible(launched.window, 'main');

  await page.button('Edit Name: Risk').click();
  await launched.window.keyboard.press('Backspace');
  await launched.window.keyboard.press('Enter');
  await expect(launched.window.getByText('Name cannot be empty: it is as it was.')).toBeVisible();

  await page.chooseFor('Risk', 'Move up');
  await expect(page.dimensions).toHaveText([
    'Company',
    'Capability',
    'Culture',
    'Risk',
    'Strategy',
  ]);
  await page.button('Move Risk').press('Space');
  await expect(page.announcement('Risk is now at place 4 of 5')).toBeAttached();
  await launched.window.keyboard.press('ArrowDown');
  await expect(page.announcement('Risk is now at place 5 of 5')).toBeAttached();
  await launched.window.keyboard.press('Space');
  await expect(page.dimensions.last()).toHaveText('Risk');
  await page.button('Add dimension').click();
  await expect(page.dimensions).toHaveCount(6);
  await page.chooseFor('Culture', 'Delete');
  await expect(page.dimensions).toHaveCount(5);
  await page.undo();
  await expect(page.dimensions).toHaveCount(6);
});

test('up to five partners are compared, with the table behind the radar', async () => {
  await start('Example plan');
  await page.show('Compare');
  await page.button('Compare the top three').click();
  await expect(page.compared).toHaveCount(3);
  await expectAccessible(launched.window, 'main');
  await page.button('Show the table').click();
  await expect(page.comparison.getByRole('row')).toHaveCount(4);
  await page.button('Take Stratusforge out of the comparison').click();
  await expect(page.compared).toHaveCount(2);
});

test('a blank plan starts with the default scorecard', async () => {
  await start('Blank plan');
  await page.button('Start from the default scorecard').click();
  await expect(page.dimensions).toHaveCount(5);
  await page.show('Ranking');
  await expect(page.heading('There are no partners to rate yet')).toBeVisible();
  await expectAccessible(launched.window, 'main');
});
