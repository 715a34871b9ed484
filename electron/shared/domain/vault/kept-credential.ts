import type { CredentialState } from '../checklist/facts.ts';

const KEPT: readonly CredentialState[] = ['recorded', 'verified', 'refused', 'spent'];

/** Whether this machine's keychain should hold a login and password in this state. */
export function isKeptState(state: CredentialState): boolean {
  return KEPT.includes(state);
}
