import type { LogEntry, LogEvent } from '../../../shared/domain/records/event.ts';
import type { Result } from '../../../shared/domain/values/result.ts';

/** What the thread is started with. */
export interface AsideStart {
  /** The records file. */
  readonly path: string;
  /** Name of this machine in the log. */
  readonly machine: string;
  /** Where the two numbers of `SIGNALS` are. */
  readonly signals: Int32Array;
}

/** `answers`: how many answers lie or lay at the port. `stop`: 1 once a person has stopped the act. */
export const SIGNALS = { answers: 0, stop: 1 } as const;

/** A part of an act that is carried out in the thread, in this order: entries to undo if it undoes, then events, then the end. */
export type AsideOrder =
  | { readonly undo: readonly LogEntry[]; readonly isLast: boolean }
  | { readonly write: readonly LogEvent[] }
  | 'end';

/**
 * What the thread says: whether the entries may be undone, how far it is, how the act ended (`written` with the number of
 * its transaction: it is durably on disk), and that it has let go of the file.
 */
export type AsideAnswer =
  | { readonly undo: Result<undefined> }
  /** Events whose half of the work is done: each is logged, and then part of a row. */
  | { readonly halves: number }
  | { readonly written: number }
  | { readonly failed: Result<never> }
  | { readonly thrown: string }
  | 'damage'
  | 'closed';
