import { type Answer, bridge } from './bridge.ts';
import { useLocked } from './locked.store.ts';
import { type Action, useAction } from './use-action.ts';

/** Locks the app at once, as the person asked. */
export function useLockNow(): Action<undefined, Answer<'lock', 'now'>> {
  const lock = useLocked((state) => state.lock);
  return useAction(async (_now: undefined) => {
    const locked = await bridge().lock.now({});
    if (locked.ok && locked.value.isLocked) lock();
    return locked;
  });
}
