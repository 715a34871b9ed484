/** How many lines of each source the log takes in an hour: details are many by nature, and trouble is told in a few. */
const MOST = { trouble: 200, detail: 2_000 } as const;
const HOUR_MS = 60 * 60 * 1000;

/** Writes a line of one source, or leaves it out; says once in an hour that lines are left out. */
export type Cap = (
  source: keyof typeof MOST,
  write: () => void,
  warn: (what: string) => void,
) => void;

/** A cap by a clock in milliseconds that nobody sets. */
export function capOf(steady: () => number): Cap {
  const hours = new Map<string, { readonly from: number; lines: number }>();
  return (source, write, warn) => {
    const now = steady();
    const known = hours.get(source);
    const hour = known && now - known.from < HOUR_MS ? known : { from: now, lines: 0 };
    hours.set(source, hour);
    hour.lines += 1;
    if (hour.lines <= MOST[source]) write();
    else if (hour.lines === MOST[source] + 1)
      warn(`more ${source} of the page is left out for an hour`);
  };
}
