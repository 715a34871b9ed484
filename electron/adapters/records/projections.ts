import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { LogEvent, Subject } from '../../shared/domain/event.ts';
import {
  applyEvent,
  foldSubject,
  needsAttention,
  personOf,
  type SubjectState,
} from '../../shared/domain/fold.ts';
import { toEvent } from './log.ts';
import { CREATE_PROJECTIONS, DROP_PROJECTIONS } from './schema.ts';

interface Folded {
  state: SubjectState | undefined;
  at: string;
  /** An undo, or an event that arrived late: fold this subject again from its own events. */
  isOutOfOrder: boolean;
}

/** Keeps the table of subjects equal to the log. */
export class Projections {
  readonly #db: DatabaseSync;
  readonly #read: StatementSync;
  readonly #write: StatementSync;
  readonly #remove: StatementSync;
  readonly #eventsOf: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#read = db.prepare('SELECT at, body FROM subjects WHERE subject = ?');
    this.#write = db.prepare(
      `INSERT INTO subjects (subject, type, person_id, is_pending, at, body) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (subject) DO UPDATE SET person_id = excluded.person_id,
         is_pending = excluded.is_pending, at = excluded.at, body = excluded.body`,
    );
    this.#remove = db.prepare('DELETE FROM subjects WHERE subject = ?');
    this.#eventsOf = db.prepare('SELECT * FROM events WHERE subject = ? ORDER BY at, id');
  }

  /** Brings one subject up to date with an event that was just written to the log. */
  apply(event: LogEvent): void {
    const row = this.#read.get(event.subject);
    const isLate = row !== undefined && event.at <= String(row.at);
    if (event.kind === 'undone' || isLate) return this.refold(event.subject);
    const before = row && (JSON.parse(String(row.body)) as SubjectState);
    const after = applyEvent(before, event);
    if (after) this.#store(event.subject, after, event.at);
  }

  eventsOf(subject: Subject): readonly LogEvent[] {
    return this.#eventsOf.all(subject).map(toEvent);
  }

  refold(subject: Subject): void {
    const events = this.eventsOf(subject);
    const state = foldSubject(events);
    const last = events.at(-1);
    if (state && last) this.#store(subject, state, last.at);
    else this.#remove.run(subject);
  }

  /** Folds the whole log anew, in one pass; only subjects whose events are out of order are read a second time. */
  rebuild(): void {
    this.#db.exec(`${DROP_PROJECTIONS} ${CREATE_PROJECTIONS}`);
    const subjects = new Map<Subject, Folded>();
    for (const row of this.#db.prepare('SELECT * FROM events').iterate()) {
      foldInto(subjects, toEvent(row));
    }
    for (const [subject, { state, at, isOutOfOrder }] of subjects) {
      if (isOutOfOrder) this.refold(subject);
      else if (state) this.#store(subject, state, at);
    }
  }

  #store(subject: Subject, state: SubjectState, at: string): void {
    const isPending = needsAttention(state) ? 1 : 0;
    const person = personOf(state) ?? null;
    this.#write.run(subject, state.type, person, isPending, at, JSON.stringify(state));
  }
}

function foldInto(subjects: Map<Subject, Folded>, event: LogEvent): void {
  const folded = subjects.get(event.subject) ?? { state: undefined, at: '', isOutOfOrder: false };
  if (event.kind === 'undone' || event.at <= folded.at) folded.isOutOfOrder = true;
  if (!folded.isOutOfOrder) folded.state = applyEvent(folded.state, event);
  folded.at = event.at;
  subjects.set(event.subject, folded);
}
