/** Why no reminder is written for somebody: no address, nothing left to do, or invented while real people are reminded. */
export const LEFT_REASONS = ['no-address', 'nothing-open', 'practice'] as const;
