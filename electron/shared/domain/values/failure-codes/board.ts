/** The readiness board, its saved views, and bulk acts. */
export const BOARD_FAILURES = [
  'act-not-found',
  'act-stopped',
  'bulk-nothing',
  'bulk-out-of-date',
  'view-not-found',
  'views-too-many',
] as const;
