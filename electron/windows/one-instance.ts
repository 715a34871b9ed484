import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from 'electron';
import { giveTemporarySession } from './user-data.ts';

/** How long a second start waits to hear that the first one's window is in front. */
const PATIENCE_MS = 3_000;
const STEP_MS = 50;
const TOKEN = /^[0-9a-f]{32}$/;

/** What this takes of Electron's app. */
interface LockingApp {
  requestSingleInstanceLock(data: Record<string, unknown>): boolean;
  on(
    event: 'second-instance',
    listener: (event: unknown, args: string[], folder: string, data: unknown) => void,
  ): unknown;
}

/** One instance of the app for each user and folder. */
export interface OneInstance {
  /** Whether this start may open the records. Can be asked again, because the other one may have ended. */
  claim(): boolean;
  /** The same for an order on the command line: the other instance's window stays where it is. */
  claimQuietly(): boolean;
  /** After a claim that failed: whether another instance has said that its window is in front now. */
  isOtherInFront(): Promise<boolean>;
}

/**
 * The first instance is told of every further start and calls `onSecond` with its arguments, which answers whether a window is in front now.
 * If so, a small file tells the other start. Where nothing can be written no lock can be made, and nothing can be damaged
 * either: there a start counts as the first.
 */
export function oneInstance(
  app: LockingApp,
  folder: string,
  onSecond: (args: readonly string[]) => boolean,
): OneInstance {
  const token = randomBytes(16).toString('hex');
  let isClaimed = false;
  const listen = () =>
    app.on('second-instance', (_event, args, _folder, data) => {
      if (!isQuiet(data) && onSecond(args)) answer(folder, data);
    });
  const claim = (data: Record<string, unknown>) => {
    if (isClaimed) return true;
    isClaimed = app.requestSingleInstanceLock(data);
    if (isClaimed) listen();
    else isClaimed = !canMakeFiles(folder);
    return isClaimed;
  };
  return {
    claim: () => claim({ token }),
    claimQuietly: () => claim({ isQuiet: true }),
    isOtherInFront: () => isAnswered(answerFile(folder, token)),
  };
}

/** Whether this start has nothing left to do: another instance has brought its window to the front. */
export async function isLeftToOther(
  app: Pick<App, 'setPath'>,
  instance: OneInstance,
): Promise<boolean> {
  if (instance.claim()) return false;
  const removeSession = giveTemporarySession(app);
  const isInFront = await instance.isOtherInFront();
  if (isInFront) removeSession();
  return isInFront;
}

const isQuiet = (data: unknown) =>
  typeof data === 'object' && data !== null && 'isQuiet' in data && data.isQuiet === true;

const answerFile = (folder: string, token: string) => join(folder, `second-start-${token}`);

/** SECURITY: the other start chooses no path, only a token of hexadecimal digits. */
function answer(folder: string, data: unknown): void {
  const token =
    typeof data === 'object' && data !== null && 'token' in data ? String(data.token) : '';
  if (!TOKEN.test(token)) return;
  try {
    writeFileSync(answerFile(folder, token), '', { flag: 'wx' });
  } catch {
    // On a full disk the other start shows a window that says that it heard nothing.
  }
}

async function isAnswered(file: string): Promise<boolean> {
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

/** With something in it: a full disk still makes empty ones. */
function canMakeFiles(folder: string): boolean {
  const file = join(folder, `start-${randomBytes(8).toString('hex')}`);
  try {
    writeFileSync(file, 'a lock could be written here', { flag: 'wx' });
    return true;
  } catch {
    return false;
  } finally {
    removeQuietly(file);
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}
