import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';

type Sign = readonly [words: RegExp, means: FailureCode];

/**
 * Windows: keytar passes on the system's own words for the code, in the system's language (FormatMessage). A dot stands
 * for a letter that its way through the ANSI code page may spoil.
 */
const WINDOWS: readonly Sign[] = [
  // 1312, ERROR_NO_SUCH_LOGON_SESSION: a policy forbids to store credentials, or the session has no store.
  [/specified logon session does not exist/i, 'keychain-forbidden'],
  [/angegebene Anmeldesitzung ist nicht vorhanden/i, 'keychain-forbidden'],
  [/sesi.{1,3}n de inicio especificada no existe/i, 'keychain-forbidden'],
  // 1326, ERROR_LOGON_FAILURE.
  [
    /user name or password is incorrect|unknown user name or bad password/i,
    'keychain-wrong-sign-in',
  ],
  [/Benutzername oder das Kennwort ist falsch/i, 'keychain-wrong-sign-in'],
  [/nombre de usuario o la contrase.{1,3}a no son correctos/i, 'keychain-wrong-sign-in'],
  // 5, ERROR_ACCESS_DENIED.
  [/access is denied|Zugriff verweigert|acceso denegado/i, 'keychain-denied'],
];

/** macOS: the words of SecCopyErrorMessageString (SecBase.h), or the code where there are none. */
const MAC: readonly Sign[] = [
  // errSecInDarkWake.
  [/-25320\b|in dark wake/i, 'keychain-asleep'],
  // errSecInteractionNotAllowed, errSecInteractionRequired.
  [/-25308\b|-25315\b|interaction is (?:not allowed|required)/i, 'keychain-locked'],
  // errSecNoDefaultKeychain, errSecNoSuchKeychain, errSecInvalidKeychain, errSecNotAvailable.
  [/-25307\b|default keychain could not be found/i, 'keychain-not-set-up'],
  [/-25294\b|specified keychain could not be found/i, 'keychain-not-set-up'],
  [/-25295\b|not a valid keychain file/i, 'keychain-not-set-up'],
  [/-25291\b|no keychain is available/i, 'keychain-not-set-up'],
  // errSecInvalidOwnerEdit, errSecNoAccessForItem, errSecMissingEntitlement, errSecCSReqFailed, and an unknown signature.
  [/-25244\b|change the owner of this item/i, 'keychain-other-signature'],
  [/-25243\b|item has no access control/i, 'keychain-other-signature'],
  [/-34018\b|required entitlement isn.t present/i, 'keychain-other-signature'],
  [/-67050\b|code requirement/i, 'keychain-other-signature'],
  [/unable to obtain authorization for this operation/i, 'keychain-other-signature'],
  // errSecUserCanceled, errSecAuthFailed.
  [/-128\b|user canceled/i, 'keychain-denied'],
  [/-25293\b|user name or passphrase/i, 'keychain-denied'],
];

/** Linux: the words of libsecret, of GLib's D-Bus, and of GNOME Keyring. */
const LINUX: readonly Sign[] = [
  [/session wrapping the secret does not exist/i, 'keychain-restarted'],
  [/locked (?:collection|object)|is locked/i, 'keychain-locked'],
  [/dismissed/i, 'keychain-denied'],
  [/timeout was reached/i, 'keychain-waiting'],
  [/no such secret collection/i, 'keychain-not-set-up'],
  [/does not exist at path ..?\/org\/freedesktop\/secrets\/collection/i, 'keychain-not-set-up'],
  [/no such interface ..?org\.freedesktop\.Secret\.Collection/i, 'keychain-not-set-up'],
  // A KWallet that doesn't answer as Secret Service counts as none: libsecret can't talk to it.
  [/D-?Bus|autolaunch|org\.freedesktop\.secrets|Could not connect/i, 'keychain-missing'],
  [/unsupported transport|kwallet/i, 'keychain-missing'],
];

const SIGNS: readonly Sign[] = [...WINDOWS, ...MAC, ...LINUX];

/**
 * The failure a person can act on. `keychain-unavailable` when the error's words don't show which: keytar has no codes,
 * and the words may be in any language.
 */
export function keychainTrouble(error: unknown): FailureCode {
  const text = error instanceof Error ? error.message : String(error);
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'keychain-unavailable';
}
