import type { CredentialState } from '../checklist/facts.ts';

const KEPT: readonly CredentialState[] = ['recorded', 'verified', 'refused', 'spent'];

/** Whether the keychain of this machine should hold a login and password that stands like this. */
export function isKeptState(state: CredentialState): boolean {
  return KEPT.includes(state);
}
