/** Failures of getting a new version of the app. */
export const UPDATES_FAILURES = [
  'update-feed-not-reached',
  'update-feed-not-understood',
  'update-no-backup',
  'update-not-downloaded',
  'update-not-offered',
  'update-not-signed',
  'update-not-whole',
] as const;
