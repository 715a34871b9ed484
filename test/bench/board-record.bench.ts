import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { personSubject } from '../../electron/shared/domain/records/fold.ts';
import { startRuntime } from '../support/launch-browser.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { bareInserts } from './firms/bare-inserts.ts';
import { openBenchRecords } from './firms/open-firm.ts';
import { boardFirm, ownCopy } from './firms/shared-firm.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { longestHoldOf, watchHolds } from './measuring/hold.ts';
import { byTurns, timed } from './measuring/pairs.ts';
import { withBrowser, withPage, withServer } from './pages/browser.ts';
import { openOnPage, recordOnPage, roundTripMs } from './pages/recording.ts';
import type { Figure, Measured } from './report/figure.ts';

const LARGE = 5_000;
const SMALL = 500;
const ROUNDS = 41;
const WATCHED = 5;

/** One event from the records of a folder, for the bare side to insert. */
function oneEvent(folder: string) {
  const records = openBenchRecords(folder);
  const [first] = records.people();
  const events = records.eventsOf(personSubject(first?.person.id ?? '')).slice(0, 1);
  records.close();
  if (events.length === 0) throw new Error('there is nothing to insert');
  return events;
}

/** Hands out a page that has nothing but the bridge: what the screen does with an answer is measured where the screen is. */
function withBridge<T>(
  folder: string,
  use: (page: Page, runtime: ServerProcess) => Promise<T>,
): Promise<T> {
  const start = () => startRuntime({ FILEREADY_USER_DATA: folder }, { canTalk: true });
  return withBrowser((browser) =>
    withServer(start, (runtime) =>
      withPage(browser, async (page) => {
        await page.route('**/assets/*.js', (route) => route.abort());
        await page.goto(runtime.address);
        return use(page, runtime);
      }),
    ),
  );
}

/**
 * One recorded step until the page has the data of its new cell, with so many people in ten courts; against a bare call
 * and one durable insert. Milliseconds.
 */
function record(people: number): Promise<Measured> {
  return withFolder(async (folder) => {
    const own = await ownCopy(boardFirm(people), folder);
    const events = oneEvent(own);
    const bare = bareInserts(own, join(folder, 'bare'));
    const insert = () => timed(() => bare.insertAll({ events, subjects: [] }));
    return withBridge(own, async (page, runtime) => {
      if ((await openOnPage(page)) < people) throw new Error('the board is not whole');
      let place = 0;
      const next = () => recordOnPage(page, ++place);
      const pairs = await byTurns(
        ROUNDS,
        next,
        async () => (await roundTripMs(page)) + (await insert()),
      );
      await watchHolds(runtime);
      for (let round = 0; round < WATCHED; round += 1) await next();
      return { ...pairs, longestHold: await longestHoldOf(runtime) };
    }).finally(bare.close);
  });
}

const ratio = { unit: 'ms', kind: 'ratio', target: 3 } as const;

export const figures: readonly Figure[] = [
  { ...ratio, name: 'board.record', run: () => record(LARGE) },
  { ...ratio, name: 'board.at500.record', run: () => record(SMALL) },
];
