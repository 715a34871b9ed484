import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Electron's `appData` of this platform (shell/common/electron_paths.h). */
export function appData(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  if (process.platform === 'win32') return APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

/** The switches of the command line. */
export function switches(): readonly string[] {
  const { FILEREADY_USER_DATA: folder, FILEREADY_FAKE_SWITCHES: others = '' } = process.env;
  return [...others.split(' '), ...(folder === undefined ? [] : ['user-data-dir'])];
}

/** Under a test, that starts the app again itself; otherwise in the same terminal, at the same address. */
export function startAgain(): void {
  if (process.send) return;
  const [program = '', ...args] = process.argv;
  spawn(program, args, { stdio: 'inherit', detached: process.platform !== 'win32' }).unref();
}
