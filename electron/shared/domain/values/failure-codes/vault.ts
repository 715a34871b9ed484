/** Credentials, the keychain, and the clipboard. */
export const VAULT_FAILURES = [
  'clipboard-failed',
  'credential-already-kept',
  'credential-gone',
  'credential-kept-for-link',
  'credential-link-sent',
  'credential-missing',
  'credential-still-kept',
  'credential-too-long',
  'credential-tries-used-up',
  'credential-unreadable',
  'keychain-denied',
  'keychain-locked',
  'keychain-missing',
  'keychain-not-loaded',
  'keychain-unavailable',
  'keychain-waiting',
] as const;
