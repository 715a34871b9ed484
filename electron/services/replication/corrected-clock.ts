import type { Clock } from '../../ports/system.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';

/** The wall clock by which records are dated: this computer's, corrected by what the firm's server says. */
export class CorrectedClock implements Pick<Clock, 'now'> {
  readonly #clock: Pick<Clock, 'now'>;
  /** By how many milliseconds the server's clock is ahead of this computer's; below 0 it is behind. */
  aheadMs = 0;

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  now = (): Instant => new Date(Date.parse(this.#clock.now()) + this.aheadMs).toISOString();
}
