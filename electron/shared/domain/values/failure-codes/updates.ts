/** Failures of getting a new version of the app. */
export const UPDATES_FAILURES = [
  'update-feed-not-reached',
  'update-feed-not-understood',
  'update-not-whole',
  'update-not-signed',
  'update-not-downloaded',
  'update-not-offered',
  'update-no-backup',
] as const;
