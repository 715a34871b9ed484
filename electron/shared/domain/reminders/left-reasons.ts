/** Why no reminder is written for somebody: no address, no court yet, nothing to do at the moment, invented while real people are reminded, or its file could not be saved. */
export const LEFT_REASONS = [
  'no-address',
  'no-court',
  'nothing-open',
  'practice',
  'not-saved',
] as const;
