import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Clock } from '../../ports/system.ts';
import { EVENT_BODIES, type LogEvent, type NewEvent } from '../../shared/domain/records/event.ts';
import { EventId } from '../../shared/domain/values/ids.ts';
import { type LogTime, nextLogTime } from '../../shared/domain/values/log-time.ts';
import { numberOf, type Row, subjectOf, textOf } from './columns.ts';

const VERSION = 1;

/** What the log needs from its process. */
export interface LogSurroundings {
  readonly clock: Pick<Clock, 'now'>;
  /** The name this user records under. */
  readonly actor: () => string;
  /** A UUIDv7. */
  readonly newId: () => string;
}

/** Writes the log. It has no way to change or delete an entry. */
export class Log {
  readonly #insert: StatementSync;
  readonly #newest: StatementSync;
  readonly #machine: string;
  readonly #nowMs: () => number;
  readonly #actor: () => string;
  readonly #newId: () => string;
  #last: LogTime | undefined;

  constructor(db: DatabaseSync, machine: string, { clock, actor, newId }: LogSurroundings) {
    this.#machine = machine;
    this.#nowMs = () => Date.parse(clock.now());
    this.#newId = newId;
    this.#actor = actor;
    this.#insert = db.prepare(
      'INSERT INTO events (subject, at, id, actor, kind, version, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#newest = db.prepare('SELECT max(at) AS at FROM subjects');
  }

  /**
   * Writes events inside the caller's transaction, all at one reading of the clock. Throws for a body that doesn't
   * match its schema, because that is a bug.
   */
  write(events: readonly NewEvent[]): readonly LogEvent[] {
    const nowMs = this.#nowMs();
    const actor = this.#actor();
    return events.map(({ subject, kind, body }) => {
      const parsed = EVENT_BODIES[kind].parse(body);
      const at = nextLogTime(this.#newestTime(), nowMs, this.#machine);
      this.#last = at;
      const id = EventId.parse(this.#newId());
      this.#insert.run(subject, at, id, actor, kind, VERSION, JSON.stringify(parsed));
      return { id, at, actor, subject, kind, version: VERSION, body: parsed };
    });
  }

  /** Read from the file at the first write only, so the start doesn't depend on how much is recorded. */
  #newestTime(): LogTime | undefined {
    if (this.#last !== undefined) return this.#last;
    const newest = this.#newest.get();
    // The newest of an empty table is null.
    return newest && newest.at !== null ? textOf(newest, 'at') : undefined;
  }
}

/** Turns a row of the log into the domain's event. */
export function toEvent(row: Row): LogEvent {
  return {
    id: textOf(row, 'id') as EventId,
    at: textOf(row, 'at'),
    actor: textOf(row, 'actor'),
    subject: subjectOf(row),
    kind: textOf(row, 'kind'),
    version: numberOf(row, 'version'),
    body: JSON.parse(textOf(row, 'body')),
  };
}
