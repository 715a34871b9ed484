/** People, their accounts, notes, and merging two records. */
export const PEOPLE_FAILURES = [
  'account-not-found',
  'merge-not-confirmed',
  'merge-not-possible',
  'note-not-found',
  'person-merged',
  'person-not-found',
] as const;
