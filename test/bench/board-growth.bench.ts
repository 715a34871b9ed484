import type { Page } from 'playwright-core';
import { byTurns } from './measuring/pairs.ts';
import { workPerRowMs } from './pages/board-page.ts';
import { withBoard } from './pages/board-pages.ts';
import { withBrowser } from './pages/browser.ts';
import { keystrokesMs } from './pages/keystrokes.ts';
import type { Figure } from './report/figure.ts';
import { median } from './report/spread.ts';

const [LARGE, SMALL] = [5_000, 500];

/** Measures the board of 5,000 people against that of 500, by turns in one browser. */
function largeBesideSmall(rounds: number, measure: (page: Page) => Promise<number>) {
  return withBrowser((browser) =>
    withBoard(browser, LARGE, (large) =>
      withBoard(browser, SMALL, (small) =>
        byTurns(
          rounds,
          () => measure(large),
          () => measure(small),
        ),
      ),
    ),
  );
}

/** Work of a frame for each row in it; only what is in view may cost anything. */
const scroll = () => largeBesideSmall(7, (page) => workPerRowMs(page, 200));

/** A keystroke looks at everybody, so ten times the people may cost something, but far from ten times. */
const keystroke = () => largeBesideSmall(7, async (page) => median(await keystrokesMs(page, 4)));

export const figures: readonly Figure[] = [
  { name: 'board.growth.scroll', unit: 'ms/row', kind: 'ratio', target: 1.25, run: scroll },
  { name: 'board.growth.keystroke', unit: 'ms', kind: 'ratio', target: 2, run: keystroke },
];
