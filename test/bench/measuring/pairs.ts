import type { Measured } from './figure.ts';

/** The middle value; for an even count the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}

/**
 * Measures both sides by turns, so that a slow moment of the machine hits both, and gives the medians.
 * The first round of each side warms up and is left out.
 */
export async function byTurns(
  rounds: number,
  ours: () => Promise<number> | number,
  baseline: () => Promise<number> | number,
): Promise<Measured> {
  const mine: number[] = [];
  const theirs: number[] = [];
  await ours();
  await baseline();
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      mine.push(await ours());
      theirs.push(await baseline());
    } else {
      theirs.push(await baseline());
      mine.push(await ours());
    }
  }
  return { ours: median(mine), baseline: median(theirs) };
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
