/*
 * npm run dev [-- my.partnerscape.json]
 * The app with hot reload: the renderer from Vite's server, main process and preload rebuilt on change.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { electronViteCli, viteConfig } from './setup/compile.mjs';
import { openDisplay } from './setup/display.mjs';
import { projectDir } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { runMain } from './setup/run.mjs';
import { requireSandbox, sandboxSwitches } from './setup/sandbox.mjs';

await runMain(async () => {
  const { executable } = await prepare({ build: false });
  const stopDisplay = await openDisplay();
  requireSandbox(executable);
  const files = process.argv
    .slice(2)
    .map((file) => resolve(process.env['INIT_CWD'] ?? process.cwd(), file));
  const args = ['dev', '--config', viteConfig, '--watch', '--', ...sandboxSwitches(), ...files];
  const child = spawn(process.execPath, [electronViteCli, ...args], {
    stdio: 'inherit',
    cwd: projectDir,
    env: { ...process.env, ELECTRON_EXEC_PATH: executable },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  const code = await new Promise((done) => child.on('close', (value) => done(value ?? 1)));
  stopDisplay();
  return code;
});
