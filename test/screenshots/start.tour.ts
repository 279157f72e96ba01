import type { Tour } from './tour';

/** The first thing a new user sees. */
export const tour: Tour = {
  name: 'start',
  run: async ({ launch, shot }) => {
    const { window } = await launch();
    await window.waitForLoadState();
    await shot(window, 'first-start');
  },
};
