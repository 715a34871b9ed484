import type { Page } from 'playwright-core';

/** Everybody's row is in the page: its head counts as one. */
export async function isWhole(page: Page, people: number): Promise<void> {
  await page.locator(`[role=grid][aria-rowcount="${people + 1}"]`).waitFor({ timeout: 60_000 });
}

/** Milliseconds from the request for the page until a first row is drawn, on a server that runs already. */
export async function firstRowMs(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  await page.locator('[role=rowheader]').first().waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((found) => {
        requestAnimationFrame(() => requestAnimationFrame(() => found(performance.now())));
      }),
  );
}

/** What is typed, key by key; each key leaves fewer or more people. */
const TYPED = ['1', '12', '123', '1234', '123', '12', '1', ''];

/** Milliseconds of each key from being typed until its result is drawn. */
export function keystrokesMs(page: Page, rounds: number): Promise<readonly number[]> {
  return page.evaluate(
    async ({ typed, rounds }) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      const grid = document.querySelector('[role=grid]');
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      if (!field || !grid || !setter) throw new Error('there is nothing to search in');
      const count = () => grid.getAttribute('aria-rowcount');
      const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        for (const words of typed) {
          const before = count();
          await nextFrame();
          const start = performance.now();
          setter.call(field, words);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          while (count() === before) await new Promise((done) => setTimeout(done));
          await nextFrame();
          times.push(performance.now() - start);
        }
      }
      return times;
    },
    { typed: TYPED, rounds },
  );
}

/** Milliseconds between frames while the board is scrolled by ten rows a frame, and the longest run of frames without a row in the middle. */
export function scrollFrames(
  page: Page,
  frames: number,
): Promise<{ readonly times: readonly number[]; readonly blank: number }> {
  return page.evaluate(async (wanted) => {
    const grid = document.querySelector<HTMLElement>('[role=grid]');
    if (!grid) throw new Error('there is nothing to scroll');
    const box = grid.getBoundingClientRect();
    const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
    const times: number[] = [];
    let [blank, longest] = [0, 0];
    grid.scrollTop = 0;
    let before = await nextFrame();
    for (let frame = 0; frame < wanted; frame += 1) {
      grid.scrollTop += 600;
      const now = await nextFrame();
      times.push(now - before);
      before = now;
      const middle = document.elementFromPoint(box.x + 200, box.y + box.height / 2);
      blank = middle?.closest('[role=row]') ? 0 : blank + 1;
      longest = Math.max(longest, blank);
    }
    return { times, blank: longest };
  }, frames);
}

/** Megabytes of the page's JavaScript objects after what nobody needs was thrown away. */
export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
