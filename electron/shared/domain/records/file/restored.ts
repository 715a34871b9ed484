import * as z from 'zod';

/** That the records were put back from a backup. */
export const Restored = z.strictObject({
  /** When going back was asked for. */
  at: z.iso.datetime(),
  /** When the newest entry of the backup was recorded. Absent when it had none. */
  until: z.iso.datetime().optional(),
  /** They are what could be read of a damaged file and no backup; `leftOut` entries could not, if anybody knows how many there were. */
  salvaged: z.strictObject({ leftOut: z.int().min(0).optional() }).optional(),
  /** Of how many accounts it was kept what was sent to a court since the backup. Absent when there was none. */
  sentKept: z.int().min(1).optional(),
  /** The folder in which the file from before is kept. */
  keptIn: z.string().max(4000),
  /** How many logins were found in the keychain that the backup didn't know of. Absent until the keychain was asked. */
  loginsFound: z.int().min(0).optional(),
  /** The person has read this, while the keychain was still to be asked. */
  isRead: z.literal(true).optional(),
});
export type Restored = z.infer<typeof Restored>;
