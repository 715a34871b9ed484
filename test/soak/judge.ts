import { slopeOf } from './slope.ts';

/** What the app held at the end of a round, after the garbage was collected. */
export interface Sample {
  /** Heap in use and memory outside it that it holds, in bytes. */
  readonly bytes: number;
  /** How many things of each kind keep the process alive: timers, sockets, servers, files. */
  readonly handles: Readonly<Record<string, number>>;
}

/**
 * Memory is flat while it grows by less than this in a round, in bytes. It is not zero: each day leaves a hundred entries
 * in the history, which stays in memory while the app runs, and in a short run caches still fill.
 */
export const FLAT_BYTES = 1024 * 1024;

/** The first rounds fill caches and compile code. */
const WARM_UP = 1 / 3;

/** The samples that count. */
const settled = (samples: readonly Sample[]) => samples.slice(Math.floor(samples.length * WARM_UP));

/** By how much memory grew in a round, in bytes. */
export const growthOf = (samples: readonly Sample[]): number =>
  slopeOf(settled(samples).map(({ bytes }) => bytes));

/** What is wrong with a run, a sentence for each thing; empty when nothing is. `strays` are errors that nobody caught. */
export function faultsOf(samples: readonly Sample[], strays: readonly string[]): readonly string[] {
  const growth = growthOf(samples);
  const memory =
    growth >= FLAT_BYTES ? [`memory grows by ${Math.round(growth / 1024)} KiB in a round`] : [];
  const errors = strays.map((stray) => `nobody caught: ${stray}`);
  return [...memory, ...growingHandles(settled(samples)), ...errors];
}

/** A kind of handle leaks when there are more in all later rounds than there ever were in the earlier ones. */
function growingHandles(samples: readonly Sample[]): readonly string[] {
  const kinds = new Set(samples.flatMap(({ handles }) => Object.keys(handles)));
  const middle = Math.floor(samples.length / 2);
  return [...kinds].flatMap((kind) => {
    const counts = samples.map(({ handles }) => handles[kind] ?? 0);
    const before = Math.max(0, ...counts.slice(0, middle));
    const after = Math.min(...counts.slice(middle));
    return after > before ? [`${kind}: ${before} at most, then ${after} at least`] : [];
  });
}
