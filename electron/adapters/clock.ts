import type { Clock } from '../ports/system.ts';

/** The machine's own clocks. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  steady: () => performance.now(),
};
