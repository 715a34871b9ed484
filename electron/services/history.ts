import type { Records } from '../ports.ts';
import type { Services } from '../shared/contract/contract.ts';
import { done } from './lib/done.ts';

/** Takes back what a person did, by writing that it is undone; the log keeps both. */
export function historyService({ records }: { readonly records: Records }): Services['history'] {
  return {
    undo: ({ entries }) => done(records.undo(entries)),
  };
}
