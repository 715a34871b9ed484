import type { Clock } from '../../ports/system.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { LINK_COPY_SECONDS } from '../../shared/domain/vault/protected-act.ts';

/** Which account's login may be copied now, for the one link that a person is making in their browser. */
export interface LinkCopies {
  /** Allows it from now on for five minutes. Another account's permission ends. */
  allow(ecfAccountId: EcfAccountId): void;
  /** Whole seconds that are left; 0 when it isn't allowed. */
  secondsLeft(ecfAccountId: EcfAccountId): number;
  /** Ends it before its time: the link is done, stopped or left. */
  end(ecfAccountId: EcfAccountId): void;
  /** Ends every permission, because the app locks. */
  dropAll(): void;
}

/**
 * One permission at a time, in memory only, by the steady clock.
 * SECURITY: it opens copying for one account's link and nothing else, never showing, and is given after a proof of presence.
 */
export function linkCopies(clock: Pick<Clock, 'steady'>): LinkCopies {
  let allowed: { readonly id: EcfAccountId; readonly until: number } | undefined;
  return {
    allow(id) {
      allowed = { id, until: clock.steady() + LINK_COPY_SECONDS * 1000 };
    },
    secondsLeft(id) {
      if (allowed?.id !== id) return 0;
      return Math.max(0, Math.ceil((allowed.until - clock.steady()) / 1000));
    },
    end(id) {
      if (allowed?.id === id) allowed = undefined;
    },
    dropAll() {
      allowed = undefined;
    },
  };
}
