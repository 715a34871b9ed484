import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { ServerProcess } from '../../support/server-process.ts';

const RESOLUTION_MS = 1;
const SETTLE_MS = 5;

/** Watches how long this process does one thing and nothing else. Use it where the process runs what main runs. */
export function holdWatch() {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  let longest = 0;
  return {
    /** Watches while some work is done. */
    async during<T>(work: () => Promise<T>): Promise<T> {
      delays.reset();
      delays.enable();
      // What is noted is the time between two timers: one before the work and one after it.
      await wait(SETTLE_MS);
      const done = await work();
      await wait(SETTLE_MS);
      delays.disable();
      longest = Math.max(longest, delays.max / 1e6);
      return done;
    },
    /** Milliseconds of the longest hold so far. */
    longest: () => longest,
  };
}

const HoldAnswer = z.object({ longestHold: z.number() });

/** Makes a browser runtime that was started with `canTalk` watch its own holds. */
export const watchHolds = (runtime: ServerProcess): Promise<unknown> =>
  runtime.say('watch-holds', (said) => (said === 'watching' ? said : undefined));

/** The longest hold of a browser runtime since it began to watch, in milliseconds. */
export const longestHoldOf = (runtime: ServerProcess): Promise<number> =>
  runtime.say('longest-hold', (said) => HoldAnswer.safeParse(said).data?.longestHold);
