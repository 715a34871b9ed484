import type { Result } from '../../shared/domain/values/result.ts';
import type { PresenceState } from '../../shared/domain/vault/presence.ts';
import type { PresenceReason } from '../../shared/domain/vault/protected-act.ts';

/**
 * One way to prove presence. Adding another (Windows Hello) takes one more file like this and one entry where main
 * builds the list.
 */
export interface PresenceProvider {
  /** Whether this way exists on this machine, as far as we know before trying. */
  isOffered(): boolean;
  state(): Promise<Result<PresenceState>>;
  /** `not-offered` means the way doesn't exist on this machine after all, so the next one is tried. */
  prove(
    reason: PresenceReason,
    pin: string | undefined,
  ): Promise<Result<undefined> | 'not-offered'>;
}
