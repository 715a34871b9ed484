/** Proof of presence and the app's PIN. */
export const PRESENCE_FAILURES = [
  'pin-not-used-here',
  'pin-too-easy',
  'pin-too-short',
  'presence-needed',
  'presence-not-set-up',
  'presence-refused',
  'presence-unreadable',
  'presence-wait',
  'presence-wrong-pin',
  'unlock-unsure',
] as const;
