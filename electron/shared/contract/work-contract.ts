import * as z from 'zod';
import { Checklist } from '../domain/checklist/checklist.ts';
import { CourtType } from '../domain/courts/court.ts';
import { AccountKind, AccountType, MfaState } from '../domain/pacer/account.ts';
import { Verdict } from '../domain/pacer/verdict.ts';
import { EcfAccount, Person, Role } from '../domain/people/person.ts';
import { CourtId, EcfAccountId, PacerAccountId, PersonId } from '../domain/values/ids.ts';
import { LocalText } from '../domain/values/text.ts';
import { Typed } from '../domain/values/typed.ts';
import { byEcfAccount, Done } from './people-contract.ts';

const typed = (max: number) => z.string().max(max);

/** One court in a list to choose from. */
export const CourtRow = z.strictObject({
  id: CourtId,
  name: z.string(),
  type: CourtType,
  /** Its own notice is built in, not just its family's profile. */
  hasOwnProfile: z.boolean(),
});

export const courtsContract = {
  search: { input: z.strictObject({ query: typed(200) }), output: z.array(CourtRow) },
  join: {
    input: z.strictObject({
      personId: PersonId,
      courtId: CourtId,
      capacity: Role,
      standing: EcfAccount.shape.standing,
    }),
    output: Done.extend({ ecfAccountId: EcfAccountId }),
  },
  /** Another capacity or standing for an account that is on the list. */
  change: {
    input: byEcfAccount.extend({ capacity: Role, standing: EcfAccount.shape.standing }),
    output: Done,
  },
  leave: { input: byEcfAccount, output: Done },
};

/** What a person read in Manage My Account. Empty dates mean "not known". */
export const TypedAccount = z.strictObject({
  username: Typed,
  accountType: AccountType,
  kind: AccountKind,
  createdOn: typed(40),
  mfa: MfaState,
  passwordSetOn: typed(40),
});

export const pacerContract = {
  /** A new account, or with `change` another reading of one that is recorded, `pacer-account-gone` when it no longer is; `was` as in `people.edit`. */
  record: {
    input: TypedAccount.extend({
      personId: PersonId,
      change: z.strictObject({ accountId: PacerAccountId, was: TypedAccount }).optional(),
    }),
    output: Done.extend({ accountId: PacerAccountId, verdict: Verdict }),
  },
  /** Takes an account off the record that was recorded by mistake. */
  remove: {
    input: z.strictObject({ personId: PersonId, accountId: PacerAccountId }),
    output: Done,
  },
  /** Says at once when what is typed is something other than a username. */
  readUsername: {
    input: z.strictObject({ username: typed(300) }),
    output: z.strictObject({ explain: LocalText.optional() }),
  },
};

export const checklistContract = {
  open: {
    input: byEcfAccount,
    output: z.strictObject({ person: Person, courtName: z.string(), checklist: Checklist }),
  },
  record: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      stepId: typed(80),
      outcome: z.enum(['done', 'skipped', 'cleared']),
      note: Typed,
    }),
    output: Done,
  },
};
