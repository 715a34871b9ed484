import { onTestFinished, vi } from 'vitest';
import type { Instant } from '../../electron/shared/domain/values/calendar.ts';
import { MONDAY_MORNING } from './clock.ts';

/** The page's clock during one test: it stands at a moment in a zone, with timers that the test advances. Call it in the test or in `beforeEach`. */
export function setPageClock(now: Instant = MONDAY_MORNING, timeZone = 'America/Chicago'): void {
  setPageZone(timeZone);
  vi.useFakeTimers({ now: new Date(now) });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** The page's zone during one test whose moments are written down. Call it in the test or in `beforeEach`. */
export function setPageZone(timeZone = 'America/Chicago'): void {
  // Node follows a change of this variable at once.
  vi.stubEnv('TZ', timeZone);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}
