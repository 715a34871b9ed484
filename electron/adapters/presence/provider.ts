import type { Result } from '../../shared/domain/values/result.ts';
import type { PresenceState } from '../../shared/domain/vault/presence.ts';
import type { PresenceReason } from '../../shared/domain/vault/protected-act.ts';

/**
 * One way to prove presence. Adding another (Windows Hello) takes one more file like this and one entry where main
 * builds the list.
 */
export interface PresenceProvider {
  /** Whether this way exists on this machine. Asked once in a run, before anything has to be proven. */
  isOffered(): boolean;
  state(): Promise<Result<PresenceState>>;
  /** Anything but a success is a refusal. It never means that another way may be tried. */
  prove(reason: PresenceReason, pin: string | undefined): Promise<Result<undefined>>;
}
