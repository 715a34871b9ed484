import type { DatabaseSync } from 'node:sqlite';
import type { Clock, Records } from '../../ports.ts';
import type { EcfRecord } from '../../shared/domain/ecf-record.ts';
import {
  canBeUndone,
  type LogEntry,
  type LogEvent,
  type NewEvent,
  type Subject,
} from '../../shared/domain/event.ts';
import { EMPTY_FIRM, type FirmRecord } from '../../shared/domain/firm-record.ts';
import { ecfSubject, personSubject } from '../../shared/domain/fold.ts';
import type { PersonRecord } from '../../shared/domain/person-record.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { Log } from './log.ts';
import { openDatabase } from './open-database.ts';
import { Projections, stateOf } from './projections.ts';

const SQLITE_FULL = 13;

/** What the records need from the process around them. */
export interface RecordsOptions {
  /** Folder of `records.db`; made when missing. */
  readonly folder: string;
  readonly clock: Pick<Clock, 'now'>;
  /** The name under which this user records. */
  readonly actor: () => string;
}

/** Opens the records of this machine (node:sqlite, WAL, synchronous=FULL). */
export function openRecords({ folder, clock, actor }: RecordsOptions): Records {
  const { db, condition, machine } = openDatabase(folder);
  const log = new Log(db, machine, () => Date.parse(clock.now()), actor);
  let projections = new Projections(db);
  const inTransaction = transactions(db);
  const listeners = new Set<(subjects: readonly Subject[]) => void>();
  const read = reader(db);

  function append(events: readonly NewEvent[]): Result<readonly LogEvent[]> {
    if (condition !== 'ready') return fail('records-read-only');
    const written = inTransaction(() =>
      events.map((event) => {
        const entry = log.write(event);
        projections.apply(entry);
        return entry;
      }),
    );
    if (written.ok && written.value.length > 0) {
      const subjects = [...new Set(written.value.map((event) => event.subject))];
      for (const listener of listeners) listener(subjects);
    }
    return written;
  }

  const findEvent = db.prepare('SELECT kind FROM events WHERE subject = ? AND at = ? AND id = ?');
  function undo(entries: readonly LogEntry[]): Result<readonly LogEvent[]> {
    const events: NewEvent[] = [];
    for (const { subject, at, id } of entries.toReversed()) {
      const row = findEvent.get(subject, at, id);
      if (!row || !canBeUndone(String(row.kind))) return fail('nothing-to-undo');
      events.push({ subject, kind: 'undone', body: { eventId: id } });
    }
    return append(events);
  }

  return {
    condition,
    machine,
    append,
    undo,
    ...read,
    eventsOf: (subject) => projections.eventsOf(subject),
    rebuild: () => {
      const rebuilt = inTransaction(() => projections.rebuild());
      if (!rebuilt.ok) throw new Error('projections could not be rebuilt');
      projections = new Projections(db);
    },
    onChange: (listener) => listeners.add(listener),
    close: () => db.close(),
  };
}

/** Runs `work` whole or not at all; a full disk is an expected failure. */
function transactions(db: DatabaseSync) {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  return function inTransaction<T>(work: () => T): Result<T> {
    try {
      begin.run();
      const value = work();
      commit.run();
      return ok(value);
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
      if (code === undefined) throw error;
      return fail(code === SQLITE_FULL ? 'records-full' : 'records-failed');
    }
  };
}

function reader(db: DatabaseSync) {
  const one = db.prepare('SELECT body FROM subjects WHERE subject = ?');
  const ofType = db.prepare('SELECT body FROM subjects WHERE type = ?');
  const ofPerson = db.prepare('SELECT body FROM subjects WHERE type = ? AND person_id = ?');
  const pending = db.prepare('SELECT body FROM subjects JOIN pending USING (subject)');
  const find = (subject: Subject) => {
    const row = one.get(subject);
    return row && stateOf(row);
  };
  const ecfRecords = (rows: readonly Record<string, unknown>[]): readonly EcfRecord[] =>
    rows.flatMap((row) => {
      const state = stateOf(row);
      return state?.type === 'ecf' && !state.record.isRemoved ? [state.record] : [];
    });
  return {
    person(id: string): PersonRecord | undefined {
      const state = find(personSubject(id));
      return state?.type === 'person' ? state.record : undefined;
    },
    people(): readonly PersonRecord[] {
      return ofType.all('person').flatMap((row) => {
        const state = stateOf(row);
        return state?.type === 'person' ? [state.record] : [];
      });
    },
    ecf(id: string): EcfRecord | undefined {
      const state = find(ecfSubject(id));
      return state?.type === 'ecf' ? state.record : undefined;
    },
    ecfOf: (personId: string) => ecfRecords(ofPerson.all('ecf', personId)),
    ecfAll: () => ecfRecords(ofType.all('ecf')),
    pending: () => ecfRecords(pending.all()),
    firm(): FirmRecord {
      const state = find('firm');
      return state?.type === 'firm' ? state.record : EMPTY_FIRM;
    },
  };
}
