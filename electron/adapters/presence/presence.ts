import type { Presence } from '../../ports/vault.ts';
import { fail } from '../../shared/domain/values/result.ts';
import type { AppPin } from './app-pin.ts';
import type { PresenceProvider } from './provider.ts';

/** Uses the system's own ways first, in order, and the app's PIN if there are none. */
export function bestPresence(ways: readonly PresenceProvider[], pin: AppPin): Presence {
  const offered = () => ways.find((way) => way.isOffered());
  return {
    state: () => (offered() ?? pin).state(),
    async prove(reason, typed) {
      for (const way of [...ways.filter((one) => one.isOffered()), pin]) {
        const proven = await way.prove(reason, typed);
        if (proven !== 'not-offered') return proven;
      }
      return fail('presence-not-set-up');
    },
    setPin: (typed, current) => pin.set(typed, current),
    forgetPin: () => pin.forget(),
  };
}
