import type { Page } from 'playwright-core';
import { ONE_LINE } from '../../../renderer/features/readiness/list/list-layout.ts';
import { drawnMs } from './drawn.ts';

/** Waits until the page has a row for every person; its head counts as one. */
export async function isWhole(page: Page, people: number): Promise<void> {
  await page.locator(`[role=grid][aria-rowcount="${people + 1}"]`).waitFor({ timeout: 60_000 });
}

/**
 * Milliseconds from the request for the page until a first row is drawn, on a server that already runs. The page itself
 * notes the time. Returns once every row is in the page.
 */
export async function firstRowMs(page: Page, people: number): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  const drawn = await drawnMs(page);
  await isWhole(page, people);
  return drawn;
}

/** Pixels a frame: ten rows, and for reading while scrolling a third of a window. */
const FAST = 10 * ONE_LINE.row;
const READING = 160;

/** Milliseconds between frames while the board is scrolled by ten rows a frame, down and up again. */
export function scrollFrames(page: Page, frames: number): Promise<readonly number[]> {
  return page.evaluate(
    async ({ wanted, pixels }) => {
      const grid = document.querySelector<HTMLElement>('[role=grid]');
      if (!grid) throw new Error('there is nothing to scroll');
      const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
      const times: number[] = [];
      grid.scrollTop = 0;
      let step = pixels;
      let before = await nextFrame();
      for (let frame = 0; frame < wanted; frame += 1) {
        const place = grid.scrollTop;
        grid.scrollTop += step;
        if (grid.scrollTop === place) step = -step;
        const now = await nextFrame();
        times.push(now - before);
        before = now;
      }
      return times;
    },
    { wanted: frames, pixels: FAST },
  );
}

/** The most frames in a row in which a row in view was missing, scrolled fast and at reading speed. Counts just before each frame is painted. */
export function blankFrames(page: Page, frames: number): Promise<number> {
  return page.evaluate(
    async ({ wanted, speeds, head, height }) => {
      const grid = document.querySelector<HTMLElement>('[role=grid]');
      if (!grid) throw new Error('there is nothing to scroll');
      const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
      const last = Number(grid.getAttribute('aria-rowcount')) - 1;
      const blank = new Map<number, number>();
      let longest = 0;
      const look = () => {
        const drawn = new Set(
          [...grid.querySelectorAll('[role=row][aria-selected]')].map((row) =>
            Number(row.getAttribute('aria-rowindex')),
          ),
        );
        const first = Math.floor(grid.scrollTop / height);
        const end = Math.min(last, Math.ceil((grid.scrollTop + grid.clientHeight - head) / height));
        for (const row of [...blank.keys()]) {
          if (row < first || row >= end) blank.delete(row);
        }
        for (let row = first; row < end; row += 1) {
          // The head is the first row.
          const run = drawn.has(row + 2) ? 0 : (blank.get(row) ?? 0) + 1;
          blank.set(row, run);
          longest = Math.max(longest, run);
        }
      };
      for (const pixels of speeds) {
        let step = pixels;
        grid.scrollTop = 0;
        await nextFrame();
        for (let frame = 0; frame < wanted; frame += 1) {
          const place = grid.scrollTop;
          grid.scrollTop += step;
          if (grid.scrollTop === place) step = -step;
          look();
          await nextFrame();
        }
      }
      return longest;
    },
    { wanted: frames, speeds: [FAST, READING], head: ONE_LINE.head, height: ONE_LINE.row },
  );
}

/** Milliseconds of the page's main thread for each row that is drawn, in a frame of fast scrolling. */
export async function workPerRowMs(page: Page, frames: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await busy();
  await scrollFrames(page, frames);
  const worked = (await busy()) - before;
  await session.detach();
  const rows = await page.locator('[role=row][aria-selected]').count();
  return worked / frames / rows;
}

/** Megabytes of the page's JavaScript objects after garbage collection. */
export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}
