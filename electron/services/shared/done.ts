import type { LogEntry, LogEvent } from '../../shared/domain/records/event.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';

/** The written entries, for undoing them. */
export function done(written: Result<readonly LogEvent[]>): Result<{ undo: LogEntry[] }> {
  return written.ok
    ? ok({ undo: written.value.map(({ subject, at, id }) => ({ subject, at, id })) })
    : written;
}
