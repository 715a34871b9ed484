import type { PowerMonitor } from 'electron';

/** What watching needs from its process. */
export interface IdleWatching {
  readonly monitor: Pick<PowerMonitor, 'on' | 'getSystemIdleTime' | 'getSystemIdleState'>;
  /** Minutes without keyboard and mouse after which the app locks itself. */
  readonly idleMinutes: () => number;
  readonly lock: () => void;
}

const LOOK_EVERY_MS = 5_000;

/**
 * Locks the app when the machine sleeps, its screen locks, another user takes over, or no one has used it for a while.
 */
export function watchIdle({ monitor, idleMinutes, lock }: IdleWatching): () => void {
  // Linux doesn't report the first, and only a Mac reports the last.
  monitor.on('lock-screen', lock);
  monitor.on('suspend', lock);
  monitor.on('user-did-resign-active', lock);
  const look = () => {
    const seconds = idleMinutes() * 60;
    const isLocked = monitor.getSystemIdleState(seconds) === 'locked';
    if (isLocked || monitor.getSystemIdleTime() >= seconds) lock();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
