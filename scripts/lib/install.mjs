import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withInstallLock } from './install-lock.mjs';
import { inRoot } from './paths.mjs';
import { runNpm } from './processes.mjs';

const STAMP = inRoot('node_modules', '.fileready-stamp');
const INSTALLED = inRoot('node_modules', '.package-lock.json');

/** Names the exact set of packages that this lockfile gives on this platform. */
function wantedStamp() {
  const lock = readFileSync(inRoot('package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Tells whether two lockfiles' package lists agree; a package the platform does not need may be absent. */
export function samePackages(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const have = installed.packages;
  const isSame = (a, b) =>
    b !== undefined && a.version === b.version && a.integrity === b.integrity;
  return (
    wanted.every(
      ([path, pkg]) => isSame(pkg, have[path]) || (pkg.optional === true && !have[path]),
    ) && Object.keys(have).every((path) => lock.packages[path] !== undefined)
  );
}

/** An install done by hand counts too: npm leaves a list of what it installed inside node_modules. */
function isInstalledByHand() {
  if (!existsSync(INSTALLED)) return false;
  return samePackages(readJson(inRoot('package-lock.json')), readJson(INSTALLED));
}

const isUpToDate = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedStamp();

async function install() {
  if (isUpToDate()) return; // the command we waited for did it
  if (!isInstalledByHand()) {
    const why = existsSync(inRoot('node_modules')) ? 'are out of date' : 'are not installed yet';
    console.log(`The packages ${why}: installing them from the lockfile (about two minutes)`);
    const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
    const { code } = await runNpm(args, { show: true });
    if (code !== 0) throw new Error(`npm ci failed with code ${code}: see its message above`);
  }
  writeFileSync(STAMP, wantedStamp());
}

/** Makes node_modules equal the lockfile, installing only when it is missing or stale; throws with one sentence when npm fails. */
export async function ensureInstalled() {
  if (!isUpToDate()) await withInstallLock(install);
}
