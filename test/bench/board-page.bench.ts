import type { Page } from 'playwright-core';
import type { ServerProcess } from '../support/server-process.ts';
import { longestHoldOf, watchHolds } from './measuring/hold.ts';
import { byTurns, inRounds } from './measuring/pairs.ts';
import { blankFrames, firstRowMs, heapMegabytes, scrollFrames } from './pages/board-page.ts';
import { withBareBoard, withBoard } from './pages/board-pages.ts';
import { withBrowser } from './pages/browser.ts';
import { keystrokesMs } from './pages/keystrokes.ts';
import type { Figure, Measured } from './report/figure.ts';
import { quantile } from './report/spread.ts';

const MAX_BLANK_FRAMES = 3;
const FRAMES = 300;

/** A firm as large as any, and one of a tenth, to see what grows. */
const FIRMS = [
  { people: 5_000, name: 'board' },
  { people: 500, name: 'board.at500' },
] as const;

type Measure = (ours: Page, bare: Page, runtime: ServerProcess) => Promise<Measured>;

/** Measures our board beside a page with as many rows from an array, both in one browser and in the same runtime. */
const besideBare = (people: number, measure: Measure) =>
  withBrowser((browser) =>
    withBoard(browser, people, (ours, runtime) =>
      withBareBoard(browser, people, (bare) => measure(ours, bare, runtime)),
    ),
  );

/** From the request for the page to its first row, against the bare page, which asks main once; on runtimes that run. */
const firstPaint = (people: number) =>
  besideBare(people, async (ours, bare, runtime) => {
    const pairs = await byTurns(
      9,
      () => firstRowMs(ours, people),
      () => firstRowMs(bare, people),
    );
    await watchHolds(runtime);
    await firstRowMs(ours, people);
    return { ...pairs, longestHold: await longestHoldOf(runtime) };
  });

/** Each key from being typed to its result in the page, at the worst twentieth. */
const keystroke = (people: number) =>
  besideBare(people, (ours, bare) => {
    const p95 = async (page: Page) => quantile(await keystrokesMs(page, 4), 0.95);
    return byTurns(
      9,
      () => p95(ours),
      () => p95(bare),
    );
  });

/** The worst hundredth of all rounds but one, for each that is left out: in one round alone a single frame more or less would decide. */
const worstHundredths = (rounds: readonly (readonly number[])[]): readonly number[] =>
  rounds.map((_round, out) => quantile(rounds.filter((_, at) => at !== out).flat(), 0.99));

/** A frame of fast scrolling at the worst hundredth. */
const scroll = (people: number) =>
  besideBare(people, async (ours, bare) => {
    const [mine, theirs]: [(readonly number[])[], (readonly number[])[]] = [[], []];
    await byTurns(
      5,
      async () => mine.push(await scrollFrames(ours, FRAMES)),
      async () => theirs.push(await scrollFrames(bare, FRAMES)),
    );
    // The first round warmed up.
    return {
      ours: worstHundredths(mine.slice(1)),
      baseline: worstHundredths(theirs.slice(1)),
    };
  });

/** The longest run of frames with a blank row. */
const blank = (people: number) =>
  withBrowser((browser) =>
    withBoard(browser, people, (page) => inRounds(2, () => blankFrames(page, FRAMES))),
  );

/** Memory of the page's own objects, after garbage collection. */
const memory = (people: number) =>
  besideBare(people, (ours, bare) =>
    byTurns(
      3,
      () => heapMegabytes(ours),
      () => heapMegabytes(bare),
    ),
  );

/** What is measured of the page of a firm; on two cores a first paint is expected within a second, a keystroke within 50 ms. */
function figuresOf({ people, name }: (typeof FIRMS)[number]): readonly Figure[] {
  const ratio = { unit: 'ms', kind: 'ratio' } as const;
  const paint = { ...ratio, target: 1.25, expected: 1000 };
  const key = { ...ratio, target: 1.25, expected: 50 };
  const frames = { unit: 'frames', kind: 'absolute', target: MAX_BLANK_FRAMES } as const;
  return [
    { ...paint, name: `${name}.firstPaint`, run: () => firstPaint(people) },
    { ...key, name: `${name}.keystrokeP95`, run: () => keystroke(people) },
    { ...ratio, name: `${name}.scrollP99`, target: 1.3, run: () => scroll(people) },
    { ...frames, name: `${name}.blankRow`, run: () => blank(people) },
    { ...ratio, name: `${name}.pageMemory`, unit: 'MB', target: 1.8, run: () => memory(people) },
  ];
}

export const figures: readonly Figure[] = FIRMS.flatMap(figuresOf);
