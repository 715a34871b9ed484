/** Importing a roster. */
export const ROSTER_FAILURES = [
  'roster-contradicts-linked',
  'roster-contradicts-mfa',
  'roster-contradicts-mfa-skips',
  'roster-court-either',
  'roster-court-unknown',
  'roster-letter-lost',
  'roster-mapping',
  'roster-needs-court',
  'roster-nobody',
  'roster-nothing',
  'roster-number-shortened',
  'roster-one-court',
  'roster-row-too-long',
  'roster-word-unknown',
] as const;
