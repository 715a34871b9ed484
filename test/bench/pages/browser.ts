import type { Browser, Page } from 'playwright-core';
import { launchChromium, whyNoBrowser } from '../../support/chromium.ts';
import type { ServerProcess } from '../../support/server-process.ts';
import { NotMeasurable } from '../report/figure.ts';

/** Starts the app, or a page to compare with, in the browser runtime. */
export type Start = () => Promise<ServerProcess>;

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

/** Hands out a server that runs. */
export async function withServer<T>(
  start: Start,
  use: (server: ServerProcess) => Promise<T>,
): Promise<T> {
  const server = await start();
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

/** Hands out a page in a context of its own: empty cache, no cookies. */
export async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
