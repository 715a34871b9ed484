import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from './paths.mjs';

const FOLDER = inRoot('.cache');
const LOCK = inRoot('.cache', 'installing');
const PAUSE_MS = 500;

/** Tells whether the process that wrote the lock still lives; a lock left by one that died counts for nothing. */
function isHeld() {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take() {
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(LOCK, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld()) rmSync(LOCK, { force: true });
    return false;
  }
}

/** Does `work` while no other command of this project installs: two installs at once would leave neither whole. */
export async function withInstallLock(work) {
  for (let isFirst = true; !take(); isFirst = false) {
    if (isFirst) console.log('Another command is installing the packages: waiting for it');
    await wait(PAUSE_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}
