import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largePlan, planFileOf } from '../builders/largePlan';
import { OverviewPage } from '../e2e/pages/OverviewPage';
import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { Tour } from './tour';

/** The overview of the example, of plans without partners, and of a large plan. */
export const tour: Tour = {
  name: 'overview',
  run: async ({ launch, shot }) => {
    const { window } = await launch();
    const welcome = new WelcomePage(window);
    const overview = new OverviewPage(window);
    await welcome.waitUntilReady();
    await welcome.startPlan('Example plan');
    await overview.waitUntilShown();
    await shot(window, 'example');
    await overview.dates.getByRole('button').last().scrollIntoViewIfNeeded();
    await overview.ranking.scrollIntoViewIfNeeded();
    await shot(window, 'example-lower');
    await overview.ranking.getByRole('listitem').first().getByRole('button').click();
    await overview.tableBehind(overview.chart(/class/));
    await overview.heading.scrollIntoViewIfNeeded();
    await shot(window, 'example-inspector');
    await welcome.closePlan();
    await welcome.startPlan('Framework template');
    await overview.waitUntilShown();
    await shot(window, 'framework');
    await welcome.closePlan();
    await welcome.startPlan('Blank plan');
    await overview.waitUntilShown();
    await shot(window, 'blank');
    const folder = await mkdtemp(join(tmpdir(), 'partnerscape-tour-'));
    const file = join(folder, 'large.partnerscape.json');
    await writeFile(file, planFileOf(largePlan(2_413, new Date().toISOString().slice(0, 10))));
    const large = await launch({ files: [file] });
    const largeOverview = new OverviewPage(large.window);
    await largeOverview.waitUntilShown();
    await shot(large.window, 'large');
    await rm(folder, { recursive: true });
  },
};
