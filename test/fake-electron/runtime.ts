/** Runs the unchanged main bundle and hosts its window; started by run.mjs. */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import './register.ts';
import { app } from './app.ts';
import type { BrowserWindow } from './browser-window.ts';
import { hostPage } from './page-host.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });

const shown = new Promise<BrowserWindow>((resolve) => {
  app.on('browser-window-created', (_event: unknown, window: BrowserWindow) => {
    window.webContents.once('load', () => resolve(window));
  });
});

process.on('SIGINT', () => app.quit());
process.on('SIGTERM', () => app.quit());
// A parent that goes away takes us along.
process.on('disconnect', () => app.quit());

// Without a desktop nobody can be asked where to save: what is saved goes where downloads go.
if (process.env.FILEREADY_FAKE_SAVE === undefined) {
  const downloads = app.getPath('downloads');
  mkdirSync(downloads, { recursive: true });
  process.env.FILEREADY_FAKE_SAVE = downloads;
}
await import(new URL('../../out/main/main.js', import.meta.url).href);
const host = await hostPage(await shown, Number(values.port ?? 0));

process.on('message', (message) => {
  if (message === 'new-address') process.send?.({ address: host.newAddress() });
});
console.log(`Ready in ${Math.round(process.uptime() * 1000)} ms: ${host.address}`);
