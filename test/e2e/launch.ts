import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const playwrightLoader = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'lib/server/electron/loader.js',
);
const closeMs = 15_000;

export interface LaunchOptions {
  /** The folder of another app, for comparison; the built app's when not given. */
  readonly appDir?: string;
  /** The user-data folder; a temporary one, removed on close, when not given. */
  readonly profileDir?: string;
  /** Files given on the command line, as when they are opened with the app. */
  readonly files?: readonly string[];
  /** More switches for Electron's command line. */
  readonly switches?: readonly string[];
  /** Added to the environment of the app. */
  readonly env?: Readonly<Record<string, string>>;
  /** The size of the page, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly profileDir: string;
  /** Uncaught errors and console errors of the page, among them everything the CSP refused. */
  readonly problems: readonly string[];
  /** Closes the app as a user does and waits until it has ended. */
  readonly close: () => Promise<void>;
  /** Ends the app at once (SIGKILL), as a crash or a power cut does; the profile is kept. */
  readonly kill: () => Promise<void>;
}

/** Starts the built app in Electron, by default in a profile of its own. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'partnerscape-test-')));
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    cwd: project,
    args: [
      // Holds 'ready' back until the tests are attached: what attaches while the window loads its
      // first page sometimes misses that page, and waits for it for ever.
      '-r',
      playwrightLoader,
      // Chromium refuses its own sandbox as root, as containers and CI machines run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profileDir}`,
      ...(options.switches ?? []),
      options.appDir ?? project,
      ...(options.files ?? []),
    ],
    env: { ...inheritedEnvironment(), ...options.env },
  });
  const window = await app.firstWindow();
  const problems = collectProblems(window);
  if (options.size !== undefined) await resize(app, options.size);
  const removeProfile = async () => {
    if (options.profileDir === undefined) await rm(profileDir, { recursive: true, force: true });
  };
  return {
    app,
    window,
    profileDir,
    problems,
    close: async () => {
      await closeOrKill(app);
      await removeProfile();
    },
    kill: async () => {
      const child = app.process();
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await ended;
    },
  };
}

/** Gives every window's page the size. */
async function resize(
  app: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
  }, size);
}

function electronExecutable(): string {
  const executable = process.env['PARTNERSCAPE_ELECTRON'];
  if (executable === undefined) throw new Error('Call prepareForTests() before launchApp().');
  return executable;
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

function collectProblems(window: Page): readonly string[] {
  const problems: string[] = [];
  window.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  window.on('console', (message) => {
    // A directive of a newer Chromium than the fallback runtime's is no problem of the page.
    const isUnknownDirective = message.text().startsWith('Unrecognized Content-Security-Policy');
    if (message.type() === 'error' && !isUnknownDirective) problems.push(message.text());
  });
  return problems;
}

/** An app that does not close in time has failed, but must not stay behind. */
async function closeOrKill(app: ElectronApplication): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((done) => {
    timer = setTimeout(() => done('late'), closeMs);
  });
  const outcome = await Promise.race([app.close(), late]);
  clearTimeout(timer);
  if (outcome !== 'late') return;
  app.process().kill('SIGKILL');
  throw new Error(`The app did not close within ${closeMs / 1000} s.`);
}
