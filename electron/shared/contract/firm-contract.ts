import * as z from 'zod';
import { FirmBilling } from '../domain/pacer/firm-facts.ts';
import { FirmAccountId, PersonId } from '../domain/values/ids.ts';
import { Typed } from '../domain/values/typed.ts';
import { Done } from './people-contract.ts';

const mark = { by: z.string(), at: z.iso.datetime() };

/** What is recorded about the firm as a whole. */
export const FirmPage = z.strictObject({
  billing: FirmBilling.extend({ by: mark.by.optional(), at: mark.at.optional() }),
  /** Everyone on the lists, by name, and whether the billing account pays for their PACER account. */
  members: z.array(
    z.strictObject({
      personId: PersonId,
      name: z.string(),
      office: z.string(),
      isPractice: z.boolean(),
      isLinked: z.boolean(),
    }),
  ),
  researchAccounts: z.array(
    z.strictObject({
      id: FirmAccountId,
      username: z.string(),
      about: z.string(),
      ...mark,
      /** People under whose name the same username is recorded, as if it were theirs. */
      alsoRecordedFor: z.array(z.string()),
    }),
  ),
});

export const firmContract = {
  open: { input: z.strictObject({}), output: FirmPage },
  decideBilling: {
    input: z.strictObject({ paa: FirmBilling.shape.paa, username: Typed }),
    output: Done,
  },
  linkMember: {
    input: z.strictObject({ personId: PersonId, isLinked: z.boolean() }),
    output: Done,
  },
  addResearch: {
    input: z.strictObject({ username: Typed, about: Typed }),
    output: Done,
  },
  removeResearch: { input: z.strictObject({ id: FirmAccountId }), output: Done },
};
