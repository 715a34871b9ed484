import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { systemClock } from '../../electron/adapters/clock.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { Records } from '../../electron/ports/records.ts';
import { bulkService } from '../../electron/services/board/bulk.ts';
import { rememberedActs } from '../../electron/services/shared/acts.ts';
import type { LogEvent } from '../../electron/shared/domain/records/event.ts';
import { personSubject } from '../../electron/shared/domain/records/fold.ts';
import type { Result } from '../../electron/shared/domain/values/result.ts';
import type {} from '../../renderer/lib/bridge/bridge.ts';
import { launchChromium, whyNoBrowser } from '../support/chromium.ts';
import { startRuntime } from '../support/launch-browser.ts';
import { bareInserts } from './lib/bare-inserts.ts';
import { withFolder } from './lib/bench-folder.ts';
import { recordBoardFirm, TEN_COURTS } from './lib/board-firm.ts';
import { benchBoard, benchCourts } from './lib/board-ground.ts';
import { type Figure, type Measured, NotMeasurable } from './lib/figure.ts';
import { openBenchRecords } from './lib/open-firm.ts';
import { byTurns, median, timed } from './lib/pairs.ts';

const PEOPLE = 5_000;
const ROUNDS = 9;

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  return result.value;
}

/** Hears what the records wrote, so that the bare side can write the very same rows. */
function heard(records: Records) {
  const last: { events: readonly LogEvent[] } = { events: [] };
  const append: Records['append'] = (events, onProgress) => {
    const written = records.append(events, onProgress);
    if (written.ok) last.events = written.value;
    return written;
  };
  return { records: { ...records, append }, last };
}

/** One step recorded for 5,000 people, from the confirmed preview to safely on disk with progress told; against inserting the same 5,000 rows into a log as full. Milliseconds. */
function bulk5000(): Promise<Measured> {
  return withFolder(async (folder) => {
    const own = join(folder, 'ours');
    mkdirSync(own);
    const first = openBenchRecords(own);
    recordBoardFirm(first, PEOPLE);
    first.close();
    const bare = bareInserts(own, join(folder, 'bare'));
    const { records, last } = heard(openBenchRecords(own));
    const { board, cache, firmIndex } = benchBoard(records, own);
    let told = 0;
    const bulk = bulkService({
      records,
      courts: benchCourts,
      firmIndex,
      board,
      acts: rememberedActs(systemIds),
      clock: systemClock,
      ids: systemIds,
      tell: () => {
        told += 1;
      },
    });
    const personIds = (await board.whole()).map(({ personId }) => personId);
    const [mine, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const courtIds = TEN_COURTS.slice(round % TEN_COURTS.length, (round % TEN_COURTS.length) + 1);
      const outcome = round % 2 ? ('done' as const) : ('skipped' as const);
      const act = {
        kind: 'record-step',
        stepId: 'contact-details',
        outcome,
        note: 'all at once',
      } as const;
      const { previewId } = good(await bulk.preview({ act, on: { personIds, courtIds } }));
      const ours = await timed(async () => good(await bulk.commit({ previewId })));
      const bared = await timed(() => bare.insertAll(last.events));
      // The first round warms up.
      if (round > 0) {
        mine.push(ours);
        theirs.push(bared);
      }
      await turn();
      await board.whole();
    }
    if (told === 0) throw new Error('no progress was told');
    bare.close();
    cache.close();
    records.close();
    return { ours: median(mine), baseline: median(theirs) };
  });
}

/** What the page does to record a step and see its cell change: one call, the news, one more call. */
interface RecordingPage {
  readonly ids: readonly string[];
  readonly revision: number;
}

declare global {
  interface Window {
    /** What this bench keeps on the page. */
    benchBoard: RecordingPage;
  }
}

/** Opens the board as a page does, until everybody is there. */
async function openOnPage(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const bridge = window.fileReady;
    const first = await bridge.board.open({});
    if (!first.ok) throw new Error(first.failure.code);
    const { texts, courtsRevision } = { texts: 0, courtsRevision: 0 };
    const ids: string[] = [];
    let since = 0;
    for (let known = 0, people = 1; known < people; ) {
      const more = await bridge.board.changes({ since, texts, courtsRevision });
      if (!more.ok) throw new Error(more.failure.code);
      ({ known, people, revision: since } = more.value);
      ids.push(...more.value.rows.flatMap(({ cells }) => cells[0]?.ecfAccountId ?? []));
      if (!more.value.isCut) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    window.benchBoard = { ids, revision: since };
    return ids.length;
  });
}

/** Milliseconds from recording one step to having its new cell, on the page. */
function recordOnPage(page: Page, number: number): Promise<number> {
  return page.evaluate(async (place) => {
    const bridge = window.fileReady;
    const { ids, revision } = window.benchBoard;
    const ecfAccountId = ids[place % ids.length] as never;
    const begun = performance.now();
    const told = new Promise<void>((resolve) => {
      const stop = bridge.onNews((news) => {
        if (news.kind !== 'board-changed') return;
        stop();
        resolve();
      });
    });
    const outcome = place % 2 ? ('done' as const) : ('skipped' as const);
    const asked = { ecfAccountId, stepId: 'contact-details', outcome, note: 'on the board' };
    const recorded = await bridge.checklist.record(asked);
    if (!recorded.ok) throw new Error(recorded.failure.code);
    await told;
    const changes = await bridge.board.changes({
      since: revision,
      texts: 9999,
      courtsRevision: 9999,
    });
    if (!changes.ok || changes.value.rows.length === 0) throw new Error('no cell changed');
    window.benchBoard = { ids, revision: changes.value.revision };
    return performance.now() - begun;
  }, number);
}

/** Milliseconds of a call that asks main for what it has at hand. */
function roundTrip(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const begun = performance.now();
    await window.fileReady.app.preferences({});
    return performance.now() - begun;
  });
}

/** One recorded step until the page has the data of its new cell, with so many people in ten courts; against a bare call and one durable insert. Milliseconds. */
async function record(people: number): Promise<Measured> {
  const reason = await whyNoBrowser();
  if (reason !== undefined) throw new NotMeasurable(reason);
  return withFolder(async (folder) => {
    const own = join(folder, 'ours');
    mkdirSync(own);
    const records = openBenchRecords(own);
    recordBoardFirm(records, people);
    const [someone] = records.people();
    const rows = records.eventsOf(personSubject(someone?.person.id ?? ''));
    records.close();
    const bare = bareInserts(own, join(folder, 'bare'));
    const server = await startRuntime({ FILEREADY_USER_DATA: own });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      // The bridge alone: what the screen does with the answer is measured where the screen is.
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(server.address);
      if ((await openOnPage(page)) < people) throw new Error('the board is not whole');
      const [row] = rows;
      if (!row) throw new Error('nothing to insert');
      let number = 0;
      const next = () => {
        number += 1;
        return number;
      };
      const insert = () => timed(() => bare.insertAll([{ ...row, at: `ffff${next()}` }]));
      return await byTurns(
        41,
        () => recordOnPage(page, next()),
        async () => (await roundTrip(page)) + (await insert()),
      );
    } finally {
      await browser.close();
      await server.stop();
      bare.close();
    }
  });
}

export const figures: readonly Figure[] = [
  { name: 'board.record', unit: 'ms', kind: 'ratio', target: 3, run: () => record(PEOPLE) },
  { name: 'board.at500.record', unit: 'ms', kind: 'ratio', target: 3, run: () => record(500) },
  { name: 'board.bulk5000', unit: 'ms', kind: 'ratio', target: 2, run: bulk5000 },
];
