import * as z from 'zod';
import { ChecklistPath } from '../domain/checklist/checklist.ts';
import { CredentialState } from '../domain/checklist/facts.ts';
import { CellStatus } from '../domain/checklist/readiness.ts';
import { PacerAccount } from '../domain/pacer/account.ts';
import { Verdict } from '../domain/pacer/verdict.ts';
import { EcfAccount, Person, PersonDraft, Role } from '../domain/people/person.ts';
import type { Subject } from '../domain/records/event.ts';
import { HistoryLine } from '../domain/records/history-line.ts';
import { SameSign } from '../domain/records/person-merge.ts';
import { Due } from '../domain/values/deadline.ts';
import { CourtId, EcfAccountId, EventId, PersonId } from '../domain/values/ids.ts';
import { TextValues } from '../domain/values/text.ts';
import { Typed } from '../domain/values/typed.ts';

/** Where one event stands in the log. */
const Entry = z.strictObject({
  subject: z
    .string()
    .max(100)
    .regex(/^(person:|ecf:|court:|firm$)/) as unknown as z.ZodType<Subject>,
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

/** Who took a person off the lists, when and why. */
const ArchiveMark = z.strictObject({ by: z.string(), at: z.iso.datetime(), reason: z.string() });

/** One person with everything that is known and still to do. */
export const PersonView = z.strictObject({
  person: Person,
  pacerAccounts: z.array(
    z.strictObject({
      account: PacerAccount,
      verdict: Verdict,
      /** Until when the PACER password is good, where the day it was set is recorded. */
      passwordDue: Due.optional(),
    }),
  ),
  courts: z.array(CourtOfPerson),
  /** Who took the person off the lists, when and why; only while they are off. */
  archived: ArchiveMark.optional(),
  /** The record that stands for this one since both were merged. */
  mergedInto: Person.optional(),
  /** Records that have the same e-mail or bar number: perhaps the same person, entered twice. */
  perhapsSame: z.array(z.strictObject({ person: Person, signs: z.array(SameSign) })),
});

/** One of two records that may be one person's. */
const MergeSide = z.strictObject({
  person: Person,
  pacerUsernames: z.array(z.string()),
  courts: z.array(
    z.strictObject({ account: EcfAccount, courtName: z.string(), credential: CredentialState }),
  ),
  /** Whether the person may also be the one that stays. */
  isArchived: z.boolean(),
});

/** Two records side by side, for a person to say whether they are one. */
export const MergeComparison = z.strictObject({
  into: MergeSide,
  from: MergeSide,
  signs: z.array(SameSign),
  /** Courts that both list in one capacity, with the account that would stay. */
  twice: z.array(
    z.strictObject({
      courtId: CourtId,
      courtName: z.string(),
      capacity: Role,
      stays: EcfAccountId,
      goes: EcfAccountId,
    }),
  ),
});

const byId = z.strictObject({ personId: PersonId });
const twoPeople = z.strictObject({ intoId: PersonId, fromId: PersonId });

export const peopleContract = {
  /** Everyone on the lists, to choose somebody from; where they stand is the board's. */
  list: { input: z.strictObject({}), output: z.array(Person) },
  open: { input: byId, output: PersonView },
  add: {
    input: z.strictObject({ draft: PersonDraft }),
    output: Done.extend({ personId: PersonId }),
  },
  /** `was` is what the form showed when it was opened: fields left as they were keep what others recorded meanwhile; a field both changed is refused as `changed-meanwhile` or `emptied-meanwhile`. */
  edit: { input: byId.extend({ was: PersonDraft, draft: PersonDraft }), output: Done },
  archive: { input: byId.extend({ reason: Typed }), output: Done },
  restore: { input: byId, output: Done },
  /** Everyone who is off the lists, the last to go first; records that were merged are not among them. */
  archived: {
    input: z.strictObject({}),
    output: z.array(z.strictObject({ person: Person, archived: ArchiveMark.optional() })),
  },
  compare: { input: twoPeople, output: MergeComparison },
  merge: {
    input: twoPeople.extend({
      /** Accounts that go off the list, of those that both records have. */
      drop: z.array(EcfAccountId).max(1000),
      /** The person at the screen compared both records and says that they are one person's. */
      isConfirmed: z.boolean(),
    }),
    output: Done,
  },
  /** What was ever recorded about a person, also under records that were merged into theirs; newest first. */
  history: {
    input: byId,
    output: z.strictObject({
      lines: z.array(HistoryLine),
      /** Names of the courts the lines speak of. */
      courtNames: z.record(z.string(), z.string()),
    }),
  },
};

export const historyContract = {
  undo: { input: z.strictObject({ entries: z.array(Entry).min(1).max(50_000) }), output: Done },
  /** Takes back what was done to many as one act; answers the act of taking back, which can be taken back too. */
  undoAct: {
    input: z.strictObject({ actId: z.uuid() }),
    output: z.strictObject({ actId: z.uuid(), changed: z.int().min(0) }),
  },
};

export const byEcfAccount = z.strictObject({ ecfAccountId: EcfAccountId });
