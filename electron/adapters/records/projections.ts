import type { LogEvent, Subject } from '../../shared/domain/records/event.ts';
import {
  applyEvents,
  begunFor,
  foldSubject,
  needsAttention,
  personOf,
  type SubjectState,
} from '../../shared/domain/records/fold.ts';
import { type Row, subjectOf, textOf } from './columns.ts';
import { subjectSum } from './event-sum.ts';
import type { LiveDatabase, LiveStatement } from './live-database.ts';
import { checkedEventIn, eventIn } from './read-event.ts';
import { BEHIND, COUNTED, CREATE_PROJECTIONS, DROP_PROJECTIONS } from './schema.ts';

/** Keeps the subject tables in step with the log. */
export class Projections {
  readonly #db: LiveDatabase;
  readonly #read: LiveStatement;
  readonly #insert: LiveStatement;
  readonly #update: LiveStatement;
  readonly #move: LiveStatement;
  readonly #pend: LiveStatement;
  readonly #settle: LiveStatement;
  readonly #eventsOf: LiveStatement;
  readonly #newest: LiveStatement;
  readonly #noteBehind: LiveStatement;
  readonly #noteCaughtUp: LiveStatement;
  /** Events of large batches that are in the log but not yet in the rows. */
  readonly #postponed: LogEvent[] = [];
  #revision: number | undefined;

  constructor(db: LiveDatabase, revision?: number) {
    this.#db = db;
    this.#revision = revision;
    this.#read = db.prepare('SELECT type, person_id, at, body FROM subjects WHERE subject = ?');
    this.#insert = db.prepare(
      'INSERT INTO subjects (subject, type, person_id, at, revision, body, sum) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    // Indexed columns that don't change are left out, because naming them would rewrite the index too.
    this.#update = db.prepare(
      'UPDATE subjects SET at = ?, revision = ?, body = ?, sum = ? WHERE subject = ?',
    );
    this.#move = db.prepare('UPDATE subjects SET type = ?, person_id = ? WHERE subject = ?');
    this.#pend = db.prepare('INSERT OR IGNORE INTO pending (subject) VALUES (?)');
    this.#settle = db.prepare('DELETE FROM pending WHERE subject = ?');
    this.#eventsOf = db.prepare(
      `SELECT * FROM events WHERE subject = ? AND ${COUNTED} ORDER BY at, id`,
    );
    this.#newest = db.prepare('SELECT max(revision) AS revision FROM subjects');
    this.#noteBehind = db.prepare('INSERT INTO behind (is_behind) VALUES (1)');
    this.#noteCaughtUp = db.prepare('DELETE FROM behind');
  }

  /** Number of the last transaction, read from the file once. */
  get revision(): number {
    this.#revision ??= Number(this.#newest.get()?.revision ?? 0);
    return this.#revision;
  }

  /** Updates each subject with the events of one transaction that were just logged. Tells after each how many events it had. */
  apply(events: readonly LogEvent[], onSubject: (events: number) => void = () => undefined): void {
    this.#revision = this.revision + 1;
    for (const [subject, own] of Map.groupBy(events, (event) => event.subject)) {
      this.#applyTo(subject, own);
      onSubject(own.length);
    }
  }

  /** Notes the number of a transaction on another connection. */
  noteRevision(revision: number): void {
    this.#revision = revision;
  }

  /** How many events the rows don't have yet. */
  get postponed(): number {
    return this.#postponed.length;
  }

  /**
   * Notes in the file, within the transaction of what is logged, that the rows follow later. After a crash the next start
   * catches up.
   */
  noteBehind(): void {
    if (this.postponed === 0) this.#noteBehind.run();
  }

  /** Leaves what is safely logged for the next read or a quiet moment. */
  postpone(events: readonly LogEvent[]): void {
    for (const event of events) this.#postponed.push(event);
  }

  /** Updates the rows with everything postponed. */
  catchUp(): void {
    this.apply(this.#postponed);
    this.#noteCaughtUp.run();
  }

  /**
   * Updates the rows of the subjects with newer entries in the log than in their row: an entry of this computer is newer
   * than all that were there.
   */
  catchUpWithLog(): void {
    this.refold(this.#db.prepare(BEHIND).all().map(subjectOf));
    this.#noteCaughtUp.run();
  }

  /** Call this once the caught-up rows are safely in the file. */
  forgetPostponed(): void {
    this.#postponed.length = 0;
  }

  #applyTo(subject: Subject, events: readonly LogEvent[]): void {
    const row = this.#read.get(subject);
    const before = row && stateOf(row);
    const known = row ? String(row.at) : '';
    // Work on a subject whose beginning was undone brings the beginning back.
    const isGone = row !== undefined && before === undefined;
    const mustFold = isGone || events.some(({ kind, at }) => kind === 'undone' || at <= known);
    const after = mustFold ? foldSubject(this.eventsOf(subject)) : applyEvents(before, events);
    const newest = events.at(-1)?.at ?? known;
    const at = newest > known ? newest : known;
    this.#store(subject, row && { ...row, state: before }, after, at);
  }

  /** Folds these subjects again, because what counts of them is not what it was. */
  refold(subjects: readonly Subject[]): void {
    if (subjects.length === 0) return;
    this.#revision = this.revision + 1;
    for (const subject of subjects) {
      const row = this.#read.get(subject);
      const events = this.eventsOf(subject);
      const at = events.at(-1)?.at ?? '';
      this.#store(subject, row && { ...row, state: stateOf(row) }, foldSubject(events), at);
    }
  }

  /** The history of one subject, without what isn't as it was written. */
  eventsOf(subject: Subject): readonly LogEvent[] {
    return this.#eventsOf.all(subject).flatMap((row) => this.#db.sound(eventIn(row)));
  }

  /** Folds the whole log again in one pass, because it is sorted by subject and time. Call it only once every row was found whole. */
  rebuild(): Projections {
    const revision = this.revision + 1;
    this.#db.exec(`${DROP_PROJECTIONS} ${CREATE_PROJECTIONS}`);
    const rebuilt = new Projections(this.#db, revision);
    let events: LogEvent[] = [];
    const finish = () => {
      const last = events.at(-1);
      if (last) rebuilt.#store(last.subject, undefined, foldSubject(events), last.at);
    };
    const counted = this.#db.prepare(
      `SELECT * FROM events WHERE ${COUNTED} ORDER BY subject, at, id`,
    );
    for (const row of counted.iterate()) {
      const event = checkedEventIn(row);
      if (events[0] && events[0].subject !== event.subject) {
        finish();
        events = [];
      }
      events.push(event);
    }
    finish();
    return rebuilt;
  }

  #store(
    subject: Subject,
    before: (Row & { readonly state: SubjectState | undefined }) | undefined,
    after: SubjectState | undefined,
    at: string,
  ): void {
    const type = after?.type ?? 'none';
    // Also of an account of which nothing is left, because a person's history is never shortened.
    const person = (after ? personOf(after) : begunFor(this.eventsOf(subject))) ?? null;
    const body = JSON.stringify(after ?? null);
    const { revision } = this;
    const sum = subjectSum({ subject, type, personId: person, at, revision, body });
    if (!before) this.#insert.run(subject, type, person, at, revision, body, sum);
    else this.#update.run(at, revision, body, sum, subject);
    if (before && (before.type !== type || before.person_id !== person)) {
      this.#move.run(type, person, subject);
    }
    const wasPending = before?.state !== undefined && needsAttention(before.state);
    const isPending = after !== undefined && needsAttention(after);
    if (isPending && !wasPending) this.#pend.run(subject);
    if (wasPending && !isPending) this.#settle.run(subject);
  }
}

/**
 * A row's state, which is undefined for a subject with nothing left. Throws for a row that can't be read, so that nothing
 * is written on top of it.
 */
export function stateOf(row: Row): SubjectState | undefined {
  return (JSON.parse(textOf(row, 'body')) as SubjectState | null) ?? undefined;
}
