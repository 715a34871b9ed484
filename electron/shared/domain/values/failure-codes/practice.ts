/** The practice profile and the practice court's people. */
export const PRACTICE_FAILURES = [
  'practice-person-not-found',
  'practice-not-entered',
  'practice-not-opened',
  'not-in-practice',
] as const;
