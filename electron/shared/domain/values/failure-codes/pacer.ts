/** PACER accounts and PACER's sign-in. */
export const PACER_FAILURES = [
  'account-says-nothing',
  'authenticators-hold-a-secret',
  'authenticators-too-many',
  'firm-account-known',
  'pacer-account-gone',
  'pacer-answer-not-understood',
  'pacer-redaction-needed',
  'pacer-refused-sign-in',
  'pacer-sign-in-needed',
  'username-is-account-number',
  'username-is-email',
  'username-is-empty',
  'username-is-spaces',
] as const;
