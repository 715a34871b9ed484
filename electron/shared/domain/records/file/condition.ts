import * as z from 'zod';

/**
 * Whether the records can be written, and why not. `newer-version`: a newer version of the app made them; they are shown
 * and never changed. `not-writable`: the folder or the file can't be written. `damaged`: something in the file isn't as
 * it was written. `incomplete`: the file holds less than it once did. What can be read is shown in each case.
 */
export const RecordsCondition = z.enum([
  'ready',
  'newer-version',
  'not-writable',
  'damaged',
  'incomplete',
]);
export type RecordsCondition = z.infer<typeof RecordsCondition>;

/** The condition of the records, and what a person needs to know to do something about it. */
export const RecordsStanding = z.strictObject({
  condition: RecordsCondition,
  /** The records file. */
  path: z.string().max(4000),
  /** When the file was last found whole, where it is `damaged`. */
  wholeAt: z.iso.datetime().optional(),
  /** The clock was far ahead when something was last recorded, or went back since: what it said then and says now. */
  clockJump: z.strictObject({ from: z.iso.datetime(), to: z.iso.datetime() }).optional(),
  /** How many entries are gone, where it is `incomplete`. */
  missing: z.int().min(1).optional(),
  /** When the newest of the entries that there once were was recorded, where it is `incomplete`. */
  until: z.iso.datetime().optional(),
});
export type RecordsStanding = z.infer<typeof RecordsStanding>;

/** A clock that went back by more than computers differ. */
export type ClockJump = NonNullable<RecordsStanding['clockJump']>;
