import * as z from 'zod';
import { CourtType } from '../../domain/courts/court.ts';
import { EcfAccount, Role } from '../../domain/people/person.ts';
import { CourtId, EcfAccountId } from '../../domain/values/ids.ts';
import { byEcfAccount, byPerson, Done, typed } from '../shapes.ts';

/** One court in a list to choose from. */
export const CourtRow = z.strictObject({
  id: CourtId,
  name: z.string(),
  type: CourtType,
  /** The court's own notice is built in, not only its family's profile. */
  hasOwnProfile: z.boolean(),
});

const { standing } = EcfAccount.shape;

/** The calls about courts and who files there. */
export const courtsContract = {
  search: { input: z.strictObject({ query: typed(200) }), output: z.array(CourtRow) },
  join: {
    input: byPerson.extend({ courtId: CourtId, capacity: Role, standing }),
    output: Done.extend({ ecfAccountId: EcfAccountId }),
  },
  /** Changes the capacity or standing of an account that is on the list. */
  change: { input: byEcfAccount.extend({ capacity: Role, standing }), output: Done },
  leave: { input: byEcfAccount, output: Done },
};
