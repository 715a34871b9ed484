import * as z from 'zod';
import { Checklist } from '../../domain/checklist/checklist.ts';
import { StepOutcome } from '../../domain/checklist/facts.ts';
import { Person } from '../../domain/people/person.ts';
import { Typed } from '../../domain/values/text.ts';
import { byEcfAccount, Done, typed } from '../shapes.ts';

/** The calls about one checklist. */
export const checklistContract = {
  open: {
    input: byEcfAccount,
    output: z.strictObject({ person: Person, courtName: z.string(), checklist: Checklist }),
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
