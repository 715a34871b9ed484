import type { PowerMonitor } from 'electron';

const MINUTE_MS = 60_000;
/** The first run comes long after the first screen. */
const FIRST_MS = 10_000;

/** Runs `work` about once a minute and when the machine wakes up, since timers stand still while it sleeps. */
export function everyMinute(monitor: Pick<PowerMonitor, 'on'>, work: () => void): void {
  setTimeout(work, FIRST_MS).unref();
  setInterval(work, MINUTE_MS).unref();
  monitor.on('resume', work);
}
