import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { _electron, type Page } from 'playwright-core';
import type { RunningApp } from './launch.ts';
import { PATIENCE_MS } from './patience.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Loaded before the app: what stands for the desktop and the person. */
const DESKTOP = resolve(import.meta.dirname, 'electron-desktop.cjs');

/** Electron's own program as its package notes it down after fetching it; throws where it was never fetched. */
function electronProgram(): string {
  const folder = resolve(ROOT, 'node_modules/electron');
  return resolve(folder, 'dist', readFileSync(resolve(folder, 'path.txt'), 'utf8'));
}

/** An environment without undefined values, as the driver wants it. */
function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Makes a page as the stand-in opens its pages: what moves is not there yet when a test looks. */
export async function makeStill(page: Page): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

/** Runs the app in Electron itself through Playwright's driver, with the sandbox on. */
export async function launchInElectron(env: Readonly<Record<string, string>>): Promise<RunningApp> {
  const app = await _electron.launch({
    executablePath: electronProgram(),
    // Electron itself makes this switch its userData folder.
    args: ['-r', DESKTOP, ROOT, `--user-data-dir=${env.FILEREADY_USER_DATA ?? ''}`],
    cwd: ROOT,
    chromiumSandbox: true,
    env: { ...definedOnly(process.env), ...env },
  });
  let output = '';
  const child = app.process();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const page = await app.firstWindow();
  await makeStill(page);
  await page.waitForLoadState('domcontentloaded');
  return { page, printed: () => output, quit: () => app.close() };
}
