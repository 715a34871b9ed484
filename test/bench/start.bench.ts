import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium, whyNoBrowser } from '../support/chromium.ts';
import { startRuntime } from '../support/launch-browser.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { withFolder } from './lib/bench-folder.ts';
import { builtPage } from './lib/built-page.ts';
import { type Figure, type Measured, NotMeasurable } from './lib/figure.ts';
import { openBenchRecords, recordFirm } from './lib/open-firm.ts';
import { firstPaintMs, interactiveMs, useOnce } from './lib/page-load.ts';
import { byTurns } from './lib/pairs.ts';

const ROUNDS = 9;
const HELLO_SERVER = resolve(import.meta.dirname, 'hello/server.ts');
/** The first control of the view itself that a person can use. */
const CONTROL = 'main button:enabled';
/** Somebody of the large firm is on the screen. */
const SOMEBODY = 'main [role=rowheader]';
/** 4,545 people with ten CM/ECF accounts each: 49,995 records, in as many events and a few more. */
const LARGE_FIRM = { people: 4_545, ticksEach: 0 };

type Start = () => Promise<ServerProcess>;

async function withBrowser(use: (browser: Browser) => Promise<Measured>): Promise<Measured> {
  const reason = await whyNoBrowser();
  if (reason !== undefined) throw new NotMeasurable(reason);
  const browser = await launchChromium();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

const appOn =
  (folder: string): Start =>
  () =>
    startRuntime({ FILEREADY_USER_DATA: folder });

/** Hands out a browser, a start of our app on an empty folder, and a start of the hello page. */
function besideHello(
  measure: (browser: Browser, ours: Start, hello: Start) => Promise<Measured>,
): Promise<Measured> {
  return withBrowser(async (browser) => {
    const built = await builtPage('hello');
    const hello = () => startServer([HELLO_SERVER, built], {});
    return withFolder((folder) => measure(browser, appOn(folder), hello));
  });
}

const interactive = () =>
  besideHello((browser, ours, hello) =>
    byTurns(
      ROUNDS,
      () => interactiveMs(browser, ours, CONTROL),
      () => interactiveMs(browser, hello, CONTROL),
    ),
  );

const firstPaint = () =>
  besideHello((browser, ours, hello) =>
    byTurns(
      ROUNDS,
      () => firstPaintMs(browser, ours),
      () => firstPaintMs(browser, hello),
    ),
  );

/** A full firm until somebody is on the screen, against an empty one until its first control is. Both have been open before, as on any morning: the first start of all works the board out and puts it away. */
const records50k = () =>
  withBrowser((browser) =>
    withFolder((full) =>
      withFolder(async (empty) => {
        const records = openBenchRecords(full);
        recordFirm(records, LARGE_FIRM);
        records.close();
        await useOnce(browser, appOn(full));
        return byTurns(
          ROUNDS,
          () => interactiveMs(browser, appOn(full), SOMEBODY),
          () => interactiveMs(browser, appOn(empty), CONTROL),
        );
      }),
    ),
  );

export const figures: readonly Figure[] = [
  { name: 'start.interactive', unit: 'ms', kind: 'ratio', target: 2, run: interactive },
  { name: 'start.records50k', unit: 'ms', kind: 'ratio', target: 1.3, run: records50k },
  { name: 'renderer.firstPaint', unit: 'ms', kind: 'ratio', target: 1.5, run: firstPaint },
];
