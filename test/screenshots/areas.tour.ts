import type { Page } from '@playwright/test';
import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { PlanTemplateTitle } from '../e2e/pages/WelcomePage';
import type { Tour } from './tour';

const plans: readonly PlanTemplateTitle[] = ['Example plan', 'Blank plan'];

/** Every area of the rail, with the example's data and with none. */
export const tour: Tour = {
  name: 'areas',
  run: async ({ launch, shot }) => {
    const { window } = await launch();
    const welcome = new WelcomePage(window);
    await welcome.waitUntilReady();
    for (const plan of plans) {
      await welcome.startPlan(plan);
      await window.keyboard.press('Escape');
      for (const area of await areaNames(window)) {
        await window
          .getByRole('navigation')
          .getByRole('button', { name: area, exact: true })
          .click();
        const name = `${area} ${plan}`.toLowerCase().replaceAll(' ', '-');
        await shot(window, name);
      }
      await welcome.closePlan();
    }
  },
};

async function areaNames(window: Page): Promise<string[]> {
  const buttons = window.getByRole('navigation').getByRole('listitem').getByRole('button');
  return await buttons.allInnerTexts();
}
