import type { Instant } from './calendar.ts';

/** Who recorded a fact, and when. */
export interface Mark {
  readonly by: string;
  readonly at: Instant;
}
