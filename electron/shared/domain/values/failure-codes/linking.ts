/** Linking a CM/ECF account to a PACER account. */
export const LINKING_FAILURES = [
  'known-link-account-taken',
  'known-link-menus-not-enough',
  'known-link-nothing-to-link',
  'link-already-open',
  'link-assisted-off',
  'link-claimed-elsewhere',
  'link-consent-missing',
  'link-court-not-opened',
  'link-gate-closed',
  'link-interrupted',
  'link-menus-unexplained',
  'link-of-another-attempt',
  'link-other-pacer-account',
  'link-practice-person',
  'link-review-changed',
  'link-step-not-possible',
] as const;
