import type { Instant } from './calendar.ts';

/** Who recorded something, and when. */
export interface Mark {
  readonly by: string;
  readonly at: Instant;
}
