import * as z from 'zod';
import { FAILURE_CODES } from '../domain/values/failure-codes.ts';
import { CourtId, EcfAccountId, EventId, PersonId } from '../domain/values/ids.ts';
import { TextValues } from '../domain/values/text.ts';

/** A call that takes nothing, or answers nothing but that it worked. */
export const none = z.strictObject({});

/** Text of at most `max` characters. */
export const typed = (max: number) => z.string().max(max);

/** A whole number, zero or more. */
export const count = z.int().min(0);

/** Why something failed, as a code whose sentence is in the text catalog. */
export const FailureCode = z.enum(FAILURE_CODES);

/** The input that names one person. */
export const byPerson = z.strictObject({ personId: PersonId });

/** The input that names one court. */
export const byCourt = z.strictObject({ courtId: CourtId });

/** The input that names one CM/ECF account: one person in one court. */
export const byEcfAccount = z.strictObject({ ecfAccountId: EcfAccountId });

/** Names a file that was read and is still held in memory. */
export const importId = z.uuid();

/** The input that names one file held in memory. */
export const byImport = z.strictObject({ importId });

const subjectId = z.string().max(90);

/** What an event is about. Only its kind is checked here: an id that nothing has is not found. */
const Subject = z.union([
  z.templateLiteral(['person:', subjectId]),
  z.templateLiteral(['ecf:', subjectId]),
  z.templateLiteral(['court:', subjectId]),
  z.literal('firm'),
]);

/** Where one event is in the log. */
export const LogEntry = z.strictObject({
  subject: Subject,
  at: z.string().max(40),
  id: EventId,
});

/** What was recorded, so that it can be undone in one step. */
export const Done = z.strictObject({ undo: z.array(LogEntry) });

/** A bulk act that was recorded, and how many records it changed; undone by its id. */
export const DoneAct = z.strictObject({ actId: z.uuid(), changed: count });

/** The person closed the file dialog without choosing a file. */
export const canceled = z.strictObject({ isCanceled: z.literal(true) });

/** A file that was dropped on the window, at most 10 MiB. Base64 keeps its own encoding. */
export const droppedFile = z.strictObject({
  name: typed(300),
  base64: typed(14_000_000).regex(/^[A-Za-z0-9+/]*={0,2}$/),
});

/** One CM/ECF account for which something failed, and why. */
export const AccountFailure = z.strictObject({ ecfAccountId: EcfAccountId, code: FailureCode });

/** The rows of a file that are in the keychain now, and those that are not. The same import can be committed again for the rest. */
export const RowsReport = z.strictObject({
  done: z.array(z.strictObject({ row: count, ecfAccountId: EcfAccountId })),
  notDone: z.array(z.strictObject({ row: count, code: FailureCode })),
});

/** An expected failure inside an answer; it has the same shape as a call's own failure. */
export const FailureView = z.strictObject({
  code: FailureCode,
  values: z.exactOptional(TextValues),
  problems: z.exactOptional(
    z.array(
      z.strictObject({
        field: z.string(),
        code: FailureCode,
        values: z.exactOptional(TextValues),
      }),
    ),
  ),
});
export type FailureView = z.infer<typeof FailureView>;
