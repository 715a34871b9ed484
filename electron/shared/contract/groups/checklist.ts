import * as z from 'zod';
import { Checklist } from '../../domain/checklist/checklist.ts';
import { StepOutcome } from '../../domain/checklist/facts.ts';
import { CellStatus } from '../../domain/checklist/readiness.ts';
import { EcfAccount, Person } from '../../domain/people/person.ts';
import { Typed } from '../../domain/values/text.ts';
import { byEcfAccount, byPerson, Done, typed } from '../shapes.ts';

/** One court of a person with its whole checklist. */
const CourtChecklist = z.strictObject({
  account: EcfAccount,
  /** As lawyers cite it. */
  courtName: z.string(),
  courtFullName: z.string(),
  cell: CellStatus,
  checklist: Checklist,
});

/** The calls about one checklist, or about all of one person. */
export const checklistContract = {
  open: {
    input: byEcfAccount,
    output: z.strictObject({ person: Person, courtName: z.string(), checklist: Checklist }),
  },
  /** A person's checklists in all courts. Answers for the record that a merged one is now listed as. */
  ofPerson: {
    input: byPerson,
    output: z.strictObject({
      person: Person,
      /** Who is in charge of getting the person ready; empty for no one. */
      inCharge: z.string(),
      /** Their address, where exactly one person on the list has that name; empty otherwise. */
      inChargeEmail: z.string(),
      courts: z.array(CourtChecklist),
    }),
  },
  record: {
    input: byEcfAccount.extend({
      stepId: typed(80),
      outcome: StepOutcome,
      note: Typed,
    }),
    output: Done,
  },
};
