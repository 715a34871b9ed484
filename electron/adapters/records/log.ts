import type { Clock } from '../../ports/system.ts';
import {
  EVENT_BODIES,
  EVENT_VERSION,
  type LogEvent,
  type NewEvent,
} from '../../shared/domain/records/event.ts';
import type { ClockJump } from '../../shared/domain/records/file/condition.ts';
import { EventId } from '../../shared/domain/values/ids.ts';
import {
  instantOf,
  isAhead,
  type LogTime,
  nextLogTime,
} from '../../shared/domain/values/log-time.ts';
import { textOf } from './columns.ts';
import { eventSum } from './event-sum.ts';
import type { LiveDatabase, LiveStatement } from './live-database.ts';

/** What the log needs from its process. */
export interface LogSurroundings {
  readonly clock: Pick<Clock, 'now'>;
  /** The name this user records under. */
  readonly actor: () => string;
  /** A UUIDv7. */
  readonly newId: () => string;
  /** Called when the clock is found to have gone back. */
  readonly onClockJump?: () => void;
}

const INSERT =
  'INSERT INTO events (subject, at, id, actor, kind, version, body, sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';

/** The rows of the log. There is no way to change what one says. */
export class EventRows {
  readonly #insert: LiveStatement;
  readonly #insertNew: LiveStatement;
  readonly #delete: LiveStatement;

  constructor(db: LiveDatabase) {
    this.#insert = db.prepare(INSERT);
    this.#insertNew = db.prepare(`${INSERT} ON CONFLICT DO NOTHING RETURNING id`);
    this.#delete = db.prepare('DELETE FROM events WHERE subject = ? AND at = ? AND id = ?');
  }

  insert(event: LogEvent): void {
    this.#insert.run(...rowOf(event));
  }

  /** Whether it was not there yet. */
  insertNew(event: LogEvent): boolean {
    return this.#insertNew.get(...rowOf(event)) !== undefined;
  }

  /** Only for an event that is inserted again with another time. */
  remove({ subject, at, id }: LogEvent): void {
    this.#delete.run(subject, at, id);
  }
}

function rowOf({ subject, at, id, actor, kind, version, body }: LogEvent) {
  const text = JSON.stringify(body);
  const sum = eventSum({ subject, at, id, actor, kind, version, body: text });
  return [subject, at, id, actor, kind, version, text, sum] as const;
}

/** Writes the log. It has no way to change what an entry says or to lose one. */
export class Log {
  readonly #rows: EventRows;
  readonly #newest: LiveStatement;
  readonly #newestOfAll: LiveStatement;
  readonly #machine: () => string;
  readonly #nowMs: () => number;
  readonly #actor: () => string;
  readonly #newId: () => string;
  readonly #onJump: () => void;
  #last: LogTime | undefined;
  #jump: ClockJump | undefined;

  constructor(
    db: LiveDatabase,
    machine: () => string,
    { clock, actor, newId, onClockJump = () => undefined }: LogSurroundings,
  ) {
    this.#machine = machine;
    this.#nowMs = () => Date.parse(clock.now());
    this.#newId = newId;
    this.#onJump = onClockJump;
    this.#actor = actor;
    this.#rows = new EventRows(db);
    this.#newest = db.prepare('SELECT max(at) AS at FROM subjects');
    this.#newestOfAll = db.prepare('SELECT max(at) AS at FROM events');
  }

  /** Writes events inside the caller's transaction. Throws as `stamp` does. */
  write(events: readonly NewEvent[]): readonly LogEvent[] {
    const stamped = this.stamp(events);
    for (const event of stamped) this.#rows.insert(event);
    return stamped;
  }

  /**
   * What these events are in the log, all at one reading of the clock: the caller writes them before any other. Throws for
   * a body that doesn't match its schema, because that is a bug.
   */
  stamp(events: readonly NewEvent[]): readonly LogEvent[] {
    const nowMs = this.#nowMs();
    const actor = this.#actor();
    return events.map(({ subject, kind, body }) => {
      const parsed = EVENT_BODIES[kind].parse(body);
      const newest = this.#newestTime();
      this.#noteJump(newest, nowMs);
      const at = nextLogTime(newest, nowMs, this.#machine());
      this.#last = at;
      const id = EventId.parse(this.#newId());
      return { id, at, actor, subject, kind, version: EVENT_VERSION, body: parsed };
    });
  }

  /**
   * Writes events of other machines as they are, inside the caller's transaction. Those that are here already are left
   * out. Our own next time comes after all of them.
   */
  take(events: readonly LogEvent[]): readonly LogEvent[] {
    const newest = this.#newestTime();
    const taken = events.filter((event) => this.#rows.insertNew(event));
    this.#last = taken.reduce(
      (last, { at }) => (last === undefined || at > last ? at : last),
      newest,
    );
    return taken;
  }

  /**
   * Writes events of this machine with other times, inside the caller's transaction. Only for what nobody else has:
   * `dated` has the same events in the same order.
   */
  dateAgain(events: readonly LogEvent[], dated: readonly LogEvent[]): void {
    for (const event of events) this.#rows.remove(event);
    for (const event of dated) this.#rows.insert(event);
    this.#last = textOf(this.#newestOfAll.get() ?? {}, 'at');
  }

  /** Time of the newest entry that was written or read in this run; undefined without one. */
  get newest(): LogTime | undefined {
    return this.#last;
  }

  #noteJump(newest: LogTime | undefined, nowMs: number): void {
    const jump = jumpFrom(newest, nowMs);
    if (!jump) return;
    this.#jump = jump;
    this.#onJump();
  }

  /** Whether the clock went back in this run, or since the entry of that time, which was the newest before it. */
  clockJump(newestBefore: LogTime | undefined): ClockJump | undefined {
    return this.#jump ?? jumpFrom(this.#last ?? newestBefore, this.#nowMs());
  }

  /** Read from the file at the first write only, so the start doesn't depend on how much is recorded. */
  #newestTime(): LogTime | undefined {
    if (this.#last !== undefined) return this.#last;
    const newest = this.#newest.get();
    // The newest of an empty table is null.
    return newest && newest.at !== null ? textOf(newest, 'at') : undefined;
  }
}

function jumpFrom(newest: LogTime | undefined, nowMs: number): ClockJump | undefined {
  if (newest === undefined || !isAhead(newest, nowMs)) return undefined;
  return { from: instantOf(newest), to: new Date(nowMs).toISOString() };
}
