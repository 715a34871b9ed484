import type { LogEvent } from '../../../shared/domain/records/event.ts';
import { doesLeave } from '../../../shared/domain/records/foreign-event.ts';
import { machineOf, millisecondsOf } from '../../../shared/domain/values/log-time.ts';
import { numberOf, textOf } from '../columns.ts';
import type { LiveDatabase, LiveStatement } from '../live-database.ts';
import { eventIn } from '../read-event.ts';
import { COUNTED } from '../schema.ts';
import type { Waiting } from './dated-again.ts';

/** Not sent yet. What was sent has `sent-` before its origin, until the firm's log gives it back. */
const WAITS = "origin IN ('new', 'old', 'other')";

/**
 * Which events the firm's database doesn't have, as far as is known here. What was sent stays until it was read there: a
 * server that is put back to before it has no other sign of it. Nothing waits while the records are shared with nobody.
 */
export class Outgoing {
  readonly #db: LiveDatabase;
  readonly #machine: () => string;
  readonly #isShared: LiveStatement;
  readonly #add: LiveStatement;
  readonly #drop: LiveStatement;
  readonly #markSent: LiveStatement;
  readonly #markUnsent: LiveStatement;
  readonly #origin: LiveStatement;
  readonly #count: LiveStatement;
  readonly #first: LiveStatement;
  readonly #toDate: LiveStatement;
  readonly #find: LiveStatement;

  constructor(db: LiveDatabase, machine: () => string) {
    this.#db = db;
    this.#machine = machine;
    this.#isShared = db.prepare('SELECT 1 FROM replica');
    this.#add = db.prepare(
      'INSERT OR IGNORE INTO outgoing (at, id, subject, origin) VALUES (?, ?, ?, ?)',
    );
    this.#drop = db.prepare('DELETE FROM outgoing WHERE at = ? AND id = ?');
    this.#markSent = db.prepare(
      `UPDATE outgoing SET origin = 'sent-' || origin WHERE at = ? AND id = ? AND ${WAITS}`,
    );
    this.#markUnsent = db.prepare(
      `UPDATE outgoing SET origin = substr(origin, length('sent-') + 1) WHERE NOT ${WAITS}`,
    );
    this.#origin = db.prepare('SELECT origin FROM outgoing WHERE at = ? AND id = ?');
    this.#count = db.prepare(`SELECT count(*) AS n FROM outgoing WHERE ${WAITS}`);
    this.#first = db.prepare(
      `SELECT events.* FROM outgoing JOIN events USING (subject, at, id)
       WHERE (outgoing.at, outgoing.id) > (?, ?) AND ${WAITS} ORDER BY outgoing.at, outgoing.id LIMIT ?`,
    );
    this.#toDate = db.prepare(
      `SELECT events.*, origin FROM outgoing JOIN events USING (subject, at, id)
       WHERE origin IN ('new', 'old') AND ((? = 1 AND origin = 'new') OR substr(outgoing.at, 6, 12) > ?)
       ORDER BY outgoing.at, outgoing.id`,
    );
    this.#find = db.prepare('SELECT * FROM events WHERE subject = ? AND id = ?');
  }

  /** Notes, within the caller's transaction, what of these is to leave. */
  add(events: readonly LogEvent[], own: 'old' | 'new' = 'new'): void {
    if (events.length === 0 || this.#isShared.get() === undefined) return;
    const machine = this.#machine();
    for (const event of events) {
      const { at, id, subject } = event;
      const find = (target: string) => {
        const row = this.#find.get(subject, target);
        return row && eventIn(row);
      };
      if (doesLeave(event, find)) {
        this.#add.run(at, id, subject, machineOf(at) === machine ? own : 'other');
      }
    }
  }

  /** The firm's log gave these back, or will not have them. */
  drop(events: readonly LogEvent[]): void {
    for (const { at, id } of events) this.#drop.run(at, id);
  }

  /** The firm's database said that it has these. */
  noteSent(events: readonly LogEvent[]): void {
    for (const { at, id } of events) this.#markSent.run(at, id);
  }

  /** What was sent and not read there since waits as before. */
  sendAgain(): void {
    this.#markUnsent.run();
  }

  /** Where an event that waits was recorded: here, before the records were shared or since; or elsewhere. */
  originOf({ at, id }: LogEvent): string {
    return textOf(this.#origin.get(at, id) ?? { origin: 'other' }, 'origin');
  }

  get count(): number {
    return numberOf(this.#count.get() ?? {}, 'n');
  }

  /** Those that wait longest, by the time that they were recorded at; of those after one, if that is given. */
  first(most: number, after?: LogEvent): readonly LogEvent[] {
    const rows = this.#first.all(after?.at ?? '', after?.id ?? '', most);
    return rows.flatMap((row) => this.#db.sound(eventIn(row)));
  }

  /**
   * Those recorded here that may need another time, in order: all recorded since the records are shared if `all` says so,
   * and whatever is dated after `nowMs`.
   */
  toDate(nowMs: number, all: boolean): readonly Waiting[] {
    return this.#toDate.all(all ? 1 : 0, millisecondsOf(nowMs)).flatMap((row) => {
      const { origin, ...rest } = row;
      const isNew = origin === 'new';
      return this.#db.sound(eventIn(rest)).map((event) => ({ event, isNew }));
    });
  }

  /** Everything in the log that may leave waits, whether or not it was sent before. */
  addAll(): void {
    const subjects = this.#db.prepare('SELECT DISTINCT subject FROM events').all();
    const eventsOf = this.#db.prepare(
      `SELECT * FROM events WHERE subject = ? AND ${COUNTED} ORDER BY at, id`,
    );
    for (const row of subjects) {
      const rows = eventsOf.all(textOf(row, 'subject'));
      this.add(
        rows.flatMap((one) => this.#db.sound(eventIn(one))),
        'old',
      );
    }
  }
}
