import { join } from 'node:path';

/** A moment at which the unit tests run: a wall clock in a time zone. */
export interface Moment {
  /** `YYYY-MM-DD HH:MM`, as the wall clock shows it. */
  readonly local: string;
  /** IANA name of the zone. */
  readonly zone: string;
  /** The same moment in UTC, ISO 8601. */
  readonly instant: string;
}

/** The moments of `npm run any-day`. Each is a place where dates go wrong. */
export const MOMENTS: readonly Moment[] = [
  // Half an hour before the clock change.
  {
    local: '2027-03-14 01:30',
    zone: 'America/Los_Angeles',
    instant: '2027-03-14T09:30:00Z',
  },
  // A leap day that ends within the run, and a zone ahead of every US court.
  { local: '2028-02-29 23:50', zone: 'Asia/Tokyo', instant: '2028-02-29T14:50:00Z' },
  // Already the next year in UTC.
  { local: '2026-12-31 23:30', zone: 'America/New_York', instant: '2027-01-01T04:30:00Z' },
  // Years ahead, far west, and no clock change.
  { local: '2031-07-04 09:00', zone: 'Pacific/Honolulu', instant: '2031-07-04T19:00:00Z' },
];

// The quotes are for paths with spaces.
const PRELOAD = `--require=${JSON.stringify(join(import.meta.dirname, 'shifted-clock.cjs'))}`;

/** The environment in which a Node process, its workers and its children live at `moment`; `env` is passed on. */
export function environmentAt(
  { instant, zone }: Moment,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: options = '', FILEREADY_CLOCK_SHIFT_MS: shift = '0' } = env;
  // The clock of a process that is shifted already is ahead by that much.
  const realNow = Date.now() - Number(shift);
  return {
    ...env,
    TZ: zone,
    FILEREADY_CLOCK_SHIFT_MS: `${Date.parse(instant) - realNow}`,
    NODE_OPTIONS: options.includes(PRELOAD) ? options : `${options} ${PRELOAD}`.trim(),
  };
}
