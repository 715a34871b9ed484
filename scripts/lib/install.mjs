import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withInstallLock } from './install-lock.mjs';
import { inRoot } from './paths.mjs';
import { runNpm } from './processes.mjs';

const STAMP = inRoot('node_modules', '.fileready-stamp');
const INSTALLED = inRoot('node_modules', '.package-lock.json');

/** Identifies the exact set of packages that this lockfile gives on this platform. */
function wantedStamp() {
  const lock = readFileSync(inRoot('package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/**
 * A package as a lockfile lists it, and the whole list by path.
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean }} LockedPackage
 * @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lockfile
 */

/**
 * Whether two lockfiles list the same packages. A package that this platform does not need may be absent.
 * @param {Lockfile} lock
 * @param {Lockfile} installed
 */
export function samePackages(lock, { packages: have }) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const hasEach = wanted.every(([path, { version, integrity, optional }]) => {
    const found = have[path];
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
  return hasEach && Object.keys(have).every((path) => lock.packages[path] !== undefined);
}

/** Whether someone installed by hand: npm leaves a list of what it installed inside node_modules. */
function isInstalledByHand() {
  if (!existsSync(INSTALLED)) return false;
  /** @type {(file: string) => Lockfile} */
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  return samePackages(read(inRoot('package-lock.json')), read(INSTALLED));
}

const isUpToDate = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedStamp();

async function install() {
  if (isUpToDate()) return; // by the command that we waited for
  if (!isInstalledByHand()) {
    const why = existsSync(inRoot('node_modules')) ? 'are out of date' : 'are not installed yet';
    console.log(`The packages ${why}: installing them from the lockfile (about two minutes)`);
    const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
    const { code } = await runNpm(args, { show: true });
    if (code !== 0) throw new Error(`npm ci failed with code ${code}: see its message above`);
  }
  writeFileSync(STAMP, wantedStamp());
}

/** Makes node_modules equal the lockfile. Installs only when it is missing or stale; throws with one sentence when npm fails. */
export async function ensureInstalled() {
  if (!isUpToDate()) await withInstallLock(install);
}
