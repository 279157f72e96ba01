import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { Tour } from './tour';

/** The first start, a plan being made, the list of plans afterwards. */
export const tour: Tour = {
  name: 'welcome',
  run: async ({ launch, shot }) => {
    const { window } = await launch();
    const welcome = new WelcomePage(window);
    await welcome.waitUntilReady();
    await shot(window, 'first-start');
    await welcome.startPlan('Example plan');
    await shot(window, 'example-opened');
    await welcome.closePlan();
    await welcome.startPlan('Framework template');
    await welcome.closePlan();
    await welcome.startPlan('Blank plan');
    await welcome.closePlan();
    await welcome.chooseFor('Untitled plan', 'Delete');
    await shot(window, 'plans');
    await welcome.chooseFor('Example plan', 'Safety copies…');
    await shot(window, 'safety-copies');
  },
};
