import { expect, test as base } from '@playwright/test';
import { launchApp, type LaunchedApp } from '../launch';
import { MapPage } from '../pages/MapPage';
import { WelcomePage } from '../pages/WelcomePage';

interface MapFixtures {
  /** What the plan is made from, by its name on the welcome screen. */
  readonly startFrom: 'Framework template' | 'Example plan';
  readonly launched: LaunchedApp;
  readonly map: MapPage;
}

/** A test that begins on the map of a new plan, in an app of its own on a small screen. */
export const test = base.extend<MapFixtures>({
  startFrom: ['Framework template', { option: true }],
  launched: async ({ startFrom }, provide) => {
    const launched = await launchApp({ size: { width: 1280, height: 720 } });
    try {
      await new WelcomePage(launched.window).startPlan(startFrom);
      await provide(launched);
      // What the content policy refuses, such as a worker from elsewhere, is among the problems.
      expect(launched.problems).toEqual([]);
    } finally {
      await launched.close();
    }
  },
  map: [
    async ({ launched }, provide) => {
      const map = new MapPage(launched.window);
      await map.open();
      await provide(map);
    },
    { auto: true },
  ],
});
