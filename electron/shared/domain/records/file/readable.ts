import * as z from 'zod';

/** How much of a damaged records file can be read. */
export const Readable = z.strictObject({
  /** Entries that are as they were written. */
  entries: z.int().min(0),
  /** When the newest of them was recorded. Absent where there is none. */
  until: z.iso.datetime().optional(),
  /** How many more there once were. Absent when nobody remembers. */
  leftOut: z.int().min(0).optional(),
});
export type Readable = z.infer<typeof Readable>;
