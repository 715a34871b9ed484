import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, whyNoBrowser } from '../support/chromium.ts';
import { startRuntime } from '../support/launch-browser.ts';
import { startServer } from '../support/server-process.ts';
import { bareBoardPage } from './lib/bare-board-page.ts';
import { withFolder } from './lib/bench-folder.ts';
import { recordBoardFirm } from './lib/board-firm.ts';
import {
  firstRowMs,
  heapMegabytes,
  isWhole,
  keystrokesMs,
  percentile,
  scrollFrames,
} from './lib/board-page.ts';
import { type Figure, type Measured, NotMeasurable } from './lib/figure.ts';
import { openBenchRecords } from './lib/open-firm.ts';
import { byTurns } from './lib/pairs.ts';

const PEOPLE = 5_000;
const BARE_SERVER = resolve(import.meta.dirname, 'hello/server.ts');
/** A window of a common laptop. */
const VIEWPORT = { width: 1366, height: 768 };
const MOST_BLANK_FRAMES = 3;

/** Hands out a page of our app with 5,000 people in ten courts, whole and worked out, and a page with the same rows from an array, both on servers that run. */
async function besideBare(measure: (ours: Page, bare: Page) => Promise<Measured>) {
  const reason = await whyNoBrowser();
  if (reason !== undefined) throw new NotMeasurable(reason);
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    recordBoardFirm(records, PEOPLE);
    records.close();
    const browser = await launchChromium();
    const runtime = await startRuntime({ FILEREADY_USER_DATA: folder });
    const server = await startServer([BARE_SERVER, await bareBoardPage()], {});
    try {
      const ours = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
      const bare = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
      await ours.goto(runtime.address);
      await isWhole(ours, PEOPLE);
      await bare.goto(server.address);
      await isWhole(bare, PEOPLE);
      return await measure(ours, bare);
    } finally {
      await browser.close();
      await server.stop();
      await runtime.stop();
    }
  });
}

const firstPaint = () =>
  besideBare((ours, bare) =>
    byTurns(
      9,
      () => firstRowMs(ours),
      () => firstRowMs(bare),
    ),
  );

const keystroke = () =>
  besideBare(async (ours, bare) => {
    const p95 = async (page: Page) => percentile(await keystrokesMs(page, 4), 0.95);
    return byTurns(
      5,
      () => p95(ours),
      () => p95(bare),
    );
  });

/** A frame at the worst hundredth; a row that stays blank longer than three frames fails the measurement. */
const scroll = () =>
  besideBare(async (ours, bare) => {
    const p99 = async (page: Page) => {
      const { times, blank } = await scrollFrames(page, 300);
      if (blank > MOST_BLANK_FRAMES) throw new Error(`a row stayed blank for ${blank} frames`);
      return percentile(times, 0.99);
    };
    return byTurns(
      5,
      () => p99(ours),
      () => p99(bare),
    );
  });

const memory = () =>
  besideBare(async (ours, bare) => ({
    ours: await heapMegabytes(ours),
    baseline: await heapMegabytes(bare),
  }));

export const figures: readonly Figure[] = [
  { name: 'board.firstPaint', unit: 'ms', kind: 'ratio', target: 1.6, run: firstPaint },
  { name: 'board.keystrokeP95', unit: 'ms', kind: 'ratio', target: 1.5, run: keystroke },
  { name: 'board.scrollP99', unit: 'ms', kind: 'ratio', target: 1.3, run: scroll },
  { name: 'board.pageMemory', unit: 'MB', kind: 'ratio', target: 3, run: memory },
];
