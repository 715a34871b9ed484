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

/** Keeps the tables of subjects equal to the log. */
export class Projections {
  readonly #db: DatabaseSync;
  readonly #read: StatementSync;
  readonly #insert: StatementSync;
  readonly #update: StatementSync;
  readonly #pend: StatementSync;
  readonly #settle: StatementSync;
  readonly #eventsOf: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#read = db.prepare('SELECT at, body FROM subjects WHERE subject = ?');
    this.#insert = db.prepare(
      'INSERT INTO subjects (subject, type, person_id, at, body) VALUES (?, ?, ?, ?, ?)',
    );
    this.#update = db.prepare(
      'UPDATE subjects SET type = ?, person_id = ?, at = ?, body = ? WHERE subject = ?',
    );
    this.#pend = db.prepare('INSERT OR IGNORE INTO pending (subject) VALUES (?)');
    this.#settle = db.prepare('DELETE FROM pending WHERE subject = ?');
    this.#eventsOf = db.prepare('SELECT * FROM events WHERE subject = ? ORDER BY at, id');
  }

  /** Brings one subject up to date with an event that was just written to the log. */
  apply(event: LogEvent): void {
    const row = this.#read.get(event.subject);
    const before = row && stateOf(row);
    const isLate = row !== undefined && event.at <= String(row.at);
    const after =
      event.kind === 'undone' || isLate
        ? foldSubject(this.eventsOf(event.subject))
        : applyEvent(before, event);
    const at = isLate ? String(row.at) : event.at;
    this.#store(event.subject, row ? { state: before } : undefined, after, at);
  }

  eventsOf(subject: Subject): readonly LogEvent[] {
    return this.#eventsOf.all(subject).map(toEvent);
  }

  /** Folds the whole log anew in one pass: it is kept by subject and time. */
  rebuild(): void {
    this.#db.exec(`${DROP_PROJECTIONS} ${CREATE_PROJECTIONS}`);
    const rebuilt = new Projections(this.#db);
    let events: LogEvent[] = [];
    const finish = () => {
      const last = events.at(-1);
      if (last) rebuilt.#store(last.subject, undefined, foldSubject(events), last.at);
    };
    for (const row of this.#db.prepare('SELECT * FROM events ORDER BY subject, at, id').iterate()) {
      const event = toEvent(row);
      if (events[0] && events[0].subject !== event.subject) {
        finish();
        events = [];
      }
      events.push(event);
    }
    finish();
  }

  #store(
    subject: Subject,
    before: { readonly state: SubjectState | undefined } | undefined,
    after: SubjectState | undefined,
    at: string,
  ): void {
    const type = after?.type ?? 'none';
    const person = (after && personOf(after)) ?? null;
    const body = JSON.stringify(after ?? null);
    if (before) this.#update.run(type, person, at, body, subject);
    else this.#insert.run(subject, type, person, at, body);
    const wasPending = before?.state !== undefined && needsAttention(before.state);
    const isPending = after !== undefined && needsAttention(after);
    if (isPending && !wasPending) this.#pend.run(subject);
    if (wasPending && !isPending) this.#settle.run(subject);
  }
}

/** A row's state; undefined for a subject of which nothing is left. */
export function stateOf(row: Record<string, unknown>): SubjectState | undefined {
  return (JSON.parse(row.body as string) as SubjectState | null) ?? undefined;
}
