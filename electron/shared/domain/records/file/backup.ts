import * as z from 'zod';

/** A copy of the records that was found whole: when it was made, and how many entries are in it. */
export const Backup = z.strictObject({ at: z.iso.datetime(), entries: z.int().min(0) });
export type Backup = z.infer<typeof Backup>;
