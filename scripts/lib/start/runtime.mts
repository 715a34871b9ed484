import { inRoot } from '../paths.mjs';
import type { AppCommand } from './app-process.mts';
import { obtainElectron, whyNoWindow } from './electron.mts';

/** What the command line asks for. */
export interface Wishes {
  readonly port: string | undefined;
  readonly userData: string | undefined;
  readonly isBrowser: boolean;
}

/** The program that runs the app, and whether its window is in a browser. */
export type Runtime = AppCommand;

/** Chooses Electron where it can open a window, else the browser runtime. Says in one line why there is no window. */
export async function chooseRuntime(wishes: Wishes): Promise<Runtime> {
  const reason = wishes.isBrowser ? 'as asked' : whyNoWindow();
  const electron = reason === undefined ? await obtainElectron() : undefined;
  if (electron) return inElectron(electron, wishes);
  console.log(
    `Running in a browser instead of a window: ${reason ?? 'there is no Electron program here'}`,
  );
  return inBrowser(wishes);
}

function inElectron(command: string, { userData }: Wishes): Runtime {
  const folder = userData === undefined ? [] : [`--user-data-dir=${userData}`];
  return { isBrowser: false, command, args: [inRoot(), ...folder], env: envOf(userData) };
}

function inBrowser({ port, userData }: Wishes): Runtime {
  const script = inRoot('test', 'fake-electron', 'run.mjs');
  const args = port === undefined ? [script] : [script, '--port', port];
  return {
    isBrowser: true,
    command: process.execPath,
    args,
    env: { ...envOf(userData), FILEREADY_OWN_KEYCHAIN: '1' },
  };
}

function envOf(userData: string | undefined): NodeJS.ProcessEnv {
  return userData === undefined ? process.env : { ...process.env, FILEREADY_USER_DATA: userData };
}
