import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Bridge } from '@shared/ipc/bridge';
import { launchApp } from '../launch';
import type { LaunchedApp } from '../launch';

declare global {
  interface Window {
    readonly partnerscape?: Bridge<File>;
  }
}

let running: LaunchedApp;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'partnerscape-calls-'));
  running = await launchApp();
});
test.afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

test('a foreign origin’s window is refused, though it has the same preload script', async () => {
  const answer = await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('data:text/html,<p>foreign</p>');
    const answered: unknown = await foreign.webContents.executeJavaScript(
      'window.partnerscape.calls.listRecentPlanFiles(null)',
    );
    foreign.destroy();
    return answered;
  });
  expect(answer).toEqual({
    ok: false,
    error: { code: 'foreign-sender', channel: 'listRecentPlanFiles' },
  });
});

test('the own origin in another window is refused too', async () => {
  const answer = await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('app://partnerscape/index.html');
    const answered: unknown = await foreign.webContents.executeJavaScript(
      'window.partnerscape.calls.listRecentPlanFiles(null)',
    );
    foreign.destroy();
    return answered;
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'foreign-sender' } });
});

test('a path the person did not grant is not read or written', async () => {
  const secret = path.join(folder, 'secret.json');
  await writeFile(secret, 'secret');
  const answers = await running.window.evaluate(async (file) => {
    const bridge = window.partnerscape;
    if (bridge === undefined) throw new Error('no bridge');
    const forged = `grant_${'A'.repeat(32)}`;
    return Promise.all([
      bridge.calls.readPlanFile(file),
      bridge.calls.readPlanFile(`grant_${file}`),
      bridge.calls.readPlanFile(forged),
      bridge.calls.readTable(forged),
      bridge.calls.savePlanFile({ grant: forged, text: 'overwritten' }),
      bridge.calls.savePlanFile({ grant: file, text: 'overwritten' }),
      bridge.calls.revealFile(forged),
      bridge.calls.readSnapshot({ workspaceId: '../../../x', snapshotId: file }),
      bridge.calls.savePlanFileAs({ suggestedName: file, text: 'overwritten' }),
      bridge.grantDroppedFile(new File(['x'], file)),
    ]);
  }, secret);
  expect(answers.map((answer) => (answer.ok ? 'answered' : answer.error.code))).toEqual([
    'invalid-request',
    'invalid-request',
    'unknown-grant',
    'unknown-grant',
    'unknown-grant',
    'invalid-request',
    'unknown-grant',
    'invalid-request',
    'invalid-request',
    'invalid-request',
  ]);
  expect(await readFile(secret, 'utf8')).toBe('secret');
});

test('what the person chose is read, saved whole, and remembered', async () => {
  const file = path.join(folder, 'a.partnerscape.json');
  await writeFile(file, '{"one": 1}');
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  const outcome = await running.window.evaluate(async () => {
    const calls = window.partnerscape?.calls;
    const opened = await calls?.openPlanFile(null);
    if (!calls || !opened?.ok || opened.value === null) throw new Error('not opened');
    const { grant, text, fileName } = opened.value;
    const saved = await calls.savePlanFile({ grant, text: '{"two": 2}' });
    const asTable = await calls.readTable(grant);
    return { text, fileName, saved, asTable, recent: await calls.listRecentPlanFiles(null) };
  });
  expect(outcome).toMatchObject({
    text: '{"one": 1}',
    fileName: 'a.partnerscape.json',
    saved: { ok: true },
    asTable: { ok: false, error: { code: 'not-allowed' } },
    recent: { ok: true, value: [{ fileName: 'a.partnerscape.json', missing: false }] },
  });
  expect(await readFile(file, 'utf8')).toBe('{"two": 2}');
  expect(await readFile(`${file}.bak~`, 'utf8')).toBe('{"one": 1}');
});

test('a plan file on the command line waits for the page', async () => {
  const file = path.join(folder, 'given.partnerscape.json');
  await writeFile(file, '{}');
  const other = await launchApp({ files: [file] });
  const offered = await other.app.evaluate(() => process.argv.at(-1));
  expect(offered).toBe(file);
  await other.close();
});
