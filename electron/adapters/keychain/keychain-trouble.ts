import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';

/**
 * What a keychain error means. keytar passes on the system's localized words without a code, so we only tell apart what
 * is certain: no service, a locked keychain, a refused prompt.
 */
const SIGNS: readonly (readonly [RegExp, FailureCode])[] = [
  [/D-?Bus|autolaunch|org\.freedesktop\.secrets|Could not connect/i, 'keychain-missing'],
  // errSecInteractionNotAllowed; libsecret's own sentence.
  [/-25308|interaction is not allowed|locked/i, 'keychain-locked'],
  // errSecUserCanceled, errSecAuthFailed; the prompt of GNOME Keyring was dismissed.
  [/-128\b|-25293|user canceled|user name or passphrase|dismissed|denied/i, 'keychain-denied'],
];

/** The failure a person can act on. `keychain-unavailable` when the error doesn't show which. */
export function keychainTrouble(error: unknown): FailureCode {
  const text = error instanceof Error ? error.message : String(error);
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'keychain-unavailable';
}
