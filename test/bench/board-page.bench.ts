import type { Page } from 'playwright-core';
import {
  blankFrames,
  firstRowMs,
  heapMegabytes,
  keystrokesMs,
  percentile,
  scrollFrames,
} from './lib/board-page.ts';
import { withBareBoard, withBoard, withBrowser } from './lib/board-pages.ts';
import type { Figure, Measured } from './lib/figure.ts';
import { byTurns } from './lib/pairs.ts';

const MAX_BLANK_FRAMES = 3;

/** A firm as large as any, and one of a tenth, to see what grows. */
const FIRMS = [
  { people: 5_000, name: 'board' },
  { people: 500, name: 'board.at500' },
] as const;

/** Measures our board beside a page with as many rows from an array, both in one browser. */
function besideBare(people: number, measure: (ours: Page, bare: Page) => Promise<Measured>) {
  return withBrowser((browser) =>
    withBoard(browser, people, (ours) =>
      withBareBoard(browser, people, (bare) => measure(ours, bare)),
    ),
  );
}

const firstPaint = (people: number) =>
  besideBare(people, (ours, bare) =>
    byTurns(
      9,
      () => firstRowMs(ours, people),
      () => firstRowMs(bare, people),
    ),
  );

const keystroke = (people: number) =>
  besideBare(people, async (ours, bare) => {
    const p95 = async (page: Page) => percentile(await keystrokesMs(page, 4), 0.95);
    return byTurns(
      5,
      () => p95(ours),
      () => p95(bare),
    );
  });

/** A frame at the worst hundredth of all rounds together: in one round a single frame more or less would decide. */
const scroll = (people: number) =>
  besideBare(people, async (ours, bare) => {
    const frames = new Map<Page, number[]>([
      [ours, []],
      [bare, []],
    ]);
    const collect = async (page: Page) =>
      frames.get(page)?.push(...(await scrollFrames(page, 300))) ?? 0;
    await byTurns(
      5,
      () => collect(ours),
      () => collect(bare),
    );
    const p99 = (page: Page) => percentile(frames.get(page) ?? [], 0.99);
    return { ours: p99(ours), baseline: p99(bare) };
  });

const blank = (people: number): Promise<Measured> =>
  withBrowser((browser) =>
    withBoard(browser, people, async (page) => ({ ours: await blankFrames(page, 300) })),
  );

const memory = (people: number) =>
  besideBare(people, async (ours, bare) => ({
    ours: await heapMegabytes(ours),
    baseline: await heapMegabytes(bare),
  }));

/** What is measured of the page of a firm; on two cores a first paint is expected within a second, a keystroke within 50 ms. */
function figuresOf({ people, name }: (typeof FIRMS)[number]): readonly Figure[] {
  const ratio = { unit: 'ms', kind: 'ratio' } as const;
  return [
    {
      ...ratio,
      name: `${name}.firstPaint`,
      target: 1.6,
      expected: 1000,
      run: () => firstPaint(people),
    },
    {
      ...ratio,
      name: `${name}.keystrokeP95`,
      target: 1.5,
      expected: 50,
      run: () => keystroke(people),
    },
    { ...ratio, name: `${name}.scrollP99`, target: 1.3, run: () => scroll(people) },
    {
      name: `${name}.blankRow`,
      unit: 'frames',
      kind: 'absolute',
      target: MAX_BLANK_FRAMES,
      run: () => blank(people),
    },
    { ...ratio, name: `${name}.pageMemory`, unit: 'MB', target: 3, run: () => memory(people) },
  ];
}

export const figures: readonly Figure[] = FIRMS.flatMap(figuresOf);
