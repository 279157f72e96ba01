import { MapPage } from '../e2e/pages/MapPage';
import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { Tour } from './tour';

/** New maps from every template, over the example. */
export const tour: Tour = {
  name: 'maps',
  run: async ({ launch, shot }) => {
    const { window } = await launch();
    await new WelcomePage(window).startPlan('Example plan');
    const map = new MapPage(window);
    await map.open();
    await map.chooseInMaps('New map');
    const dialog = window.getByRole('dialog', { name: 'New map' });
    await dialog.getByText('Quadrants', { exact: true }).click();
    await shot(window, '1-templates');
    await window.keyboard.press('Escape');
    for (const template of ['Rings', 'Lanes', 'Quadrants', 'Value chain', 'Regions']) {
      await map.addFrom(template);
      await shot(window, `2-${template.toLowerCase().replace(' ', '-')}`);
    }
  },
};
