import { expect, it } from 'vitest';
import type { Figure, Report } from '../report/figure.ts';
import type { FoundFigure } from './find-figures.ts';
import { measureAll, type Surroundings, USUAL_LIMITS } from './measure-all.ts';

const MINUTE_MS = 60_000;

function found(name: string, more: Partial<Figure> = {}): FoundFigure {
  const run = () => Promise.reject(new Error('not run here'));
  const figure: Figure = { name, unit: 'ms', kind: 'absolute', target: 1, run, ...more };
  return { figure, file: 'made-up.bench.ts' };
}

/** Measures on a clock of its own, on which each figure takes so many minutes. */
async function measured(figures: readonly FoundFigure[], minutesEach: number) {
  let now = 0;
  const limits: number[] = [];
  const written: Report[] = [];
  const surroundings: Surroundings = {
    measure: async (_found, limitMs) => {
      limits.push(limitMs);
      now += minutesEach * MINUTE_MS;
      return { measured: { ours: [1] } };
    },
    write: async (report) => void written.push(report),
    say: () => undefined,
    steady: () => now,
  };
  await measureAll(figures, surroundings, USUAL_LIMITS);
  return { limits, written };
}

it('gives each figure 90 seconds, or a limit of its own', async () => {
  const { limits } = await measured([found('a'), found('b', { limitMs: 5 })], 1);
  expect(limits).toEqual([90_000, 5]);
});

it('ends within ten minutes: what it has no time left for is not measured', async () => {
  const { limits, written } = await measured(
    ['a', 'b', 'c', 'd'].map((name) => found(name)),
    4.5,
  );
  const last = written.at(-1)?.figures ?? [];
  expect(limits).toEqual([90_000, 90_000, 20_000]);
  expect(last.map(({ met }) => met)).toEqual([true, true, true, null]);
  expect(last.at(-1)?.why).toBe('not measured: the bench had used its time');
});

it('writes the result after each figure, always with every figure in it', async () => {
  const { written } = await measured([found('a'), found('b')], 1);
  const met = written.map(({ figures }) => figures.map((figure) => figure.met));
  expect(met).toEqual([
    [null, null],
    [true, null],
    [true, true],
  ]);
});
