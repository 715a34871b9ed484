import type { LogEvent } from '../../../shared/domain/records/event.ts';
import {
  instantOf,
  type LogTime,
  machineOf,
  movedBy,
  nextLogTime,
} from '../../../shared/domain/values/log-time.ts';

/** An event that was recorded here and waits. */
export interface Waiting {
  readonly event: LogEvent;
  /** Recorded since the records are shared. */
  readonly isNew: boolean;
}

/** What gets another time of what waits, in order: the new moved by so much, and nothing after now. */
export function datedAgain(
  waiting: readonly Waiting[],
  ms: number,
  nowMs: number,
): readonly { readonly event: LogEvent; readonly at: LogTime }[] {
  let last: LogTime | undefined;
  return waiting.flatMap(({ event, isNew }) => {
    const moved = isNew ? movedBy(event.at, ms) : event.at;
    const isLate = Date.parse(instantOf(moved)) > nowMs;
    const at = isLate ? nextLogTime(last, nowMs, machineOf(moved)) : moved;
    last = last === undefined || at > last ? at : last;
    return at === event.at ? [] : [{ event, at }];
  });
}
