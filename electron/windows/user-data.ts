import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import type { App } from 'electron';

interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Decides where everything lies that the app keeps for this user, and gives that folder. Call it first of all.
 * On Windows that is the Local application data: firms put the Roaming one, Electron's own choice, on a file server or
 * copy it at each logon, and a database survives neither. Where the folder can't be written, Chromium gets a temporary
 * one for its caches, so that a window can still open.
 */
export function settleUserData(
  app: Pick<App, 'getPath' | 'setPath' | 'getName' | 'commandLine'>,
  { platform, env }: Surroundings,
): string {
  const local = env.LOCALAPPDATA;
  // A folder on the command line is somebody's own choice.
  const isChosen = app.commandLine.hasSwitch('user-data-dir');
  if (platform === 'win32' && local && win32.isAbsolute(local) && !isChosen) {
    app.setPath('userData', win32.join(local, app.getName()));
  }
  const folder = app.getPath('userData');
  if (!canWrite(folder)) app.setPath('sessionData', mkdtempSync(join(tmpdir(), 'fileready-')));
  return folder;
}

/** Whether the folder is there, or could be made, and may be written. */
export function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
