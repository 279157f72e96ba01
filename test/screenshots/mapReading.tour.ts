import { MapPage } from '../e2e/pages/MapPage';
import { MapPresentation } from '../e2e/pages/MapPresentation';
import { MapReadingPage } from '../e2e/pages/MapReadingPage';
import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { Tour } from './tour';

/** The ways to read the example's map, and how it is shown to a room. */
export const tour: Tour = {
  name: 'map-reading',
  run: async ({ launch, shot }) => {
    const { window } = await launch();
    await new WelcomePage(window).startPlan('Example plan');
    const map = new MapPage(window);
    const reading = new MapReadingPage(window);
    await map.open();
    await reading.show('Border', 'Stage');
    await map.press('f');
    await shot(window, '1-border');
    await reading.openPanel(/^Filter/, 'What stands out');
    await shot(window, '2-filter');
    await reading.closePanel();
    const analysis = await reading.openSidePanel('Analysis', 'What the map says');
    await shot(window, '3-analysis');
    await analysis.getByRole('button', { name: 'All measures' }).click();
    await shot(window, '4-measures');
    await reading.closePanel();
    const views = await reading.openSidePanel('Views', 'Saved views');
    await views.getByRole('textbox', { name: 'Name of the new view' }).fill('By stage');
    await window.keyboard.press('Enter');
    await shot(window, '5-views');
    const presentation = new MapPresentation(window);
    await presentation.start();
    await presentation.choose('Speaker notes: hidden');
    await shot(window, '6-presentation');
  },
};
