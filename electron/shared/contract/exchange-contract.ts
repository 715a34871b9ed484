import * as z from 'zod';
import { MOST_AT_ONCE } from '../domain/board/bulk-act.ts';
import { LEFT_REASONS } from '../domain/reminders/left-reasons.ts';
import { FAILURE_CODES } from '../domain/values/failure-codes.ts';
import { CourtId, EcfAccountId, PersonId } from '../domain/values/ids.ts';
import { BLANK_REASONS } from '../domain/vault/printed-passwords.ts';
import { Grant } from '../domain/vault/protected-act.ts';

const count = z.int().min(0);
const cancelled = z.strictObject({ isCancelled: z.literal(true) });
const saved = z.strictObject({ isCancelled: z.literal(false), count });
const savedOrNot = z.union([saved, cancelled]);

/** What the board shows at the moment: people in their order, courts that have a column (all when empty), and the filter in words. */
const shown = {
  personIds: z.array(PersonId).min(1).max(MOST_AT_ONCE),
  courtIds: z.array(CourtId).max(300),
  filter: z.string().max(500),
};
const onPaper = z.enum(['pdf', 'print']);

/** Everything that leaves the app as a file, on paper or as a draft. No file of it ever holds a password. */
export const exportContract = {
  /** `count` is rows, or pages' lines; a PDF has tags and an outline. */
  board: {
    input: z.strictObject({ ...shown, as: z.enum(['csv', 'pdf', 'print']) }),
    output: savedOrNot,
  },
  /** Dates ahead as a calendar file; a later file about the same people updates what an earlier one brought. Fails with `calendar-no-dates`. */
  calendar: {
    /** `isSelection`: these very people, and not whoever fits the filter. */
    input: z.strictObject({ ...shown, isSelection: z.boolean().optional() }),
    output: savedOrNot,
  },
  checklist: {
    input: z.strictObject({ ecfAccountId: EcfAccountId, as: onPaper }),
    output: savedOrNot,
  },
  /**
   * The preparation worksheet, with lines where logins and passwords belong. With `secrets` (a proof of presence for
   * `worksheet` and a reason, which the history keeps) those the keychain has are printed: on paper only, for one person.
   * `leftBlank` names those that were kept and could not be read. Fails with `worksheet-nothing-kept`.
   */
  worksheet: {
    input: z.strictObject({
      personId: PersonId,
      as: onPaper,
      secrets: z.strictObject({ grant: Grant, reason: z.string().max(1000) }).optional(),
    }),
    output: z.union([
      saved.extend({
        leftBlank: z.array(
          z.strictObject({ ecfAccountId: EcfAccountId, why: z.enum(BLANK_REASONS) }),
        ),
      }),
      cancelled,
    ]),
  },
  /** A reminder to one person: opened in the mail program, or saved as an .eml file. Fails with `mail-no-address`, `mail-nothing-open`, or `mail-too-long` for the mail program. */
  draft: {
    input: z.strictObject({ personId: PersonId, as: z.enum(['opened', 'file']) }),
    output: savedOrNot,
  },
  /** Reminders to many, one .eml file each, in a folder. `left` names whom none was written for, and why; `stopped` says what kept the rest from being saved, when some are. */
  drafts: {
    input: z.strictObject({ personIds: shown.personIds }),
    output: z.union([
      saved.extend({
        left: z.array(z.strictObject({ name: z.string(), why: z.enum(LEFT_REASONS) })),
        stopped: z.enum(FAILURE_CODES).optional(),
      }),
      cancelled,
    ]),
  },
};
