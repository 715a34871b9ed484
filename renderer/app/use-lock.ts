import { useEffect } from 'react';
import { ask, bridge } from '../lib/bridge.ts';
import { useLocked } from '../lib/locked.store.ts';
import { keepPlace } from '../lib/place.ts';
import { useLockNow } from '../lib/use-lock-now.ts';
import { useNavigation } from './navigation.store.ts';

/** Brings the lock screen up as soon as main has locked the app, for whatever reason. */
export function useLockNews(): boolean {
  const { isLocked, lock } = useLocked();
  useEffect(
    () =>
      bridge().onNews((news) => {
        if (news.kind !== 'locked') return;
        keepPlace(JSON.stringify(useNavigation.getState().view));
        lock();
      }),
    [lock],
  );
  // It may have been locked before this page listened.
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
