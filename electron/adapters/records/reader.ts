import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CourtOverrides } from '../../shared/domain/records/court-overrides.ts';
import { type EcfRecord, seenFrom } from '../../shared/domain/records/ecf-record.ts';
import type { LogEntry, LogEvent, Subject } from '../../shared/domain/records/event.ts';
import { EMPTY_FIRM, type FirmRecord } from '../../shared/domain/records/firm-record.ts';
import { courtSubject, ecfSubject, personSubject } from '../../shared/domain/records/fold.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { mayBeInKeychain } from '../../shared/domain/vault/credential.ts';
import { type Row, subjectOf } from './columns.ts';
import { toEvent } from './log.ts';
import { stateOf } from './projections.ts';

/** Reads what the log adds up to, as the machine of that name sees it. Calls `catchUp` before each read, so that no read misses what is logged. */
export function reader(db: DatabaseSync, machine: string, catchUp: () => void) {
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
  const everyEcf = (rows: readonly Row[]): readonly EcfRecord[] =>
    rows.flatMap((row) => {
      const state = stateOf(row);
      return state?.type === 'ecf' ? [seenFrom(machine, state.record)] : [];
    });
  const ecfRecords = (rows: readonly Row[]): readonly EcfRecord[] =>
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
      return state?.type === 'ecf' ? seenFrom(machine, state.record) : undefined;
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
        subject: subjectOf(row),
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
