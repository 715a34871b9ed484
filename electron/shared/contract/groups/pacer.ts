import * as z from 'zod';
import {
  AccountKind,
  AccountType,
  Deactivation,
  MfaState,
  SearchStatus,
} from '../../domain/pacer/account.ts';
import { Verdict } from '../../domain/pacer/verdict.ts';
import { PacerAccountId } from '../../domain/values/ids.ts';
import { LocalText, Typed } from '../../domain/values/text.ts';
import { byPerson, Done, typed } from '../shapes.ts';

/** What a person read in PACER's Manage My Account. An empty username, date or number means "not known". */
export const TypedAccount = z.strictObject({
  username: Typed,
  accountType: AccountType,
  searchStatus: SearchStatus,
  kind: AccountKind,
  createdOn: typed(40),
  mfa: MfaState,
  mfaSkips: Typed,
  /** Apps and who has them, one a line. */
  authenticators: Typed,
  backupCodes: Typed,
  passwordSetOn: typed(40),
  passwordSkips: Typed,
  deactivated: Deactivation,
});

/** The calls about PACER accounts. */
export const pacerContract = {
  /** Records an account or, with `change`, corrects one. Fails with `pacer-account-gone` when that one was removed; `was` as in `people.edit`. */
  record: {
    input: TypedAccount.extend({
      ...byPerson.shape,
      change: z.strictObject({ accountId: PacerAccountId, was: TypedAccount }).optional(),
    }),
    output: Done.extend({ accountId: PacerAccountId, verdict: Verdict }),
  },
  /** Removes an account that was recorded by mistake. */
  remove: { input: byPerson.extend({ accountId: PacerAccountId }), output: Done },
  /** Explains at once when the typed text is something other than a username. */
  readUsername: {
    input: z.strictObject({ username: typed(300) }),
    output: z.strictObject({ explain: LocalText.optional() }),
  },
};
