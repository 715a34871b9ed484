import * as z from 'zod';

/**
 * The owner of an override: the firm, for everyone who shares the records, or the user of one machine. The user's
 * override wins.
 */
export const OverrideLayer = z.enum(['firm', 'user']);
export type OverrideLayer = z.infer<typeof OverrideLayer>;

/** The longest text of an override, in characters: several times the longest shipped profile. */
export const MAX_OVERRIDE_LENGTH = 256 * 1024;
