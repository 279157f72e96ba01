import { spawn } from 'node:child_process';
import { projectDir } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {'inherit' | 'capture'} [output] where the output goes; captured by default
 * @property {number} [timeoutMs]
 * @property {string} [cwd] the project by default
 *
 * @typedef {object} RunResult
 * @property {number} code the exit code; 1 when ended by a signal or not startable
 * @property {string} output standard output and standard error, when captured
 * @property {boolean} timedOut
 */

/**
 * Runs a program to its end. Never rejects: what went wrong is in the result.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    let output = '';
    let timedOut = false;
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectDir,
      env: { ...process.env, ...options.env },
      stdio: options.output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only the shell starts.
      shell: process.platform === 'win32' && command === 'npm',
    });
    const timer = options.timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          child.kill('SIGKILL');
        }, options.timeoutMs)
      : undefined;
    child.stdout?.on('data', (data) => (output += String(data)));
    child.stderr?.on('data', (data) => (output += String(data)));
    child.on('error', (error) => {
      clearTimeout(timer);
      done({ code: 1, output: output + error.message, timedOut });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: code ?? 1, output, timedOut });
    });
  });
}

/** One line about what the set-up does, apart from the output of the tools it calls. @param {string} text */
export function say(text) {
  process.stdout.write(`› ${text}\n`);
}

/** An error whose message is all the reader needs: shown without a stack. */
export class SetupError extends Error {}

/**
 * Runs a script's main function, turns a SetupError into plain words, and exits with the returned code.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
