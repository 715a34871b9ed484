/** The log of records, and undoing. */
export const RECORDS_FAILURES = [
  'nothing-to-undo',
  'records-failed',
  'records-full',
  'records-not-set-aside',
  'records-read-only',
  'undo-built-upon',
] as const;
