/** Why no reminder is written for somebody: no address, nothing left to do, invented while real people are reminded, or its file could not be saved. */
export const LEFT_REASONS = ['no-address', 'nothing-open', 'practice', 'not-saved'] as const;
