import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, whyNoBrowser } from '../../support/chromium.ts';
import { startRuntime } from '../../support/launch-browser.ts';
import { startServer } from '../../support/server-process.ts';
import { withFolder } from './bench-folder.ts';
import { recordBoardFirm } from './board-firm.ts';
import { isWhole } from './board-page.ts';
import { builtPage } from './built-page.ts';
import { noteDrawn } from './drawn.ts';
import { NotMeasurable } from './figure.ts';
import { openBenchRecords } from './open-firm.ts';

const BARE_SERVER = resolve(import.meta.dirname, '../hello/server.ts');
/** A window of a common laptop. */
const VIEWPORT = { width: 1366, height: 768 };

type Use<T> = (page: Page) => Promise<T>;

/** Hands out a browser; NotMeasurable where none can be started. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const reason = await whyNoBrowser();
  if (reason !== undefined) throw new NotMeasurable(reason);
  const browser = await launchChromium();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Hands out a page of our app with so many people in ten courts, whole and worked out, on a server that runs. */
export function withBoard<T>(browser: Browser, people: number, use: Use<T>): Promise<T> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    recordBoardFirm(records, people);
    records.close();
    const runtime = await startRuntime({ FILEREADY_USER_DATA: folder });
    try {
      return await use(await pageAt(browser, runtime.address, people));
    } finally {
      await runtime.stop();
    }
  });
}

/** Hands out a page with the same rows from an array in memory, on a server that runs. */
export async function withBareBoard<T>(browser: Browser, people: number, use: Use<T>): Promise<T> {
  const server = await startServer([BARE_SERVER, await builtPage('bare-board')], {});
  try {
    return await use(await pageAt(browser, `${server.address}#${people}`, people));
  } finally {
    await server.stop();
  }
}

async function pageAt(browser: Browser, address: string, people: number): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await noteDrawn(page, '[role=rowheader]');
  await page.goto(address);
  await isWhole(page, people);
  return page;
}
