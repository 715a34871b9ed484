import type { Page } from 'playwright-core';
import { within } from '../measuring/within.ts';

const LIMIT_MS = 30_000;

declare global {
  interface Window {
    /** When the words of the wanted element were on the screen: milliseconds since the request for the page. */
    drawn: Promise<number>;
  }
}

/**
 * Makes every page that is loaded from now on note when the words of the first element that fits `selector` were on the
 * screen, as the browser itself notes it (Element Timing): asking from outside takes as long as what is measured.
 */
export async function noteDrawn(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wanted) => {
    window.drawn = new Promise((found) => {
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) found(startTime);
      }).observe({ type: 'element', buffered: true });
    });
    const watch = new MutationObserver(() => {
      const element = document.querySelector(wanted);
      if (!element) return;
      watch.disconnect();
      // Before the frame that draws it: the words belong to whichever element around them is a block.
      for (const one of [element, ...element.querySelectorAll('*')])
        one.setAttribute('elementtiming', 'wanted');
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
  }, selector);
}

/** What the page noted; throws when it has drawn nothing of the kind in half a minute. */
export function drawnMs(page: Page): Promise<number> {
  const noted = page.evaluate(() => window.drawn);
  return within(LIMIT_MS, 'the first drawn element', noted);
}
