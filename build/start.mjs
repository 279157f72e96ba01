/*
 * npm start [-- my.partnerscape.json]
 * Plain Node, nothing installed before: sets up what is missing, then opens the app.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { needsVirtualDisplay, openDisplay } from './setup/display.mjs';
import { projectDir } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { runMain } from './setup/run.mjs';
import { requireSandbox, sandboxSwitches } from './setup/sandbox.mjs';

await runMain(async () => {
  const { executable } = await prepare();
  // Without a desktop there is no message bus either, which Chromium deplores line by line.
  const quiet = needsVirtualDisplay() ? ['--log-level=3'] : [];
  const stopDisplay = await openDisplay();
  requireSandbox(executable);
  const args = [...sandboxSwitches(), ...quiet, projectDir, ...process.argv.slice(2).map(absolute)];
  const child = spawn(executable, args, { stdio: 'inherit', cwd: projectDir });
  // The app closes itself properly on these; this process waits for it and then ends too.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  const code = await new Promise((done) => child.on('close', (value) => done(value ?? 1)));
  stopDisplay();
  return code;
});

/**
 * npm changes into the project's folder; a relative path was meant from where npm was called.
 * @param {string} argument
 */
function absolute(argument) {
  if (argument.startsWith('-')) return argument;
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
}
