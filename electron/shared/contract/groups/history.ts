import * as z from 'zod';
import { HistoryLine } from '../../domain/records/history/history-line.ts';
import { EventId, PersonId } from '../../domain/values/ids.ts';
import { Grant } from '../../domain/vault/protected-act.ts';
import { byCourt, Done, DoneAct, LogEntry } from '../shapes.ts';

/** The calls that undo recorded acts. */
export const historyContract = {
  /** Takes proof of presence for a court whose addresses an override changed once, since undoing may move them. */
  undo: {
    input: z.strictObject({
      entries: z.array(LogEntry).min(1).max(50_000),
      grant: Grant.optional(),
    }),
    output: Done,
  },
  /** Undoes a bulk act. The answer is the act of undoing, which can be undone too. */
  undoAct: { input: z.strictObject({ actId: z.uuid() }), output: DoneAct },
  /** Undoes one line of a person's history. Fails with `undo-changed-since` when later entries set the same. */
  undoLine: {
    input: z.strictObject({ personId: PersonId, eventId: EventId }),
    output: Done,
  },
  /** The same for a line of the firm's history. */
  undoFirmLine: { input: z.strictObject({ eventId: EventId }), output: Done },
  /** Everything ever recorded about one court itself, newest first. */
  ofCourt: { input: byCourt, output: z.strictObject({ lines: z.array(HistoryLine) }) },
  /**
   * The same as `undoLine` for a line of a court's history. Takes proof of presence as `undo` does. Fails with
   * `court-in-use` for a court that was added and that someone files in.
   */
  undoCourtLine: {
    input: byCourt.extend({ eventId: EventId, grant: Grant.optional() }),
    output: Done,
  },
};
