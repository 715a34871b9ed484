import type { Measured } from '../report/figure.ts';

/** One side of a comparison: does its work once and gives the value of that round. */
export type Side = () => Promise<number> | number;

/** Both sides, round by round. */
export type Pairs = Required<Pick<Measured, 'ours' | 'baseline'>>;

/**
 * Measures both sides by turns, so that a slow moment of the machine hits both, and lets each side begin every other round.
 * The first round of each side warms up and is left out.
 */
export async function byTurns(rounds: number, ours: Side, baseline: Side): Promise<Pairs> {
  const mine: number[] = [];
  const theirs: number[] = [];
  await ours();
  await baseline();
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) mine.push(await ours());
    theirs.push(await baseline());
    if (round % 2 === 1) mine.push(await ours());
  }
  return { ours: mine, baseline: theirs };
}

/** Measures one side alone; the first round warms up and is left out. */
export async function inRounds(rounds: number, ours: Side): Promise<Measured> {
  const mine: number[] = [];
  await ours();
  for (let round = 0; round < rounds; round += 1) mine.push(await ours());
  return { ours: mine };
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds that one of so many repetitions takes. */
export async function timedEach(
  times: number,
  work: () => Promise<unknown> | unknown,
): Promise<number> {
  const whole = await timed(async () => {
    for (let time = 0; time < times; time += 1) await work();
  });
  return whole / times;
}
