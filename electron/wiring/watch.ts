import { everyMinute } from '../windows/every-minute.ts';
import { type QuittingApp, quitClean } from '../windows/quit-clean.ts';
import { type IdleWatching, watchIdle } from '../windows/watch-idle.ts';
import type { Running } from './running.ts';

/** What watching needs from its process. */
interface Watch {
  readonly app: QuittingApp;
  readonly monitor: IdleWatching['monitor'] & Parameters<typeof everyMinute>[0];
  /** Minutes without keyboard and mouse after which the app locks itself. */
  readonly idleMinutes: () => number;
}

/** Locks the app when the person is away, keeps the board on time and an eye on the disk, and ends court sessions when the machine sleeps. */
export function keepWatch(
  { vault, linking, everyMinute: minute }: Running['parts'],
  { app, monitor, idleMinutes }: Watch,
): void {
  watchIdle({ monitor, idleMinutes, lock: vault.lock.lock });
  quitClean(app, vault.clipboard.isHolding, vault.clipboard.clear);
  everyMinute(monitor, minute);
  monitor.on('suspend', linking.suspend);
}
