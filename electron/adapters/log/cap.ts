/**
 * How many lines the log takes in an hour, and in one run of the app. Details are many by nature, and trouble is told in
 * a few. What the app itself notes is counted by its phrase: a page can make a call that fails again and again. The log
 * and its older file hold about 20,000 lines, so that all of this together leaves what stood there before.
 */
const MOST = {
  trouble: { hour: 200, run: 2_000 },
  detail: { hour: 2_000, run: 8_000 },
  own: { hour: 20, run: 100 },
} as const;
const HOUR_MS = 60 * 60 * 1000;

/** Where a line comes from: trouble or a detail of a page, or a phrase of the app's own. */
type Source = 'trouble' | 'detail' | { readonly own: string };

/** Writes a line of one source, or leaves it out; says once in an hour, and once in a run, that lines are left out. */
export type Cap = (source: Source, write: () => void, warn: (what: string) => void) => void;

/** A cap by a clock in milliseconds that nobody sets. */
export function capOf(steady: () => number): Cap {
  const counts = new Map<string, { from: number; inHour: number; inRun: number }>();
  return (source, write, warn) => {
    const isOwn = typeof source === 'object';
    const most = MOST[isOwn ? 'own' : source];
    const name = isOwn ? `“${source.own}”` : `${source} of the page`;
    const now = steady();
    const count = counts.get(name) ?? { from: now, inHour: 0, inRun: 0 };
    counts.set(name, count);
    if (now - count.from >= HOUR_MS) Object.assign(count, { from: now, inHour: 0 });
    if (count.inRun > most.run) return;
    count.inHour += 1;
    if (count.inHour > most.hour + 1) return;
    if (count.inHour > most.hour) return warn(`more ${name} is left out for an hour`);
    count.inRun += 1;
    if (count.inRun > most.run) warn(`more ${name} is left out until the next start`);
    else write();
  };
}
