import * as z from 'zod';
import { Done, DoneAct, LogEntry } from '../shapes.ts';

/** The calls that undo recorded acts. */
export const historyContract = {
  undo: { input: z.strictObject({ entries: z.array(LogEntry).min(1).max(50_000) }), output: Done },
  /** Undoes a bulk act. The answer is the act of undoing, which can be undone too. */
  undoAct: { input: z.strictObject({ actId: z.uuid() }), output: DoneAct },
};
