import type { Browser } from 'playwright-core';
import { startRuntime } from '../support/launch-browser.ts';
import { openBenchRecords, recordFirm } from './firms/open-firm.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { byTurns } from './measuring/pairs.ts';
import { type Start, withBrowser } from './pages/browser.ts';
import { outWith } from './pages/built-page.ts';
import { firstPaintMs, holdAtStartMs, interactiveMs, useOnce } from './pages/start-page.ts';
import type { Figure, Measured } from './report/figure.ts';

const ROUNDS = 9;
/** The first control of the view itself that a person can use. */
const CONTROL = 'main button:enabled';
/** The first person of the large firm. */
const PERSON = 'main [role=rowheader]';
/** 4,545 people with ten CM/ECF accounts each: 49,995 records, in as many events and a few more. */
const LARGE_FIRM = { people: 4_545, ticksEach: 0 };

/** Starts the app on a folder, or with `out` another page in the same runtime. */
const startOn = (folder: string, out?: string): Start => {
  const env = { FILEREADY_USER_DATA: folder, ...(out ? { FILEREADY_FAKE_OUT: out } : {}) };
  return () => startRuntime(env, { canTalk: true });
};

/** Hands out a browser, a start of our app on an empty folder, and a start of the hello page in the same runtime. */
function besideHello(
  measure: (browser: Browser, ours: Start, hello: Start) => Promise<Measured>,
): Promise<Measured> {
  return withBrowser(async (browser) => {
    const out = await outWith('hello');
    return withFolder((own) =>
      withFolder((other) => measure(browser, startOn(own), startOn(other, out))),
    );
  });
}

/** From nothing to the first control of an empty firm, against the hello page, which asks main once. */
const interactive = () =>
  besideHello(async (browser, ours, hello) => ({
    ...(await byTurns(
      ROUNDS,
      () => interactiveMs(browser, ours, CONTROL),
      () => interactiveMs(browser, hello, CONTROL),
    )),
    longestHold: await holdAtStartMs(browser, ours, CONTROL),
  }));

/** From the request for the page to its first content, against the hello page with the same words before its script. */
const firstPaint = () =>
  besideHello((browser, ours, hello) =>
    byTurns(
      ROUNDS,
      () => firstPaintMs(browser, ours),
      () => firstPaintMs(browser, hello),
    ),
  );

/** A full firm until the first person is on the screen, against an empty firm until its first control is. The board of the day before is on disk, as on any morning. */
const records50k = () =>
  withBrowser((browser) =>
    withFolder((full) =>
      withFolder(async (empty) => {
        const records = openBenchRecords(full);
        recordFirm(records, LARGE_FIRM);
        records.close();
        await useOnce(browser, startOn(full), full);
        const pairs = await byTurns(
          ROUNDS,
          () => interactiveMs(browser, startOn(full), PERSON),
          () => interactiveMs(browser, startOn(empty), CONTROL),
        );
        return { ...pairs, longestHold: await holdAtStartMs(browser, startOn(full), PERSON) };
      }),
    ),
  );

export const figures: readonly Figure[] = [
  { name: 'start.interactive', unit: 'ms', kind: 'ratio', target: 1.25, run: interactive },
  { name: 'start.records50k', unit: 'ms', kind: 'ratio', target: 1.15, run: records50k },
  { name: 'renderer.firstPaint', unit: 'ms', kind: 'ratio', target: 1.5, run: firstPaint },
];
