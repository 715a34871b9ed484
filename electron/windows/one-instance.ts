import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from 'electron';
import { canWrite } from './user-data.ts';

/** How long a second start waits to hear what the first one did. */
const PATIENCE_MS = 3_000;
const STEP_MS = 50;
const TOKEN = /^[0-9a-f]{32}$/;

/**
 * What a start turned out to be. `first`: it may open the records. `shown`: another one runs and its window is in front
 * now. `silent`: another one seems to run, and it did not show a window.
 */
export type Start = 'first' | 'shown' | 'silent';

/**
 * One instance per user. The first is told of every further start, calls `onSecond`, which answers whether a window is in
 * front now, and writes that answer into a small file for the second start to read.
 */
export async function whichStart(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  folder: string,
  onSecond: () => boolean,
): Promise<Start> {
  const token = randomBytes(16).toString('hex');
  if (app.requestSingleInstanceLock({ token })) {
    app.on('second-instance', (_event, _args, _folder, data) => answer(folder, data, onSecond()));
    return 'first';
  }
  // No lock can be taken where nothing can be written. Nothing can be damaged there either.
  if (!canWrite(folder)) return 'first';
  return (await heard(answerFile(folder, token))) ? 'shown' : 'silent';
}

const answerFile = (folder: string, token: string) => join(folder, `second-start-${token}`);

/** SECURITY: the other start chooses no path, only a token of hexadecimal digits. */
function answer(folder: string, data: unknown, isShown: boolean): void {
  const token =
    typeof data === 'object' && data !== null && 'token' in data ? String(data.token) : '';
  if (!TOKEN.test(token) || !isShown) return;
  try {
    writeFileSync(answerFile(folder, token), '', { flag: 'wx' });
  } catch {
    // On a full disk the other start says that it heard nothing.
  }
}

async function heard(file: string): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    try {
      readFileSync(file);
      rmSync(file, { force: true });
      return true;
    } catch {
      await wait(STEP_MS);
    }
  }
  return false;
}
