import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchedApp } from '../e2e/launch';
import type { Benchmark } from './benchmark';

const times = 3;

/** An app that does nothing but show a window. */
const emptyApp = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, width: 1280, height: 800 });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<title>Empty</title><h2>Start a plan</h2>');
});
`;

export const benchmark: Benchmark = {
  name: 'Start',
  run: async (launch) => {
    const folder = await mkdtemp(join(tmpdir(), 'partnerscape-bench-'));
    const profileDir = join(folder, 'profile');
    const emptyDir = join(folder, 'empty');
    await mkdir(emptyDir);
    await writeFile(join(emptyDir, 'package.json'), '{ "name": "empty", "main": "main.js" }');
    await writeFile(join(emptyDir, 'main.js'), emptyApp);
    // The very first start makes the profile; what is measured is every later one.
    await (await launch({ profileDir })).close();
    const runs: number[] = [];
    const empty: number[] = [];
    for (let run = 0; run < times; run += 1) {
      runs.push(await timeStart(await launch({ profileDir })));
      empty.push(await timeStart(await launch({ appDir: emptyDir })));
    }
    await rm(folder, { recursive: true, force: true });
    return [
      {
        what: 'Window with the welcome screen after start',
        runs,
        unit: 'ms',
        peer: { what: 'an Electron window with one heading', runs: empty },
        note: 'from the start of the process; both wait for the driver to attach',
      },
    ];
  },
};

/** Milliseconds from the start of the process until its window is shown and the heading painted. */
async function timeStart({ app, window, close }: LaunchedApp): Promise<number> {
  const painted = await window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const isThere = [...document.querySelectorAll('h2')].some(
            ({ textContent }) => textContent === 'Start a plan',
          );
          if (isThere) setTimeout(() => resolve(Date.now()));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  const { created, shown } = await app.evaluate(async ({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    const wasShown = first?.isVisible() ?? false;
    if (!wasShown) await new Promise<void>((done) => first?.once('show', () => done()));
    return { created: process.getCreationTime(), shown: wasShown ? 0 : Date.now() };
  });
  await close();
  if (created === null) throw new Error('The system does not say when the process was started.');
  return Math.max(painted, shown) - created;
}
