import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Records } from '../../ports/records.ts';
import type { CourtOverrides } from '../../shared/domain/records/court-overrides.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { LogEntry, LogEvent, NewEvent, Subject } from '../../shared/domain/records/event.ts';
import { EMPTY_FIRM, type FirmRecord } from '../../shared/domain/records/firm-record.ts';
import { courtSubject, ecfSubject, personSubject } from '../../shared/domain/records/fold.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { mayBeInKeychain } from '../../shared/domain/vault/credential.ts';
import { changeListeners } from './change-listeners.ts';
import { Log, type LogSurroundings, toEvent } from './log.ts';
import { openDatabase } from './open-database.ts';
import { Projections, stateOf } from './projections.ts';
import { undoing } from './undoing.ts';

const SQLITE_FULL = 13;
/** Events between two progress reports. */
const PORTION = 1000;
/** From this many events, a batch answers once it is safely logged, and the rows follow. */
const LARGE = 500;
const MAX_POSTPONED = 100_000;

/** What the records need from their process. */
export interface RecordsOptions extends LogSurroundings {
  /** The folder of `records.db`. Created if missing. */
  readonly folder: string;
}

/** The records, plus one call that the app itself never makes. */
export interface StoredRecords extends Records {
  /** Drops all projections and folds the whole log again. */
  rebuild(): void;
}

/** Opens the records of this machine (node:sqlite, WAL, synchronous=FULL). */
export function openRecords({ folder, ...surroundings }: RecordsOptions): StoredRecords {
  const { db, condition, machine } = openDatabase(folder);
  const log = new Log(db, machine, surroundings);
  let projections = new Projections(db);
  const inTransaction = transactions(db);
  const listeners = changeListeners();
  const read = reader(db, catchUp);

  function append(
    events: readonly NewEvent[],
    onProgress: (done: number) => void = () => undefined,
  ): Result<readonly LogEvent[]> {
    if (condition !== 'ready') return fail('records-read-only');
    const isLarge = events.length >= LARGE;
    if (!isLarge || projections.postponed > MAX_POSTPONED) catchUp();
    // A large batch is checkpointed together with its rows, after the answer.
    if (isLarge) db.exec('PRAGMA wal_autocheckpoint = 0');
    const written = inTransaction(() => {
      if (isLarge) projections.noteBehind();
      const entries = writeInPortions(events, onProgress);
      if (!isLarge) projections.apply(entries);
      return entries;
    });
    if (isLarge) db.exec('PRAGMA wal_autocheckpoint = 1000');
    if (isLarge && written.ok) {
      projections.postpone(written.value);
      setImmediate(catchUp);
    }
    if (written.ok && written.value.length > 0) {
      listeners.tell([...new Set(written.value.map((event) => event.subject))]);
    }
    return written;
  }

  function writeInPortions(
    events: readonly NewEvent[],
    onProgress: (done: number) => void,
  ): readonly LogEvent[] {
    const entries: LogEvent[] = [];
    for (let at = 0; at < events.length; at += PORTION) {
      entries.push(...log.write(events.slice(at, at + PORTION)));
      onProgress(entries.length);
    }
    return entries;
  }

  /** Runs before every read, so no read misses what is logged. On a full disk the next read tries again. */
  function catchUp(): void {
    if (projections.postponed === 0 || !db.isOpen) return;
    if (inTransaction(() => projections.catchUp()).ok) projections.forgetPostponed();
  }

  const undo = undoing({ db, read, append, eventsOf: (subject) => projections.eventsOf(subject) });

  return {
    condition,
    machine,
    append,
    undo,
    ...read,
    eventsOf: (subject) => projections.eventsOf(subject),
    rebuild: () => {
      catchUp();
      const rebuilt = inTransaction(() => projections.rebuild());
      if (!rebuilt.ok) throw new Error('projections could not be rebuilt');
      projections = rebuilt.value;
    },
    revision: () => {
      catchUp();
      return projections.revision;
    },
    onChange: listeners.add,
    close: () => {
      catchUp();
      db.close();
    },
  };
}

/** Runs `work` completely or not at all. A full disk is an expected failure. */
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

function reader(db: DatabaseSync, catchUp: () => void) {
  const one = db.prepare('SELECT body FROM subjects WHERE subject = ?');
  // A subject's name begins with its kind, so finding all of one kind needs no index.
  const people = db.prepare(
    "SELECT body FROM subjects WHERE subject BETWEEN 'person:' AND 'person;'",
  );
  const accounts = db.prepare("SELECT body FROM subjects WHERE subject BETWEEN 'ecf:' AND 'ecf;'");
  const courts = db.prepare(
    "SELECT body FROM subjects WHERE subject BETWEEN 'court:' AND 'court;'",
  );
  const ofPerson = db.prepare("SELECT body FROM subjects WHERE type = 'ecf' AND person_id = ?");
  const since = db.prepare('SELECT subject, person_id FROM subjects WHERE revision > ?');
  const page = db.prepare(
    'SELECT * FROM events WHERE (subject, at, id) > (?, ?, ?) ORDER BY subject, at, id LIMIT ?',
  );
  const pending = db.prepare('SELECT body FROM subjects JOIN pending USING (subject)');
  const all = (statement: StatementSync, ...values: SQLInputValue[]) => {
    catchUp();
    return statement.all(...values);
  };
  const find = (subject: Subject) => {
    catchUp();
    const row = one.get(subject);
    return row && stateOf(row);
  };
  const everyEcf = (rows: readonly Record<string, unknown>[]): readonly EcfRecord[] =>
    rows.flatMap((row) => {
      const state = stateOf(row);
      return state?.type === 'ecf' ? [state.record] : [];
    });
  const ecfRecords = (rows: readonly Record<string, unknown>[]): readonly EcfRecord[] =>
    everyEcf(rows).filter(({ isRemoved }) => !isRemoved);
  return {
    person(id: string): PersonRecord | undefined {
      const state = find(personSubject(id));
      return state?.type === 'person' ? state.record : undefined;
    },
    people(): readonly PersonRecord[] {
      return all(people).flatMap((row) => {
        const state = stateOf(row);
        return state?.type === 'person' ? [state.record] : [];
      });
    },
    ecf(id: string): EcfRecord | undefined {
      const state = find(ecfSubject(id));
      return state?.type === 'ecf' ? state.record : undefined;
    },
    ecfOf: (personId: string) => ecfRecords(all(ofPerson, personId)),
    ecfEver: (personIds: readonly string[]): readonly EcfRecord[] =>
      personIds.flatMap((id) => everyEcf(all(ofPerson, id))),
    ecfAll: () => ecfRecords(all(accounts)),
    pending: () => everyEcf(all(pending)),
    withCredential: () =>
      everyEcf(all(accounts)).filter(({ credential }) => mayBeInKeychain(credential)),
    changedSince: (revision: number) =>
      all(since, revision).map((row) => ({
        subject: row.subject as Subject,
        ...(typeof row.person_id === 'string' ? { personId: row.person_id } : {}),
      })),
    logAfter: (last: LogEntry | undefined, most: number): readonly LogEvent[] =>
      page.all(last?.subject ?? '', last?.at ?? '', last?.id ?? '', most).map(toEvent),
    court(courtId: string): CourtOverrides | undefined {
      const state = find(courtSubject(courtId));
      return state?.type === 'court' ? state.record : undefined;
    },
    courts(): readonly CourtOverrides[] {
      return all(courts).flatMap((row) => {
        const state = stateOf(row);
        return state?.type === 'court' ? [state.record] : [];
      });
    },
    firm(): FirmRecord {
      const state = find('firm');
      return state?.type === 'firm' ? { ...EMPTY_FIRM, ...state.record } : EMPTY_FIRM;
    },
  };
}
