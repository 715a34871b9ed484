/** The practice court's people. */
export const PRACTICE_FAILURES = ['practice-firm-loaded', 'practice-person-not-found'] as const;
