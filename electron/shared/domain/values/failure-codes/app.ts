/** Failures of any bridge call, and of the app itself. */
export const APP_FAILURES = [
  'bad-request',
  'diagnostics-not-read',
  'folder-not-shown',
  'internal',
  'locked',
  'page-not-known',
  'preferences-not-saved',
  'set-by-it',
] as const;
