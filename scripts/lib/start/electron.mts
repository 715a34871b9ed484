import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';
import { run } from '../processes.mjs';

const FAILED = inRoot('node_modules', '.fileready-electron-failed');
const AN_HOUR_MS = 3_600_000;

/** The path of Electron's own program. Undefined where it was never fetched. */
export function electronProgram(): string | undefined {
  const pathFile = inRoot('node_modules', 'electron', 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const { ELECTRON_OVERRIDE_DIST_PATH: elsewhere } = process.env;
  const folder = elsewhere ?? inRoot('node_modules', 'electron', 'dist');
  const program = `${folder}/${readFileSync(pathFile, 'utf8')}`;
  return existsSync(program) ? program : undefined;
}

/** Why no window can be opened here. Undefined when one can. */
export function whyNoWindow(env = process.env): string | undefined {
  if (process.platform !== 'linux') return undefined;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display';
  // SECURITY: as root Electron runs only with its sandbox off, and this project never turns the sandbox off.
  if (process.getuid?.() === 0)
    return 'Electron keeps its sandbox on, and that does not work as root';
  return undefined;
}

/** Fetches Electron's program within 60 seconds if it is missing. A failure is remembered for an hour to keep starts quick. */
export async function obtainElectron(): Promise<string | undefined> {
  const present = electronProgram();
  if (present) return present;
  if (existsSync(FAILED) && Date.now() - statSync(FAILED).mtimeMs < AN_HOUR_MS) return undefined;
  console.log("Fetching Electron's program (at most 60 seconds)");
  const install = inRoot('node_modules', 'electron', 'install.js');
  await run(process.execPath, [install], { timeoutMs: 60_000 });
  const fetched = electronProgram();
  if (!fetched) writeFileSync(FAILED, '');
  return fetched;
}
