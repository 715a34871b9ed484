import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { RunningApp } from './launch.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const RUNTIME = resolve(import.meta.dirname, '../fake-electron/run.mjs');

/** Starts the built main bundle in Node on a free loopback port and returns once it answers. */
export function startRuntime(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  return startServer([RUNTIME, '--port', '0'], env);
}

/** Runs the app in the browser runtime with a Chromium of its own. */
export async function launchInBrowser(env: Readonly<Record<string, string>>): Promise<RunningApp> {
  const browser = await launchChromium();
  try {
    const runtime = await startRuntime(env);
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(runtime.address);
    const quit = async () => {
      await browser.close();
      await runtime.stop();
    };
    return { page, printed: runtime.printed, quit };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
