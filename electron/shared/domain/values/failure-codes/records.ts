/** The log of records, its backups, and undoing. */
export const RECORDS_FAILURES = [
  'backup-no-room',
  'backup-not-found',
  'backup-not-made',
  'backup-not-now',
  'backup-not-put-back',
  'backup-not-removed',
  'backup-not-whole',
  'nothing-to-undo',
  'readable-not-needed',
  'readable-not-taken',
  'records-failed',
  'records-full',
  'records-not-set-aside',
  'records-read-only',
  'undo-built-upon',
  'undo-changed-since',
] as const;
