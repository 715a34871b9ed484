import * as z from 'zod';
import { MAX_ROOT } from '../../domain/firm/address.ts';
import { FIRM_ROLES } from '../../domain/firm/rights.ts';
import { SameSign } from '../../domain/records/person-merge.ts';
import { EventId, PersonId } from '../../domain/values/ids.ts';
import { Mark } from '../../domain/values/mark.ts';
import { Typed } from '../../domain/values/text.ts';
import { canceled, count, FailureView, none, typed } from '../shapes.ts';

const Address = z.strictObject({
  host: z.string(),
  port: z.int(),
  database: z.string(),
  user: z.string(),
});

/** Something recorded here that the firm's database will not have. It counts nowhere, and stays in this file. */
const Refused = z.strictObject({
  id: EventId,
  ...Mark.shape,
  kind: z.string(),
  /** The person or court it is about, as lawyers cite it; empty when that is not known. */
  about: z.string(),
  /** The server's word. */
  reason: z.string(),
});

/** How these records stand to the firm's. */
export const SharingView = z.strictObject({
  /** `off`: shared with nobody. `no-password`: the database is known, and nobody has signed in here. */
  step: z.enum(['off', 'no-password', 'connecting', 'connected', 'offline']),
  /** Since when connected or offline; absent while that is not known. */
  since: z.iso.datetime().optional(),
  /** Why it is offline. */
  failure: FailureView.optional(),
  /** Firm IT has named the database, so nobody here can name another or leave it. */
  isByIt: z.boolean(),
  /** Firm IT lets nobody share records. */
  isClosed: z.boolean(),
  address: Address.partial().optional(),
  role: z.enum(FIRM_ROLES).optional(),
  /** These records are a copy of the firm's, or were once. */
  isJoined: z.boolean(),
  /** By how many milliseconds the server's clock is ahead of this computer's. */
  aheadMs: z.int(),
  /** Records that the firm's database doesn't have yet. */
  waiting: count,
  /** The newest first, at most a hundred of them. */
  refused: z.array(Refused),
  refusedCount: count,
  /** What becomes of the copy when these records are no longer shared. */
  leaving: z.enum(['ask', 'keep', 'remove']),
});
export type SharingView = z.infer<typeof SharingView>;

/** A person of these records who may be one that the firm has already. */
const SamePerson = z.strictObject({
  ownId: PersonId,
  ownName: z.string(),
  firmId: PersonId,
  firmName: z.string(),
  signs: z.array(SameSign),
  /** They have a bar number or an email in common; else somebody is asked. */
  isSure: z.boolean(),
});

/** What a first connection found, and what sharing would bring. Nothing was sent. */
export const SharingTrial = z.strictObject({
  trialId: z.uuid(),
  role: z.enum(FIRM_ROLES),
  aheadMs: z.int(),
  /** People in the firm's records. */
  firmPeople: count,
  /** People who are only in these records. They become the firm's. */
  ownPeople: count,
  same: z.array(SamePerson),
});
export type SharingTrial = z.infer<typeof SharingTrial>;

/** The calls about sharing these records through a firm's database. */
export const sharingContract = {
  state: { input: none, output: SharingView },
  /** Lets the person choose a file with the firm's own root certificate. Fails with `firm-root-not-readable`. */
  chooseRoot: {
    input: none,
    output: z.union([canceled, z.strictObject({ root: z.string() })]),
  },
  /**
   * Connects and sends nothing. Reports problems by field: `host`, `port`, `database`, `user`. What firm IT has set counts
   * instead of what is typed.
   */
  test: {
    input: z.strictObject({
      host: Typed,
      port: Typed,
      database: Typed,
      user: Typed,
      password: typed(1000),
      root: typed(MAX_ROOT).optional(),
    }),
    output: SharingTrial,
  },
  /** Shares the records as tested. `same`: people of these records who become that person of the firm. Fails with `firm-not-tested`. */
  connect: {
    input: z.strictObject({
      trialId: z.uuid(),
      same: z.array(z.strictObject({ ownId: PersonId, firmId: PersonId })).max(50_000),
    }),
    output: SharingView,
  },
  /** Tries at once instead of when it is due. */
  now: { input: none, output: SharingView },
  /** Shares no more. Fails with `firm-changes-wait` or `firm-logins-kept` where the copy is to be removed. */
  leave: { input: z.strictObject({ keepsCopy: z.boolean() }), output: SharingView },
};
