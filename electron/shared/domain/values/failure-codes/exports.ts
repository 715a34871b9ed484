/** Files, paper and drafts that leave the app. */
export const EXPORTS_FAILURES = [
  'calendar-no-dates',
  'export-nothing',
  'mail-no-address',
  'mail-not-opened',
  'mail-nothing-open',
  'mail-too-long',
  'no-printer',
  'pdf-failed',
  'print-failed',
  'worksheet-nothing-kept',
] as const;
