import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { v7 } from 'uuid';
import {
  EVENT_BODIES,
  type LogEvent,
  type NewEvent,
  type Subject,
} from '../../shared/domain/event.ts';
import { type LogTime, nextLogTime } from '../../shared/domain/hybrid-clock.ts';
import { EventId } from '../../shared/domain/ids.ts';

const VERSION = 1;

/** Writes the log. It has no way to change or delete an entry. */
export class Log {
  readonly #insert: StatementSync;
  readonly #newest: StatementSync;
  readonly #machine: string;
  readonly #nowMs: () => number;
  readonly #actor: () => string;
  #last: LogTime | undefined;

  constructor(db: DatabaseSync, machine: string, nowMs: () => number, actor: () => string) {
    this.#machine = machine;
    this.#nowMs = nowMs;
    this.#actor = actor;
    this.#insert = db.prepare(
      'INSERT INTO events (subject, at, id, actor, kind, version, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#newest = db.prepare('SELECT max(at) AS at FROM subjects');
  }

  /** Writes one event inside the caller's transaction. A body that its schema does not know is a bug and throws. */
  write({ subject, kind, body }: NewEvent): LogEvent {
    const parsed = EVENT_BODIES[kind].parse(body);
    const at = nextLogTime(this.#newestTime(), this.#nowMs(), this.#machine);
    this.#last = at;
    const id = EventId.parse(v7());
    const actor = this.#actor();
    this.#insert.run(subject, at, id, actor, kind, VERSION, JSON.stringify(parsed));
    return { id, at, actor, subject, kind, version: VERSION, body: parsed };
  }

  /** Asked of the file at the first write only: starting must not depend on how much is recorded. */
  #newestTime(): LogTime | undefined {
    return this.#last ?? (this.#newest.get()?.at as LogTime | null) ?? undefined;
  }
}

/** A row of the log as the domain knows it. */
export function toEvent(row: Record<string, unknown>): LogEvent {
  return {
    id: row.id as LogEvent['id'],
    at: row.at as LogTime,
    actor: row.actor as string,
    subject: row.subject as Subject,
    kind: row.kind as string,
    version: row.version as number,
    body: JSON.parse(row.body as string),
  };
}
