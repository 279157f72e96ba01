import { spawn } from 'node:child_process';
import { say, SetupError } from './run.mjs';

// Larger than the largest window that is looked at in tests, 1920 × 1080, so that its frame fits too.
const screen = '2240x1400x24';
const startMs = 15_000;

/** @returns {boolean} whether windows of this process would have nowhere to appear */
export function needsVirtualDisplay() {
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  return process.platform === 'linux' && !x11 && !wayland;
}

/**
 * Starts a virtual display where there is none and makes it this process's display.
 * @param {{ always?: boolean }} [options] always: also beside a real display, so that tests do not take the focus
 * @returns {Promise<() => void>} ends it
 */
export async function openDisplay(options = {}) {
  if (!options.always && !needsVirtualDisplay()) return () => {};
  if (process.platform !== 'linux') return () => {};
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'],
    // Detached: a Ctrl+C goes to the whole process group, and the display must outlive the app.
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  );
  const number = await new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new SetupError('Xvfb did not start in time.')), startMs);
    server.on('error', () =>
      fail(new SetupError('Xvfb, the virtual display, could not be started.')),
    );
    server.on('exit', () => fail(new SetupError('Xvfb, the virtual display, ended at once.')));
    server.stdio[3]?.on('data', (data) => {
      clearTimeout(timer);
      done(String(data).trim());
    });
  });
  process.env['DISPLAY'] = `:${number}`;
  delete process.env['WAYLAND_DISPLAY'];
  say(
    options.always
      ? `Windows open on a virtual display of their own, Xvfb :${number}.`
      : `There is no display: the window opens on a virtual one, Xvfb :${number}, where no one sees it.`,
  );
  const stop = () => server.kill();
  process.once('exit', stop);
  server.unref();
  return stop;
}
