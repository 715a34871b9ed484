import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from './paths.mjs';

const FOLDER = inRoot('.cache');
const LOCK = inRoot('.cache', 'installing');
const PAUSE_MS = 500;

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Whether the process that wrote the lock is still running. A lock that a dead process left does not count. */
function isHeld() {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function take() {
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(LOCK, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (!isHeld()) rmSync(LOCK, { force: true });
    return false;
  }
}

/**
 * Does `work` while no other command of this project installs. Two installs at once would break each other.
 * @param {() => Promise<void>} work
 */
export async function withInstallLock(work) {
  for (let isFirst = true; !take(); isFirst = false) {
    if (isFirst) console.log('Another command is installing the packages: waiting for it');
    await wait(PAUSE_MS);
  }
  try {
    await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}
