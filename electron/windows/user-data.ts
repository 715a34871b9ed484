import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import type { App } from 'electron';

interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A start from the sources keeps a folder and an instance of its own, never those of an installed app on the same machine. */
export function keepApart(
  app: Pick<App, 'isPackaged' | 'getName' | 'setName' | 'getPath' | 'setPath' | 'commandLine'>,
): void {
  if (app.isPackaged) return;
  app.setName(`${app.getName()} development`);
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  app.setPath('userData', join(app.getPath('appData'), app.getName()));
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
  if (!canWrite(folder)) giveTemporarySession(app);
  return folder;
}

/**
 * Gives Chromium a temporary folder for its caches, where its own can't be written or another instance may be using it.
 * Call it before the app is ready. Gives what removes the folder.
 */
export function giveTemporarySession(app: Pick<App, 'setPath'>): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-'));
  app.setPath('sessionData', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Whether the folder is there, or could be made, and may be written. */
function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
