import * as z from 'zod';
import { MAX_AT_ONCE } from '../../domain/board/bulk-act.ts';
import { LeftReason } from '../../domain/reminders/left-reason.ts';
import { CourtId, EcfAccountId, PersonId } from '../../domain/values/ids.ts';
import { BLANK_REASONS } from '../../domain/vault/printed-passwords.ts';
import { Grant } from '../../domain/vault/protected-act.ts';
import { byEcfAccount, byPerson, canceled, count, FailureCode, typed } from '../shapes.ts';

const saved = z.strictObject({ isCanceled: z.literal(false), count });
const savedOrNot = z.union([saved, canceled]);

/** Files of many people, one each. `left` says who got none, and why. `stopped` says why saving ended early. */
const savedForEach = z.union([
  saved.extend({
    left: z.array(z.strictObject({ name: z.string(), why: LeftReason })),
    stopped: FailureCode.optional(),
  }),
  canceled,
]);

/** What the board shows now: people in order, courts that have a column (all when empty), and the filter in words. */
const shown = {
  personIds: z.array(PersonId).min(1).max(MAX_AT_ONCE),
  courtIds: z.array(CourtId).max(300),
  filter: typed(500),
};
/** The ways to put a page on paper: a PDF file or the printer. */
export const OnPaper = z.enum(['pdf', 'print']);
export type OnPaper = z.infer<typeof OnPaper>;

/** Everything that leaves the app as a file, on paper or as a draft. No file ever holds a password. */
export const exportsContract = {
  /** `count` is the number of rows, or of lines on paper. A PDF has tags and an outline. */
  board: {
    input: z.strictObject({ ...shown, as: z.enum(['csv', ...OnPaper.options]) }),
    output: savedOrNot,
  },
  /** Dates ahead as a calendar file. A later file about the same people updates an earlier one. Fails with `calendar-no-dates`. */
  calendar: {
    /** `isSelection`: exactly these people, rather than those who match the filter. One alone gets their own calendar. */
    input: z.strictObject({ ...shown, isSelection: z.boolean().optional() }),
    output: savedOrNot,
  },
  /**
   * Dates ahead as one calendar file for each person, in a folder. Each has a name that never changes, so that a later
   * file takes the place of an earlier one.
   */
  calendars: { input: z.strictObject({ personIds: shown.personIds }), output: savedForEach },
  checklist: { input: byEcfAccount.extend({ as: OnPaper }), output: savedOrNot },
  /**
   * The preparation worksheet, with lines to write logins and passwords on. With `secrets` (a proof of presence for
   * `worksheet` and a reason for the history), it prints those in the keychain: on paper only, for one person.
   * `leftBlank` names the kept ones that could not be read. Fails with `worksheet-nothing-kept`.
   */
  worksheet: {
    input: byPerson.extend({
      as: OnPaper,
      secrets: z.strictObject({ grant: Grant, reason: typed(1000) }).optional(),
    }),
    output: z.union([
      saved.extend({
        leftBlank: z.array(
          z.strictObject({ ecfAccountId: EcfAccountId, why: z.enum(BLANK_REASONS) }),
        ),
      }),
      canceled,
    ]),
  },
  /**
   * A reminder to one person: opened in the mail program, saved as an .eml file, or its text copied. Fails with
   * `mail-no-address`, `mail-nothing-open`, or `mail-too-long` for the mail program.
   */
  draft: {
    input: byPerson.extend({ as: z.enum(['opened', 'file', 'copied']) }),
    output: z.union([saved.extend({ subject: z.string() }), canceled]),
  },
  /** Reminders to many people, one .eml file each, in a folder. */
  drafts: { input: z.strictObject({ personIds: shown.personIds }), output: savedForEach },
};
