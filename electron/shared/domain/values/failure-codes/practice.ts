/** The practice profile and the practice court's people. */
export const PRACTICE_FAILURES = [
  'not-in-practice',
  'practice-not-entered',
  'practice-not-opened',
  'practice-person-not-found',
] as const;
