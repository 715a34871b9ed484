import type { Presence } from '../../ports/vault.ts';
import { fail } from '../../shared/domain/values/result.ts';
import type { AppPin } from './app-pin.ts';
import type { PresenceProvider } from './provider.ts';

/**
 * Uses the system's own way where the machine has one, and the app's PIN where it has none.
 * SECURITY: this is decided once. Whatever a system's way answers, it never gives way to a PIN, which anybody at the
 * keyboard could set as the first one.
 */
export function bestPresence(ways: readonly PresenceProvider[], pin: AppPin): Presence {
  const system = ways.find((way) => way.isOffered());
  return {
    state: () => (system ?? pin).state(),
    prove: (reason, typed) => (system ?? pin).prove(reason, typed),
    setPin: async (typed, current) =>
      system ? fail('pin-not-used-here') : pin.set(typed, current),
    forgetPin: () => pin.forget(),
  };
}
