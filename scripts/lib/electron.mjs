import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './processes.mjs';

const FAILED = inRoot('node_modules', '.fileready-electron-failed');
const AN_HOUR_MS = 3_600_000;

/** Returns the path of Electron's own program, or undefined where it was never fetched. */
export function electronBinary() {
  const pathFile = inRoot('node_modules', 'electron', 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const dist =
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? inRoot('node_modules', 'electron', 'dist');
  const binary = `${dist}/${readFileSync(pathFile, 'utf8')}`;
  return existsSync(binary) ? binary : undefined;
}

/** Tells why no window can be opened here, or undefined when one can. */
export function whyNoWindow(env = process.env) {
  if (process.platform !== 'linux') return undefined;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display';
  // SECURITY: as root Electron runs only with its sandbox off, and this project never turns the sandbox off.
  if (process.getuid?.() === 0)
    return 'Electron keeps its sandbox on, and that does not work as root';
  return undefined;
}

/** Fetches Electron's program within 60 seconds where it is missing; a failure is remembered for an hour so that starts stay quick. */
export async function obtainElectron(node) {
  const present = electronBinary();
  if (present) return present;
  if (existsSync(FAILED) && Date.now() - statSync(FAILED).mtimeMs < AN_HOUR_MS) return undefined;
  console.log("Fetching Electron's program (at most 60 seconds)");
  await run(node, [inRoot('node_modules', 'electron', 'install.js')], { timeoutMs: 60_000 });
  const fetched = electronBinary();
  if (!fetched) writeFileSync(FAILED, '');
  return fetched;
}
