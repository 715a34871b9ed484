import type { Presence } from '../../ports/vault.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { LockState } from '../../shared/contract/groups/lock.ts';
import { ok } from '../../shared/domain/values/result.ts';

interface Needs {
  readonly presence: Presence;
  readonly idleMinutes: () => number;
  /**
   * Drops every secret and proof, clears the clipboard, masks the screen and reloads the page. Never interrupts a
   * request in progress.
   */
  readonly onLock: () => void;
  /** Tells every window that the app is unlocked. */
  readonly onUnlock: () => void;
}

/** The lock, and what the rest of the process needs from it. */
export interface LockService {
  readonly service: Services['lock'];
  isLocked(): boolean;
  /** Locks at once: idle too long, sleep, locked screen, user switch, or on request. */
  lock(): void;
}

/** Locks the whole app. While locked, only the calls needed to unlock are served. */
export function lockService({ presence, idleMinutes, onLock, onUnlock }: Needs): LockService {
  let isLocked = false;

  function lock(): void {
    if (isLocked) return;
    isLocked = true;
    onLock();
  }

  async function state() {
    return ok(shown(await presence.state(), isLocked, idleMinutes()));
  }

  const service: Services['lock'] = {
    state,

    now() {
      lock();
      return state();
    },

    async unlock({ pin }) {
      if (!isLocked) return state();
      const known = await presence.state();
      if (!known.ok) return known;
      if (known.value.isSetUp) {
        const proven = await presence.prove('unlock', pin);
        if (!proven.ok) return proven;
      }
      isLocked = false;
      onUnlock();
      return state();
    },
  };

  return { service, isLocked: () => isLocked, lock };
}

/** The state as the lock screen shows it. If the keychain can't be asked now, unlocking asks it again. */
function shown(
  known: Awaited<ReturnType<Presence['state']>>,
  isLocked: boolean,
  idleMinutes: number,
): LockState {
  if (!known.ok) return { isLocked, idleMinutes, unlockBy: 'pin', waitSeconds: 0 };
  const { way, isSetUp, waitSeconds } = known.value;
  return { isLocked, idleMinutes, unlockBy: isSetUp ? way : 'none', waitSeconds };
}
