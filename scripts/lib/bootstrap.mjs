import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ensureInstalled } from './install.mjs';
import { main } from './main.mjs';
import { findNode24 } from './node24.mjs';
import { inRoot } from './paths.mjs';

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Does all setup that a fresh clone needs, then runs a script on Node 24 with this command's flags and ends as it ends.
 * This file and those it imports run on Node 20; every other script may be TypeScript.
 * @param {string} script Its path from scripts/lib, with forward slashes.
 * @param {readonly string[]} first What to pass to it before the flags.
 */
export function onNode24(script, ...first) {
  return main(async () => {
    await ensureInstalled();
    const node = await findNode24();
    const file = inRoot('scripts', 'lib', ...script.split('/'));
    return runInPlace(node, [file, ...first, ...process.argv.slice(2)]);
  });
}

/**
 * Runs a program in this terminal in place of this process: signals reach it, and its channel closes when this process
 * is gone. Returns its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function runInPlace(command, args) {
  const env = { ...process.env, FILEREADY_STARTED_AT: `${performance.timeOrigin}` };
  const child = spawn(command, args, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']),
    );
  });
}
