import type { Log } from '../../electron/ports/system.ts';

const nothing = () => undefined;

/** A log that keeps nothing, where a test is about something else. */
export const silentLog: Log = {
  info: nothing,
  trouble: nothing,
  ofPage: { trouble: nothing, detail: nothing },
};
