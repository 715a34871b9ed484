import type { Presence } from '../../ports/vault.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { ok } from '../../shared/domain/values/result.ts';
import { GRANT_SECONDS } from '../../shared/domain/vault/protected-act.ts';
import type { Grants } from '../shared/grants.ts';

interface Needs {
  readonly presence: Presence;
  readonly grants: Grants;
}

/**
 * Proof that the person at the keyboard is this machine's user. It protects the screen, not the keychain, because
 * another program of the same user needs no proof.
 */
export function presenceService({ presence, grants }: Needs): Services['presence'] {
  return {
    state: () => presence.state(),

    async setPin({ pin, currentPin }) {
      const set = await presence.setPin(pin, currentPin);
      return set.ok ? presence.state() : set;
    },

    async prove({ act, pin }) {
      const proven = await presence.prove(act.action, pin);
      return proven.ok ? ok({ grant: grants.give(act), seconds: GRANT_SECONDS }) : proven;
    },
  };
}
