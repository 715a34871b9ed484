import type { Browser, Page } from 'playwright-core';
import { startRuntime } from '../../support/launch-browser.ts';
import type { ServerProcess } from '../../support/server-process.ts';
import { boardFirm } from '../firms/shared-firm.ts';
import { withFolder } from '../measuring/bench-folder.ts';
import { isWhole } from './board-page.ts';
import { withServer } from './browser.ts';
import { outWith } from './built-page.ts';
import { noteDrawn } from './drawn.ts';

/** A window of a common laptop. */
const VIEWPORT = { width: 1366, height: 768 };

type Use<T> = (page: Page, runtime: ServerProcess) => Promise<T>;

/** Hands out a page of our app with so many people in ten courts, whole and worked out, on a runtime that runs. */
export async function withBoard<T>(browser: Browser, people: number, use: Use<T>): Promise<T> {
  const env = { FILEREADY_USER_DATA: await boardFirm(people) };
  return withServer(
    () => startRuntime(env, { canTalk: true }),
    async (runtime) => use(await pageAt(browser, runtime.address, people), runtime),
  );
}

/** Hands out a page with as many rows from an array in memory, on the same runtime with an empty firm. */
export async function withBareBoard<T>(browser: Browser, people: number, use: Use<T>): Promise<T> {
  const out = await outWith('bare-board');
  return withFolder((folder) =>
    withServer(
      () =>
        startRuntime({ FILEREADY_USER_DATA: folder, FILEREADY_FAKE_OUT: out }, { canTalk: true }),
      async (runtime) =>
        use(await pageAt(browser, `${runtime.address}#${people}`, people), runtime),
    ),
  );
}

async function pageAt(browser: Browser, address: string, people: number): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await noteDrawn(page, '[role=rowheader]');
  await page.goto(address);
  await isWhole(page, people);
  return page;
}
