import type { Browser, Page } from 'playwright-core';
import type { ServerProcess } from '../../support/server-process.ts';
import { drawnMs, noteDrawn } from './drawn.ts';

type Start = () => Promise<ServerProcess>;

/** Opens a server's page in a context of its own (empty cache, no cookies), hands it on, and cleans up whatever happens. */
async function onPage<T>(
  browser: Browser,
  start: Start,
  use: (page: Page, open: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let server: ServerProcess | undefined;
  try {
    return await use(page, async () => {
      server = await start();
      await page.goto(server.address, { waitUntil: 'commit' });
    });
  } finally {
    await context.close();
    await server?.stop();
  }
}

/** Milliseconds from before the server's process starts until the page has drawn a frame with an element that fits `selector`. */
export function interactiveMs(browser: Browser, start: Start, selector: string): Promise<number> {
  return onPage(browser, start, async (page, open) => {
    await noteDrawn(page, selector);
    const before = Date.now();
    await open();
    const drawn = await drawnMs(page);
    return (await page.evaluate(() => performance.timeOrigin)) + drawn - before;
  });
}

/**
 * Milliseconds from the request for the page to the first content on the screen, as the browser itself notes both
 * (Navigation Timing, Paint Timing). The redirect of the one-time address before it belongs to the runtime, not to the page.
 */
export function firstPaintMs(browser: Browser, start: Start): Promise<number> {
  return onPage(browser, start, async (page, open) => {
    await open();
    return page.evaluate(
      () =>
        new Promise<number>((found) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint');
            const [navigation] = performance.getEntriesByType('navigation');
            if (!entry || !(navigation instanceof PerformanceNavigationTiming)) return;
            found(entry.startTime - navigation.fetchStart);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  });
}

const PUT_AWAY_MS = 4000;

/** Uses the app once: until everybody is on the board and it had time to put the board away, as after a day's work. */
export function useOnce(browser: Browser, start: Start): Promise<void> {
  return onPage(browser, start, async (page, open) => {
    await open();
    await page.waitForFunction(async () => {
      const board = await window.fileReady.board.open({});
      return board.ok && board.value.people > 0 && board.value.known >= board.value.people;
    });
    await page.waitForTimeout(PUT_AWAY_MS);
  });
}
