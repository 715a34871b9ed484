import type { LogEvent } from '../../shared/domain/event.ts';
import type { EventId } from '../../shared/domain/ids.ts';
import { ok, type Result } from '../../shared/domain/result.ts';

/** What was written, as the ids that take it back. */
export function done(written: Result<readonly LogEvent[]>): Result<{ undo: EventId[] }> {
  return written.ok ? ok({ undo: written.value.map(({ id }) => id) }) : written;
}
