import { resolve } from 'node:path';
import { ImportPage } from '../e2e/pages/ImportPage';
import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { Tour } from './tour';

/** The four steps with the cloud-native landscape. */
export const tour: Tour = {
  name: 'import',
  run: async ({ launch, shot }) => {
    const { app, window } = await launch();
    const welcome = new WelcomePage(window);
    await welcome.waitUntilReady();
    await welcome.startPlan('Framework template');
    const page = new ImportPage(app, window);
    await page.open();
    await shot(window, 'no-file');
    await page.choose(resolve('test/fixtures/cncf-landscape.csv'));
    await shot(window, 'file');
    await page.goTo('Columns');
    await shot(window, 'columns');
    await page.goTo('Kinds and stages');
    await page.createMissingKinds();
    await shot(window, 'values');
    await page.goTo('Rows');
    await page.row('Akri').click();
    await shot(window, 'rows');
  },
};
