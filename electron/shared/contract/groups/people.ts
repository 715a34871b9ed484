import * as z from 'zod';
import { ChecklistPath } from '../../domain/checklist/checklist.ts';
import { CredentialState } from '../../domain/checklist/facts.ts';
import { CellStatus } from '../../domain/checklist/readiness.ts';
import { PacerAccount } from '../../domain/pacer/account.ts';
import { Verdict } from '../../domain/pacer/verdict.ts';
import { EcfAccount, Person, PersonDraft, Role } from '../../domain/people/person.ts';
import { HistoryLine } from '../../domain/records/history/history-line.ts';
import { SameSign } from '../../domain/records/person-merge.ts';
import { SetApart } from '../../domain/records/set-apart.ts';
import { Due } from '../../domain/values/deadline.ts';
import { CourtId, EcfAccountId, PersonId } from '../../domain/values/ids.ts';
import { Mark } from '../../domain/values/mark.ts';
import { TextValues, Typed } from '../../domain/values/text.ts';
import { byPerson, Done, none } from '../shapes.ts';

/** One court of one person, in a list. */
export const CourtOfPerson = z.strictObject({
  account: EcfAccount,
  /** As lawyers cite it. */
  courtName: z.string(),
  courtFullName: z.string(),
  path: ChecklistPath,
  progress: z.strictObject({ done: z.int(), total: z.int() }),
  cell: CellStatus,
  /** Values for the holes in the cell's texts. */
  values: TextValues,
  credential: CredentialState,
});

/** Who archived a person, when and why. */
const ArchiveMark = Mark.extend({ reason: z.string() });

/** One person with everything that is known and still to do. */
export const PersonView = z.strictObject({
  person: Person,
  pacerAccounts: z.array(
    z.strictObject({
      account: PacerAccount,
      verdict: Verdict,
      /** When the PACER password expires, if the day it was set is recorded. */
      passwordDue: Due.optional(),
    }),
  ),
  courts: z.array(CourtOfPerson),
  /** Who archived the person, when and why; only while the person is archived. */
  archived: ArchiveMark.optional(),
  /** The record that replaced this one when both were merged. */
  mergedInto: Person.optional(),
  /** Records with the same email or bar number. They may be the same person, entered twice. */
  perhapsSame: z.array(z.strictObject({ person: Person, signs: z.array(SameSign) })),
});

/** One of two records that may belong to one person. */
const MergeSide = z.strictObject({
  person: Person,
  pacerUsernames: z.array(z.string()),
  courts: z.array(
    z.strictObject({ account: EcfAccount, courtName: z.string(), credential: CredentialState }),
  ),
  /** An archived record can't be the one that stays. */
  isArchived: z.boolean(),
});

/** Two records side by side, so that a person can decide whether they are the same. */
export const MergeComparison = z.strictObject({
  into: MergeSide,
  from: MergeSide,
  signs: z.array(SameSign),
  /** Courts that both records list in one capacity, with the account that would stay. */
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

const twoPeople = z.strictObject({ intoId: PersonId, fromId: PersonId });

/** The calls about people. */
export const peopleContract = {
  /** What is in the records and on no screen but this one. */
  setApart: { input: none, output: SetApart },
  /** Brings back the people who were taken back on another computer while CM/ECF accounts of theirs were added here. Fails with `nothing-to-undo`. */
  bringBack: { input: none, output: none },
  /** Every person who is not archived, to choose from. Their readiness is the board's. */
  list: { input: none, output: z.array(Person) },
  open: { input: byPerson, output: PersonView },
  add: {
    input: z.strictObject({ draft: PersonDraft }),
    output: Done.extend({ personId: PersonId }),
  },
  /** Adds a person with the courts they file in, in the capacity of their role; undone together. */
  addFiler: {
    input: z.strictObject({
      draft: PersonDraft,
      courts: z
        .array(z.strictObject({ courtId: CourtId, standing: EcfAccount.shape.standing }))
        .max(250),
    }),
    output: Done.extend({ personId: PersonId }),
  },
  /** `was` is what the form showed when it opened. Fields left alone keep what others recorded meanwhile; a field both changed fails with `changed-meanwhile` or `emptied-meanwhile`. */
  edit: { input: byPerson.extend({ was: PersonDraft, draft: PersonDraft }), output: Done },
  archive: { input: byPerson.extend({ reason: Typed }), output: Done },
  restore: { input: byPerson, output: Done },
  /** Every archived person, the latest first, without records that were merged into another. */
  archived: {
    input: none,
    output: z.array(z.strictObject({ person: Person, archived: ArchiveMark.optional() })),
  },
  compare: { input: twoPeople, output: MergeComparison },
  merge: {
    input: twoPeople.extend({
      /** Accounts to take off the list, among those that both records have. */
      drop: z.array(EcfAccountId).max(1000),
      /** The person at the screen compared both records and says that they are one person's. */
      isConfirmed: z.boolean(),
    }),
    output: Done,
  },
  /** Everything recorded about a person, including under records merged into theirs; newest first. */
  history: {
    input: byPerson,
    output: z.strictObject({
      lines: z.array(HistoryLine),
      /** Names of the courts that the lines mention, by court id. */
      courtNames: z.record(z.string(), z.string()),
    }),
  },
};
