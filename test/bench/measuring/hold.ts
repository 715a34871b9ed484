import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { ServerProcess } from '../../support/server-process.ts';

const RESOLUTION_MS = 1;
const SETTLE_MS = 5;

/** Watches for how long this process, which stands for the main process, does one thing and nothing else. */
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

const Held = z.object({ longestHold: z.number() });

/** Lets the browser runtime begin to watch its own holds; only one that was started with `canTalk` listens. */
export const watchHolds = (runtime: ServerProcess): Promise<unknown> =>
  runtime.say('watch-holds', (said) => (said === 'watching' ? said : undefined));

/** Milliseconds of the longest hold of the browser runtime since it began to watch. */
export const longestHoldOf = (runtime: ServerProcess): Promise<number> =>
  runtime.say('longest-hold', (said) => Held.safeParse(said).data?.longestHold);
