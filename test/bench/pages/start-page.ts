import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type {} from '../../../renderer/lib/bridge/bridge.ts';
import { longestHoldOf, watchHolds } from '../measuring/hold.ts';
import { within } from '../measuring/within.ts';
import { type Start, withPage, withServer } from './browser.ts';
import { drawnMs, noteDrawn } from './drawn.ts';

const PAINT_LIMIT_MS = 30_000;
const WHOLE_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 200;

const go = (page: Page, address: string) => page.goto(address, { waitUntil: 'commit' });

/** Milliseconds from before the runtime's process starts until the page has drawn a frame with an element that fits `selector`. */
export function interactiveMs(browser: Browser, start: Start, selector: string): Promise<number> {
  return withPage(browser, async (page) => {
    await noteDrawn(page, selector);
    const before = Date.now();
    return withServer(start, async ({ address }) => {
      await go(page, address);
      const drawn = await drawnMs(page);
      return (await page.evaluate(() => performance.timeOrigin)) + drawn - before;
    });
  });
}

/** Milliseconds of main's longest hold from its window being ready until the page has drawn an element that fits `selector`. */
export function holdAtStartMs(browser: Browser, start: Start, selector: string): Promise<number> {
  return withPage(browser, async (page) => {
    await noteDrawn(page, selector);
    return withServer(start, async (runtime) => {
      await watchHolds(runtime);
      await go(page, runtime.address);
      await drawnMs(page);
      return longestHoldOf(runtime);
    });
  });
}

/** In the page: milliseconds from its request to the first content on the screen, as the browser notes both. */
const firstPaint = () =>
  new Promise<number>((found) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      const [navigation] = performance.getEntriesByType('navigation');
      if (!entry || !(navigation instanceof PerformanceNavigationTiming)) return;
      found(entry.startTime - navigation.fetchStart);
    }).observe({ type: 'paint', buffered: true });
  });

/**
 * Milliseconds from the request for the page to the first content on the screen (Navigation Timing, Paint Timing). The
 * redirect of the one-time address before it belongs to the runtime, not to the page.
 */
export function firstPaintMs(browser: Browser, start: Start): Promise<number> {
  return withPage(browser, (page) =>
    withServer(start, async ({ address }) => {
      await go(page, address);
      return within(PAINT_LIMIT_MS, 'the first paint', page.evaluate(firstPaint));
    }),
  );
}

/** Looks again and again until it is so; an error that names it when it never is. */
async function until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + WHOLE_LIMIT_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`${what} took over ${WHOLE_LIMIT_MS / 1000} s`);
    await wait(LOOK_EVERY_MS);
  }
}

/** In the page: how many people are on the board, once each of them is worked out; 0 before. */
async function peopleWhenWhole(): Promise<number> {
  const board = await window.fileReady?.board.open({});
  if (!board?.ok || board.value.known < board.value.people) return 0;
  return board.value.people;
}

/** Whether the board of so many people lies in its file, whole. */
function isPutAway(folder: string, people: number): boolean {
  const db = new DatabaseSync(join(folder, 'board.db'), { readOnly: true });
  try {
    const { heads } = db.prepare('SELECT count(*) AS heads FROM head').get() ?? {};
    const { rows } = db.prepare('SELECT count(*) AS rows FROM board').get() ?? {};
    return heads === 1 && rows === people;
  } finally {
    db.close();
  }
}

/** Uses the app on a folder once, as on the day before: until everybody is on the board and the board is put away. */
export function useOnce(browser: Browser, start: Start, folder: string): Promise<void> {
  return withPage(browser, (page) =>
    withServer(start, async ({ address }) => {
      await page.goto(address);
      let people = 0;
      await until('working out the board', async () => {
        people = await page.evaluate(peopleWhenWhole);
        return people > 0;
      });
      await until('putting the board away', () => isPutAway(folder, people));
    }),
  );
}
