import { everyMinute } from '../windows/every-minute.ts';
import { type QuittingApp, quitClean } from '../windows/quit-clean.ts';
import { type IdleWatching, watchIdle } from '../windows/watch-idle.ts';
import type { Profiles } from './profiles.ts';

/** What watching needs from its process. */
interface Watch {
  readonly app: QuittingApp;
  readonly monitor: IdleWatching['monitor'] & Parameters<typeof everyMinute>[0];
  /** Minutes without keyboard and mouse after which the app locks itself. */
  readonly idleMinutes: () => number;
}

/** Locks the app when the person is away, keeps the board on time and an eye on the disk, and ends court sessions when the machine sleeps. */
export function keepWatch(profiles: Profiles, { app, monitor, idleMinutes }: Watch): void {
  watchIdle({ monitor, idleMinutes, lock: profiles.lock });
  // A change of profile leaves nothing in the clipboard, so only that of the one on screen can hold something.
  const clipboard = () => profiles.running?.parts.vault.clipboard;
  quitClean(
    app,
    () => clipboard()?.isHolding() === true,
    async () => clipboard()?.clear(),
  );
  everyMinute(monitor, profiles.everyMinute);
  monitor.on('suspend', profiles.suspend);
}
