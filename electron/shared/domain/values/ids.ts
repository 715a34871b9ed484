import * as z from 'zod';

const uuid = z.uuid();

/** A person in the roster. */
export const PersonId = uuid.brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** One PACER account of one person; a person who is also a trustee has two. */
export const PacerAccountId = uuid.brand<'PacerAccountId'>();
export type PacerAccountId = z.infer<typeof PacerAccountId>;

/** One CM/ECF account of one person in one court; a person may hold two in one court. */
export const EcfAccountId = uuid.brand<'EcfAccountId'>();
export type EcfAccountId = z.infer<typeof EcfAccountId>;

/** One PACER account that is the firm's and no person's, such as a shared research account. */
export const FirmAccountId = uuid.brand<'FirmAccountId'>();
export type FirmAccountId = z.infer<typeof FirmAccountId>;

/** One event of the log (UUIDv7). */
export const EventId = uuid.brand<'EventId'>();
export type EventId = z.infer<typeof EventId>;

/** PACER's short court id in lower case, e.g. `alnb` (source: PACER Court CM/ECF Lookup). */
export const CourtId = z
  .string()
  .regex(/^[a-z0-9]{2,12}$/)
  .brand<'CourtId'>();
export type CourtId = z.infer<typeof CourtId>;
