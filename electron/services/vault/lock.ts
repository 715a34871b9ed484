import type { LockMark, Presence } from '../../ports/vault.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { LockState } from '../../shared/contract/groups/lock.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { PresenceState } from '../../shared/domain/vault/presence.ts';

interface Needs {
  readonly presence: Presence;
  /** What outlives this process, no matter what ends it. */
  readonly mark: LockMark;
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

/**
 * Locks the whole app. While locked, only the calls needed to unlock are served.
 * SECURITY: an app that was locked begins locked, so that ending it is no way to open it. Only where nothing was ever set
 * up to prove presence with, it begins open.
 */
export function lockService({ presence, mark, idleMinutes, onLock, onUnlock }: Needs): LockService {
  const marked = mark.read();
  let isLocked = marked !== undefined;
  /** Whether there was anything to prove presence with, as last seen while the app was open. Once there was, it stays so. */
  let wasSetUp: boolean | undefined = marked === 'sure' ? true : undefined;
  /** A process that ended before it knew leaves it to this one to look. */
  let seenAtLock: Promise<unknown> = marked === 'unsure' ? seen() : Promise.resolve();

  async function look(isOpen: boolean): Promise<Result<PresenceState>> {
    const known = await presence.state();
    // SECURITY: what is gone while the app is locked still counts: somebody else may have taken it away.
    if (known.ok && (isOpen || known.value.isSetUp)) wasSetUp ||= known.value.isSetUp;
    return known;
  }

  function lock(): void {
    if (isLocked) return;
    isLocked = true;
    mark.set(wasSetUp ? 'sure' : 'unsure');
    seenAtLock = seen();
    onLock();
  }

  /** Looks once more whether anything is set up, and marks that. A keychain that can't say so leaves no mark: it could not open the next start either. */
  async function seen(): Promise<void> {
    await look(true).catch(() => undefined);
    if (!isLocked) return;
    if (wasSetUp) mark.set('sure');
    else mark.clear();
  }

  async function state() {
    const known = await look(!isLocked);
    return ok(shown(known, { isLocked, idleMinutes: idleMinutes(), isOpenable: !wasSetUp }));
  }

  /** SECURITY: without a proof the app opens only if it is sure that there was never anything to prove it with. */
  async function proven(pin: string | undefined): Promise<Result<undefined>> {
    await seenAtLock;
    const known = await look(false);
    if (!known.ok) return known;
    if (known.value.isSetUp) return presence.prove('unlock', pin);
    return wasSetUp === false ? ok(undefined) : fail('unlock-unsure');
  }

  const service: Services['lock'] = {
    state,

    now() {
      lock();
      return state();
    },

    async unlock({ pin }) {
      if (!isLocked) return state();
      const answer = await proven(pin);
      if (!answer.ok) return answer;
      isLocked = false;
      mark.clear();
      onUnlock();
      return state();
    },
  };

  return { service, isLocked: () => isLocked, lock };
}

/** The state as the lock screen shows it. If the keychain can't be asked now, unlocking asks it again. */
function shown(
  known: Result<PresenceState>,
  {
    isLocked,
    idleMinutes,
    isOpenable,
  }: { readonly isLocked: boolean; readonly idleMinutes: number; readonly isOpenable: boolean },
): LockState {
  if (!known.ok) return { isLocked, idleMinutes, unlockBy: 'pin', waitSeconds: 0 };
  const { way, isSetUp, waitSeconds } = known.value;
  const unlockBy = isSetUp || !isOpenable ? way : 'none';
  return { isLocked, idleMinutes, unlockBy, waitSeconds };
}
