import * as z from 'zod';

/**
 * A date a court or PACER gave. `before`: must be done before that day (the day itself is too late); `by`: that day is
 * the last; `from`: not possible earlier. The date may be the word `go-live`, for courts that name no other.
 */
export const Deadline = z.strictObject({
  kind: z.enum(['before', 'by', 'from']),
  date: z.union([z.iso.date(), z.literal('go-live')]),
});
export type Deadline = z.infer<typeof Deadline>;

/** A due date as a screen shows it: `by` that day at the latest, or `from` that day on; `daysLeft` is negative once past. */
export const Due = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(['by', 'from']),
  state: z.enum(['upcoming', 'today', 'past']),
  daysLeft: z.int(),
});
export type Due = z.infer<typeof Due>;
