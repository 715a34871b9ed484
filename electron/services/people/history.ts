import type { Records } from '../../ports/records.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import type { Acts } from '../shared/acts.ts';
import { done } from '../shared/done.ts';

interface Needs {
  readonly records: Records;
  readonly acts: Acts;
}

/** Undoes a person's act by recording the undo. The log keeps both. */
export function historyService({ records, acts }: Needs): Services['history'] {
  return {
    undo: ({ entries }) => done(records.undo(entries)),

    undoAct({ actId }) {
      const entries = acts.entriesOf(actId);
      if (!entries) return fail('act-not-found');
      const undone = records.undo(entries);
      return undone.ok
        ? ok({ actId: acts.remember(undone.value), changed: entries.length })
        : undone;
    },
  };
}
