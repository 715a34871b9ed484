import type { Page } from 'playwright-core';

/** What is typed, key by key; each key leaves fewer or more people. */
const TYPED = ['1', '12', '123', '1234', '123', '12', '1', ''];
/** No person waits that long for one key. */
const KEY_LIMIT_MS = 10_000;

/**
 * In the page: milliseconds from each key to its result in the page. It looks for the grid each time, because the page
 * replaces it: a search that finds no one has no grid at all.
 */
async function typeAll({
  typed,
  limitMs,
}: {
  readonly typed: readonly string[];
  readonly limitMs: number;
}) {
  const count = () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') ?? '1';
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  const type = (words: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!field || !setter) throw new Error('there is nothing to search in');
    setter.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const changed = (before: string, words: string) =>
    new Promise<void>((done, failed) => {
      const late = () =>
        failed(new Error(`the key that made "${words}" showed nothing in ${limitMs} ms`));
      const timer = setTimeout(late, limitMs);
      const look = () => {
        if (count() === before) return;
        clearTimeout(timer);
        watch.disconnect();
        done();
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { childList: true, subtree: true, attributes: true });
      look();
    });
  const times: number[] = [];
  for (const words of typed) {
    const before = count();
    await nextFrame();
    const start = performance.now();
    type(words);
    await changed(before, words);
    times.push(performance.now() - start);
    await nextFrame();
  }
  return times;
}

/** Milliseconds of each key, in so many rounds; throws and names the key that shows nothing within ten seconds. */
export function keystrokesMs(page: Page, rounds: number): Promise<readonly number[]> {
  const typed = Array.from({ length: rounds }, () => TYPED).flat();
  return page.evaluate(typeAll, { typed, limitMs: KEY_LIMIT_MS });
}
