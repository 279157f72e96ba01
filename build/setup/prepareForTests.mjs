import { openDisplay } from './display.mjs';
import { prepare } from './prepare.mjs';

/**
 * Set-up for scripts that drive the app: runtime, build and a display of their own, so that tests
 * neither take nor lose the focus on a real one. `launchApp` reads what is set here.
 * @returns {Promise<() => void>} ends the display
 */
export async function prepareForTests() {
  const { executable } = await prepare({ virtualDisplay: true });
  process.env['PARTNERSCAPE_ELECTRON'] = executable;
  return openDisplay({ always: true });
}
