import { MapPage } from '../e2e/pages/MapPage';
import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { Tour } from './tour';

/** The example's map with what hands work with: the small map, menus, the outline and the keys. */
export const tour: Tour = {
  name: 'map-hands',
  run: async ({ launch, shot }) => {
    const { window } = await launch();
    const welcome = new WelcomePage(window);
    await welcome.waitUntilReady();
    await welcome.startPlan('Example plan');
    const map = new MapPage(window);
    await map.open();
    await shot(window, 'whole');
    await map.press('0', 'Home', 'PageDown');
    await shot(window, 'actual-size');
    await map.press('Shift+F10');
    await window.getByRole('menuitem', { name: 'Align' }).hover();
    await shot(window, 'menu');
    await window.keyboard.press('Escape');
    await window.keyboard.press('Escape');
    await map.press('ControlOrMeta+Shift+o');
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('ArrowRight');
    await window.keyboard.press('Space');
    await shot(window, 'outline');
    await map.press('?');
    await shot(window, 'keys');
  },
};
