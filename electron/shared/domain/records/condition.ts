import * as z from 'zod';

/**
 * Whether the records can be written, and why not. `newer-version`: a newer version of the app made them; they are shown
 * and never changed. `not-writable`: the folder or the file can't be written.
 */
export const RecordsCondition = z.enum(['ready', 'newer-version', 'not-writable']);
export type RecordsCondition = z.infer<typeof RecordsCondition>;
