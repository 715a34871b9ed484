import * as z from 'zod';

/** Whose override of a court profile it is: the firm's, for everyone who shares the records, or that of the user of one machine. The user's wins. */
export const OverrideLayer = z.enum(['firm', 'user']);
export type OverrideLayer = z.infer<typeof OverrideLayer>;

/** Longest text of an override, in characters; several times the longest profile that ships. */
export const MAX_OVERRIDE_LENGTH = 256 * 1024;
