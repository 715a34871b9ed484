/** In the child of run.ts: lives the day round by round and tells after each what the app holds. Needs `--expose-gc`. */
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { type CanaryApp, must, startCanaryApp } from '../canary/canary-app.ts';
import { addFiler } from '../canary/features/firm.ts';
import { goTo } from '../canary/features/profiles.ts';
import { newCanaries } from '../canary/secrets.ts';
import { app as electronApp } from '../fake-electron/app.ts';
import type { BrowserWindow } from '../fake-electron/browser-window.ts';
import { openedAddresses, shownPaths } from '../fake-electron/desktop.ts';
import { dialog } from '../fake-electron/dialog.ts';
import { type Ground, oneDay } from './day.ts';
import type { Sample } from './judge.ts';
import { LEAKS } from './leaks.ts';

const Orders = z.object({ folder: z.string(), leaks: z.array(z.string()) });

/** A page that is there again at once whenever the app loads it again, and what the stand-in noted about it. */
const sent: unknown[][] = [];
electronApp.on('browser-window-created', (_event: unknown, { webContents }: BrowserWindow) => {
  webContents.on('to-page', (piece: object) => {
    if ('reload' in piece) webContents.emit('did-finish-load');
  });
  sent.push(webContents.sent);
});

/** The app goes on after such errors, so that nobody would see them. */
process.on('unhandledRejection', (error) => process.send?.({ stray: String(error) }));
process.on('uncaughtExceptionMonitor', (error) => process.send?.({ stray: String(error) }));
process.on('warning', (warning) => {
  if (warning.name === 'MaxListenersExceededWarning') process.send?.({ stray: String(warning) });
});

async function open(folder: string): Promise<Ground> {
  const app = await startCanaryApp();
  const canaries = newCanaries();
  const { pin } = canaries;
  must('setting the PIN', await app.call('presence', 'setPin', { pin }));
  await addFiler(app);
  await goTo(app, 'enter');
  must('setting the PIN of practice', await app.call('presence', 'setPin', { pin }));
  return { app, canaries, filer: await addFiler(app), folder };
}

/** Drops what the test ground itself wrote down, which is not the app's. */
function forget(app: CanaryApp): void {
  app.forget();
  for (const pieces of [...sent, dialog.asked, openedAddresses, shownPaths]) pieces.length = 0;
}

async function takeSample(): Promise<Sample> {
  // What ends with a round ends in a later turn: sockets close, and what only they held is garbage after that.
  for (let turn = 0; turn < 3; turn += 1) {
    await wait(10);
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  const handles: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) handles[kind] = (handles[kind] ?? 0) + 1;
  return { bytes: heapUsed + external, handles };
}

async function live({ folder, leaks }: z.infer<typeof Orders>): Promise<never> {
  const ground = await open(folder);
  for (let round = 1; ; round += 1) {
    mkdirSync(`${folder}/saved`, { recursive: true });
    await oneDay(ground);
    for (const leak of leaks) LEAKS[leak]?.(round);
    forget(ground.app);
    process.send?.({ sample: await takeSample() });
  }
}

process.once('message', (message) => {
  live(Orders.parse(message)).catch((error: unknown) => {
    process.send?.({ stray: String(error) });
    process.disconnect?.();
  });
});
process.once('disconnect', () => process.exit());
