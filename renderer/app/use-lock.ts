import { useEffect } from 'react';
import { ask, bridge } from '../lib/bridge/bridge.ts';
import { useLocked } from '../lib/stores/locked.store.ts';
import { useLockNow } from '../lib/use-lock-now.ts';

/** Whether to show the lock screen. It appears as soon as main locks the app for any reason, and goes when any window unlocks it. */
export function useLockNews(): boolean {
  const { isLocked, lock, unlock } = useLocked();
  useEffect(
    () =>
      bridge().onNews(({ kind }) => {
        if (kind === 'locked') lock();
        if (kind === 'unlocked') unlock();
      }),
    [lock, unlock],
  );
  // The app may have been locked before this page listened.
  useEffect(() => {
    void ask(() => bridge().lock.state({})).then((state) => {
      if (state.ok && state.value.isLocked) lock();
    });
  }, [lock]);
  return isLocked;
}

/** Ctrl+L (Command+L) locks the app at once. */
export function useLockKey(): void {
  const { run } = useLockNow();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      void run(undefined);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [run]);
}
