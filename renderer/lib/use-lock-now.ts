import { type Answer, bridge } from './bridge/bridge.ts';
import { type Action, useAction } from './bridge/use-action.ts';
import { useLocked } from './stores/locked.store.ts';

/** Locks the app at once, as the person asked. */
export function useLockNow(): Action<undefined, Answer<'lock', 'now'>> {
  const lock = useLocked((state) => state.lock);
  return useAction(async (_now: undefined) => {
    const locked = await bridge().lock.now({});
    if (locked.ok && locked.value.isLocked) lock();
    return locked;
  });
}
