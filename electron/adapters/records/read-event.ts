import { EVENT_BODIES, EVENT_VERSION, type LogEvent } from '../../shared/domain/records/event.ts';
import { EventId } from '../../shared/domain/values/ids.ts';
import { LOG_TIME } from '../../shared/domain/values/log-time.ts';
import { eventIdOf, numberOf, type Row, subjectOf, textOf } from './columns.ts';
import { isEventWhole } from './row-sums.ts';

/**
 * The event in a row of the log; undefined when it isn't as it was written: its checksum, its time, its id, or its body
 * by the schema of its kind. The body of a kind or version that this app doesn't know is only JSON.
 */
export function eventIn(row: Row): LogEvent | undefined {
  try {
    return isEventWhole(row) ? parsed(row) : undefined;
  } catch {
    return undefined;
  }
}

function parsed(row: Row): LogEvent | undefined {
  const event = checkedEventIn(row);
  return EventId.safeParse(event.id).success && LOG_TIME.test(event.at) && isBodyOfKind(event)
    ? event
    : undefined;
}

/**
 * The event in a row of a log of which every row has just been found whole, for half a million at once: what was written
 * had been parsed. Throws for a row of another kind.
 */
export function checkedEventIn(row: Row): LogEvent {
  return {
    id: eventIdOf(row),
    at: textOf(row, 'at'),
    actor: textOf(row, 'actor'),
    subject: subjectOf(row),
    kind: textOf(row, 'kind'),
    version: numberOf(row, 'version'),
    body: JSON.parse(textOf(row, 'body')),
  };
}

const BODIES: Readonly<Record<string, { safeParse(body: unknown): { success: boolean } }>> =
  EVENT_BODIES;

function isBodyOfKind({ kind, version, body }: LogEvent): boolean {
  if (version !== EVENT_VERSION || !Object.hasOwn(BODIES, kind)) return true;
  return BODIES[kind]?.safeParse(body).success === true;
}
