import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { launchApp } from '../launch';
import { PlanFrame } from '../pages/PlanFrame';
import { WelcomePage } from '../pages/WelcomePage';

/** Answers the question of a closing window with a button, and counts how often it is asked. */
async function answerWith(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const asked = globalThis as { timesAsked?: number };
    asked.timesAsked = 0;
    dialog.showMessageBox = () => {
      asked.timesAsked = (asked.timesAsked ?? 0) + 1;
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, button);
}

function timesAsked(app: ElectronApplication): Promise<number | undefined> {
  return app.evaluate(() => (globalThis as { timesAsked?: number }).timesAsked);
}

/** Makes the page answer every request to flush. */
async function flushWith(app: ElectronApplication, saved: boolean): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, answer) => {
    await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      `window.partnerscape.on('flushRequested', ({ flushId }) =>
         window.partnerscape.calls.finishFlush({ flushId, saved: ${String(answer)} }));
       window.partnerscape.calls.askBeforeClosing(null)`,
    );
  }, saved);
}

function closeWindow(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

function windows(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

test('a window whose page could not save asks, and stays when the person wants', async () => {
  const running = await launchApp();
  await answerWith(running.app, 0);
  await flushWith(running.app, false);
  await closeWindow(running.app);
  await expect.poll(() => timesAsked(running.app)).toBe(1);
  expect(await windows(running.app)).toBe(1);
  await answerWith(running.app, 1);
  const ended = new Promise((done) => running.app.process().once('exit', done));
  await closeWindow(running.app).catch(() => undefined);
  await ended;
  await running.close().catch(() => undefined);
});

test('a window with changes that cannot be saved asks before it closes', async () => {
  const running = await launchApp();
  const welcome = new WelcomePage(running.window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Framework template');
  await answerWith(running.app, 0);
  await running.window.evaluate(() => {
    const refuse = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = refuse;
    IDBObjectStore.prototype.put = refuse;
  });
  await new PlanFrame(running.window).rename('Not on the disk');
  await closeWindow(running.app);
  await expect.poll(() => timesAsked(running.app)).toBe(1);
  expect(await windows(running.app)).toBe(1);
  await answerWith(running.app, 1);
  await running.close();
});

test('what is still being typed when the window closes is saved', async () => {
  const profileDir = await mkdtemp(path.join(tmpdir(), 'partnerscape-typing-'));
  const running = await launchApp({ profileDir });
  const welcome = new WelcomePage(running.window);
  await welcome.waitUntilReady();
  await welcome.startPlan('Framework template');
  await new PlanFrame(running.window).name.click();
  await running.window.getByRole('textbox', { name: 'Workspace name' }).fill('Typed last');
  await running.close();

  const second = await launchApp({ profileDir });
  const again = new WelcomePage(second.window);
  await again.waitUntilReady();
  await expect(again.plan('Typed last')).toBeVisible();
  await second.close();
  await rm(profileDir, { recursive: true, force: true });
});

test('a window whose page has crashed closes without waiting', async () => {
  const running = await launchApp();
  await answerWith(running.app, 1);
  await flushWith(running.app, false);
  const ended = new Promise((done) => running.app.process().once('exit', done));
  await running.app
    .evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    })
    .catch(() => undefined);
  await ended;
  await running.close().catch(() => undefined);
});

test('a second copy hands its plan file over and ends', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'partnerscape-second-'));
  const file = path.join(folder, 'handed.partnerscape.json');
  await writeFile(file, '{}');
  const running = await launchApp();
  await running.app.evaluate(async ({ BrowserWindow }) => {
    await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      `window.partnerscape.on('planFileOffered', (file) => { document.body.dataset.offered = file.fileName });
       window.partnerscape.calls.startApp(null)`,
    );
  });
  const [executable = '', ...given] = await running.app.evaluate(() => process.argv);
  // Without what only the tests start the app with: switches of the debugger, and `-r` with a module.
  const own = given.filter(
    (argument, index) =>
      !/^--(inspect|remote-debugging)/.test(argument) &&
      argument !== '-r' &&
      given[index - 1] !== '-r',
  );
  const second = spawn(executable, [...own, file], { stdio: 'ignore' });
  const code = await new Promise((done) => second.once('exit', done));
  expect(code).toBe(0);
  await expect(running.window.locator('body')).toHaveAttribute(
    'data-offered',
    'handed.partnerscape.json',
  );
  await running.close();
  await rm(folder, { recursive: true, force: true });
});
