import * as z from 'zod';
import { FirmBilling } from '../../domain/pacer/firm-facts.ts';
import { HistoryLine } from '../../domain/records/history/history-line.ts';
import { FirmAccountId, PersonId } from '../../domain/values/ids.ts';
import { Mark } from '../../domain/values/mark.ts';
import { Typed } from '../../domain/values/text.ts';
import { byPerson, Done, none } from '../shapes.ts';

/** What is recorded about the firm as a whole. */
export const FirmPage = z.strictObject({
  billing: FirmBilling.extend(Mark.partial().shape),
  /** Every person who is not archived, by name, and whether the billing account pays for their PACER account. */
  members: z.array(
    z.strictObject({
      personId: PersonId,
      name: z.string(),
      office: z.string(),
      isLinked: z.boolean(),
    }),
  ),
  researchAccounts: z.array(
    Mark.extend({
      id: FirmAccountId,
      username: z.string(),
      about: z.string(),
      /** People for whom the same username is recorded as their own. */
      alsoRecordedFor: z.array(z.string()),
    }),
  ),
});

/** The calls about firm-wide settings. */
export const firmContract = {
  open: { input: none, output: FirmPage },
  /** Everything ever recorded about the firm as a whole and about courts themselves, newest first. */
  history: {
    input: none,
    output: z.strictObject({
      lines: z.array(HistoryLine),
      /** Names of the courts that the lines mention, by court id. */
      courtNames: z.record(z.string(), z.string()),
    }),
  },
  decideBilling: {
    input: z.strictObject({ paa: FirmBilling.shape.paa, username: Typed }),
    output: Done,
  },
  linkMember: { input: byPerson.extend({ isLinked: z.boolean() }), output: Done },
  addResearch: { input: z.strictObject({ username: Typed, about: Typed }), output: Done },
  removeResearch: { input: z.strictObject({ id: FirmAccountId }), output: Done },
};
