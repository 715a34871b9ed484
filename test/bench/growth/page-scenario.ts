import { firstRowMs, heapMegabytes } from '../pages/board-page.ts';
import { withBoard } from '../pages/board-pages.ts';
import { withBrowser } from '../pages/browser.ts';
import { keystrokesMs } from '../pages/keystrokes.ts';
import { median } from '../report/spread.ts';
import type { Scenario } from './scenario.ts';

/** The board of a firm of each size as a page shows it; a keystroke looks at everyone. */
export const pageScenario: Scenario = {
  name: 'page',
  grows: [
    { name: 'page.firstRow', unit: 'ms', law: 'flat' },
    { name: 'page.keystroke', unit: 'ms', law: 'linear' },
    { name: 'page.memory', unit: 'MB', law: 'linear' },
  ],
  run: (people) =>
    withBrowser((browser) =>
      withBoard(browser, people, async (page) => {
        // The first time warms up.
        await firstRowMs(page, people);
        const first = await firstRowMs(page, people);
        const key = median(await keystrokesMs(page, 4));
        return [first, key, await heapMegabytes(page)];
      }),
    ),
};
