import { PartnersPage } from '../e2e/pages/PartnersPage';
import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { Tour } from './tour';

/** The table, several selected, the board, the profile; and the area of an empty plan. */
export const tour: Tour = {
  name: 'partners',
  run: async ({ launch, shot }) => {
    const { window } = await launch();
    const welcome = new WelcomePage(window);
    await welcome.waitUntilReady();
    await welcome.startPlan('Example plan');
    const partners = new PartnersPage(window);
    await partners.open();
    await shot(window, 'table');
    await partners.row('Brightquay').getByRole('rowheader').click();
    await shot(window, 'inspector');
    await window.keyboard.press('Shift+ArrowDown');
    await window.keyboard.press('Shift+ArrowDown');
    await shot(window, 'several');
    await window.keyboard.press('Escape');
    await partners.groupBy('Stage');
    await shot(window, 'groups');
    await partners.open('Board');
    await shot(window, 'board');
    await partners.open();
    await partners.row('Brightquay').getByRole('rowheader').dblclick();
    await shot(window, 'profile');
    await welcome.closePlan();
    await welcome.startPlan('Blank plan');
    await window.getByRole('navigation').getByText('Partners', { exact: true }).click();
    await shot(window, 'empty');
  },
};
