import * as z from 'zod';
import { CourtType } from '../../domain/courts/court.ts';
import { FiledBefore, LoginUse } from '../../domain/people/court-facts.ts';
import { EcfAccount, Role } from '../../domain/people/person.ts';
import { CourtId, EcfAccountId } from '../../domain/values/ids.ts';
import { byEcfAccount, byPerson, Done, typed } from '../shapes.ts';

/** One court in a list to choose from. */
export const CourtRow = z.strictObject({
  id: CourtId,
  name: z.string(),
  /** As lawyers cite it. */
  short: z.string(),
  type: CourtType,
  /** The court's own notice is built in, not only its family's profile. */
  hasOwnProfile: z.boolean(),
});

const { standing } = EcfAccount.shape;

const date = typed(40);
const loginUse = LoginUse.or(z.literal('not-asked'));
const filedBefore = FiledBefore.or(z.literal('not-asked'));

/** What the form about one person in one court holds. An unknown date is empty. */
const CourtEntry = z.strictObject({
  capacity: Role,
  standing,
  admittedOn: date,
  renewBy: date,
  loginUse,
  filedBefore,
});

/** The calls about courts and who files there. */
export const courtsContract = {
  search: { input: z.strictObject({ query: typed(200) }), output: z.array(CourtRow) },
  join: {
    input: byPerson.extend({
      courtId: CourtId,
      capacity: Role,
      standing,
      admittedOn: z.exactOptional(date),
      renewBy: z.exactOptional(date),
      loginUse: z.exactOptional(loginUse),
      filedBefore: z.exactOptional(filedBefore),
    }),
    output: Done.extend({ ecfAccountId: EcfAccountId }),
  },
  /** Adds several courts at once, all in one capacity and standing; undone together. Fails with `courts-already-joined`, and then adds none. */
  joinAll: {
    input: byPerson.extend({
      courtIds: z.array(CourtId).min(1).max(250),
      capacity: Role,
      standing,
    }),
    output: Done,
  },
  /** Changes what is recorded about an account that is on the list. `was` is what the form was opened with. */
  change: { input: byEcfAccount.extend({ was: CourtEntry, ...CourtEntry.shape }), output: Done },
  leave: { input: byEcfAccount, output: Done },
};
