import * as z from 'zod';
import { ChecklistPath } from '../domain/checklist.ts';
import type { Subject } from '../domain/event.ts';
import { CredentialState } from '../domain/facts.ts';
import { EcfAccountId, EventId, PersonId } from '../domain/ids.ts';
import { PacerAccount } from '../domain/pacer-account.ts';
import { EcfAccount, Person, PersonDraft } from '../domain/person.ts';
import { CellStatus } from '../domain/readiness.ts';
import { TextValues } from '../domain/text.ts';
import { Verdict } from '../domain/verdict.ts';

/** Where one event stands in the log. */
const Entry = z.strictObject({
  subject: z
    .string()
    .max(100)
    .regex(/^(person:|ecf:|firm$)/) as unknown as z.ZodType<Subject>,
  at: z.string().max(40),
  id: EventId,
});

/** What was done, so that it can be taken back in one go. */
export const Done = z.strictObject({ undo: z.array(Entry) });

/** One court of one person, in a list. */
export const CourtOfPerson = z.strictObject({
  account: EcfAccount,
  courtName: z.string(),
  path: ChecklistPath,
  progress: z.strictObject({ done: z.int(), total: z.int() }),
  cell: CellStatus,
  /** For the holes in the cell's texts. */
  values: TextValues,
  credential: CredentialState,
  /** When the practice court was last linked to the end, if ever. */
  rehearsedAt: z.iso.datetime().optional(),
});

/** One person with everything that is known and still to do. */
export const PersonView = z.strictObject({
  person: Person,
  pacerAccounts: z.array(z.strictObject({ account: PacerAccount, verdict: Verdict })),
  /** What the upgrade check says while no account is recorded. */
  courts: z.array(CourtOfPerson),
});

const row = z.strictObject({ person: Person, courts: z.array(CourtOfPerson) });
const byId = z.strictObject({ personId: PersonId });

export const peopleContract = {
  list: { input: z.strictObject({}), output: z.array(row) },
  open: { input: byId, output: PersonView },
  add: {
    input: z.strictObject({ draft: PersonDraft }),
    output: Done.extend({ personId: PersonId }),
  },
  edit: { input: z.strictObject({ personId: PersonId, draft: PersonDraft }), output: Done },
  archive: { input: byId, output: Done },
  restore: { input: byId, output: Done },
};

export const historyContract = {
  undo: { input: z.strictObject({ entries: z.array(Entry).min(1).max(50_000) }), output: Done },
};

export const byEcfAccount = z.strictObject({ ecfAccountId: EcfAccountId });
