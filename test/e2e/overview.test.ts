import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { largePlan, planFileOf } from '../builders/largePlan';
import { expectAccessible } from './expectAccessible';
import { launchApp, type LaunchOptions } from './launch';
import { OverviewPage } from './pages/OverviewPage';
import { WelcomePage, type PlanTemplateTitle } from './pages/WelcomePage';

async function start(template: PlanTemplateTitle | null, options: LaunchOptions = {}) {
  const launched = await launchApp(options);
  const overview = new OverviewPage(launched.window);
  const welcome = new WelcomePage(launched.window);
  if (template !== null) {
    await welcome.waitUntilReady();
    await welcome.startPlan(template);
  }
  await overview.waitUntilShown();
  return { ...launched, overview };
}

test('says what is in the example and what needs attention', async () => {
  const { overview, window, problems, close } = await start('Example plan');
  await expect(overview.heading).toHaveText(/^42 partners in 5 regions, 18 agreed, .* a year$/);
  await expect(overview.attention.getByRole('listitem')).toHaveCount(8);
  await expect(overview.attention).toContainText('The relationship with Voicewell is at risk');
  await expect(overview.gates.getByRole('listitem')).toHaveCount(3);
  await expect(overview.gates).toContainText('18 of 20 agreements');
  await expect(overview.ranking.getByRole('listitem').first()).toContainText('Meridale Systems');
  await expect(
    overview.dates.getByRole('button', { name: /in \d+ days|tomorrow/ }),
  ).not.toHaveCount(0);
  await expectAccessible(window);
  expect(problems).toEqual([]);
  await close();
});

test('leads to what a line is about', async () => {
  const { overview, window, close } = await start('Example plan');
  await window.getByRole('button', { name: /^The Expansion gate is due/ }).click();
  await expect(
    overview.inspector.getByRole('heading', { name: /Expansion/ }).first(),
  ).toBeVisible();
  await overview.open();
  await overview.gates.getByRole('button', { name: /Expansion gate/ }).click();
  await expect(window.getByRole('main', { name: 'Roadmap' })).toBeVisible();
  await expect(
    overview.inspector.getByRole('heading', { name: /Expansion/ }).first(),
  ).toBeVisible();
  await overview.open();
  await overview.attention.getByRole('button', { name: /Voicewell/ }).click();
  await expect(window.getByRole('main', { name: 'Map' })).toBeVisible();
  await expect(overview.inspector).toContainText('Voicewell');
  await overview.open();
  await overview.ranking.getByRole('button', { name: /Meridale Systems/ }).click();
  await expect(overview.inspector).toContainText('Meridale Systems');
  await close();
});

test('has the figures of a chart in a table, and each row leads to its partners', async () => {
  const { overview, window, close } = await start('Example plan');
  const table = await overview.tableBehind(overview.chart('18 of 42 partners have an agreement'));
  await expect(table.getByRole('row', { name: /Negotiating/ })).toContainText('9');
  await expectAccessible(window);
  const link = table.getByRole('button', { name: /Negotiating/ });
  await link.focus();
  await window.keyboard.press('Enter');
  const partners = window.getByRole('main', { name: 'Partners' });
  await expect(partners).toContainText('Civitane Services');
  await expect(partners).not.toContainText('Meridale Systems');
  await close();
});

test('offers first steps in a plan without partners', async () => {
  const { overview, window, problems, close } = await start('Framework template');
  await expect(overview.heading).toHaveText('This plan has no partners yet');
  await expect(overview.gates.getByRole('listitem')).toHaveCount(3);
  await expect(overview.attention).toBeHidden();
  await expectAccessible(window);
  await overview.firstSteps.getByRole('button', { name: /Draw the map/ }).click();
  await expect(window.getByRole('main', { name: 'Map' })).toBeVisible();
  expect(problems).toEqual([]);
  await close();
});

test('stays short with 2,413 partners, and lists exactly who is meant', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'partnerscape-overview-'));
  const file = join(folder, 'large.partnerscape.json');
  const plan = largePlan(2_413, new Date().toISOString().slice(0, 10));
  await writeFile(file, planFileOf(plan));
  const { overview, window, close } = await start(null, { files: [file] });
  await expect(overview.heading).toHaveText(/^2,413 partners in 5 regions/);
  const withoutKind = [...plan.partner.values()].filter(
    ({ partnerKindId, stage }) => partnerKindId === null && stage !== 'ended',
  ).length;
  await overview.attention
    .getByRole('button', { name: `${String(withoutKind)} partners have no kind` })
    .click();
  const partners = window.getByRole('main', { name: 'Partners' });
  await expect(partners).toContainText(String(withoutKind));
  await close();
  await rm(folder, { recursive: true });
});
