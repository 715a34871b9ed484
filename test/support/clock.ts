import type { Clock } from '../../electron/ports/system.ts';
import type { Instant } from '../../electron/shared/domain/values/calendar.ts';

/** Eleven in the morning of a Monday in Birmingham, Alabama. */
export const MONDAY_MORNING: Instant = '2026-11-23T17:00:00.000Z';

/** The one clock of a test, for its records, services and page. It stands still until the test moves it, and never reads the machine's. */
export class TestClock implements Clock {
  instant: Instant;
  timeZone: string;
  milliseconds = 0;

  constructor(instant = MONDAY_MORNING, timeZone = 'America/Chicago') {
    this.instant = instant;
    this.timeZone = timeZone;
  }

  now = () => this.instant;
  zone = () => this.timeZone;
  steady = () => this.milliseconds;

  /** Lets time pass on the steady clock alone. */
  pass(seconds: number): void {
    this.milliseconds += seconds * 1000;
  }
}
