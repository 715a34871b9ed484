/** Failures of any bridge call, and of the app itself. */
export const APP_FAILURES = [
  'bad-request',
  'internal',
  'locked',
  'page-not-known',
  'preferences-not-saved',
  'folder-not-shown',
] as const;
