/** Runs the unchanged main bundle and hosts its window; started by run.mjs. */
import { mkdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import './socket-channel.ts';
import './register.ts';
import './archive-times.ts';
import { app } from './app.ts';
import type { BrowserWindow } from './browser-window.ts';
import { bundle } from './bundle.ts';
import { desktopNews, powerMonitor } from './desktop.ts';
import { ipcMain } from './ipc-main.ts';
import { Notification } from './notification.ts';
import { hostPage, type PageHost, takePlace } from './page-host.ts';
import { systemPreferences } from './system-preferences.ts';

// The others are for the app.
if (/\.asar\//.test(bundle('.').pathname)) await import('./archive-layer.ts');

const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });

// A browser tab has no prompt of the system, on a Mac neither: there the app uses its PIN, as elsewhere.
Object.assign(systemPreferences, { promptTouchID: undefined });

const holds = monitorEventLoopDelay({ resolution: 1 });

// What a parent may do as the desktop and the person at it would, and what it may measure.
const ASKED: Readonly<Record<string, (host: PageHost) => unknown>> = {
  'count-questions': async () => {
    const { questions } = await import('./keytar-or-memory.ts');
    process.send?.({ calls: Object.fromEntries(ipcMain.calls), keychain: questions.count });
  },
  'new-address': (host) => process.send?.({ address: host.newAddress() }),
  // Windows knows no signal that a process could answer.
  quit: () => app.quit(),
  wake: () => {
    powerMonitor.emit('resume');
    process.send?.('awake');
  },
  'click-notification': () => Notification.shown.at(-1)?.emit('click'),
  'watch-holds': () => {
    holds.reset();
    holds.enable();
    process.send?.('watching');
  },
  'longest-hold': () => process.send?.({ longestHold: holds.max / 1e6 }),
};
desktopNews.on('notification', (notification: unknown) => process.send?.({ notification }));
desktopNews.on('shown-path', (path: string) => process.send?.({ path }));

const place = await takePlace(Number(values.port ?? 0));
app.once('browser-window-created', (_event: unknown, window: BrowserWindow) => {
  window.webContents.once('load', () => {
    const host = hostPage(window, place);
    process.on('message', (message) => ASKED[String(message)]?.(host));
    console.log(`Ready in ${Math.round(process.uptime() * 1000)} ms: ${host.address}`);
  });
});

process.on('SIGINT', () => app.quit());
process.on('SIGTERM', () => app.quit());
// A parent that goes away takes us along.
process.on('disconnect', () => app.quit());

await import(bundle('main/main.js').href);

// Without a desktop nobody can be asked where to save: what is saved goes where downloads go, which is
// in the folder that the app has settled on by now.
if (process.env.FILEREADY_FAKE_SAVE === undefined) {
  const downloads = app.getPath('downloads');
  mkdirSync(downloads, { recursive: true });
  process.env.FILEREADY_FAKE_SAVE = downloads;
}
