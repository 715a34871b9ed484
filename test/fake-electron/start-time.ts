import type { Stats } from 'node:fs';

/**
 * Inside an archive every file has the time at which the process started, four times over (Electron's
 * lib/node/asar-fs-wrapper.ts, `fakeTime` and `asarStatsToFsStats`).
 */
const started = new Date(performance.timeOrigin);
const TIMES = ['atime', 'mtime', 'ctime', 'birthtime'] as const;

/** The same stats with the times of what lies in an archive. */
export function startedAt<S extends Stats>(stats: S): S {
  const times = TIMES.flatMap((name) => [
    [name, started],
    [`${name}Ms`, started.getTime()],
  ]);
  return Object.assign(stats, Object.fromEntries(times));
}
