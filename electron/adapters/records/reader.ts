import type { SQLInputValue } from 'node:sqlite';
import type { EcfAccount } from '../../shared/domain/people/person.ts';
import type { CourtOverrides } from '../../shared/domain/records/court-overrides.ts';
import { type EcfRecord, seenFrom } from '../../shared/domain/records/ecf-record.ts';
import {
  isKnown,
  type LogEntry,
  type LogEvent,
  type Subject,
} from '../../shared/domain/records/event.ts';
import { EMPTY_FIRM, type FirmRecord } from '../../shared/domain/records/firm-record.ts';
import {
  courtSubject,
  ecfSubject,
  foldSubject,
  personSubject,
  type SubjectState,
} from '../../shared/domain/records/fold.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { mayBeInKeychain } from '../../shared/domain/vault/credential.ts';
import { type Row, subjectOf } from './columns.ts';
import type { LiveDatabase, LiveStatement } from './live-database.ts';
import { stateOf as stateIn } from './projections.ts';
import { eventIn } from './read-event.ts';
import type { Distrusted } from './replica/distrusted.ts';
import { COUNTED } from './schema.ts';

interface Needs {
  readonly db: LiveDatabase;
  readonly machine: () => string;
  readonly distrusted: Pick<Distrusted, 'believed'>;
  readonly catchUp: () => void;
}

/** Reads what the log adds up to, as the machine of that name sees it. Calls `catchUp` before each read, so that no read misses what is logged. */
export function reader({ db, machine, distrusted, catchUp }: Needs) {
  const history = db.prepare(
    `SELECT * FROM events WHERE subject = ? AND ${COUNTED} ORDER BY at, id`,
  );
  /** A row that can't be read is made up from the log. */
  const stored = (row: Row): SubjectState | undefined => {
    try {
      return stateIn(row);
    } catch {
      db.noteDamage();
      return foldSubject(history.all(subjectOf(row)).flatMap((entry) => db.sound(eventIn(entry))));
    }
  };
  const stateOf = (row: Row) => distrusted.believed(subjectOf(row), stored(row));
  const statements = statementsFor(db);
  const all = (statement: LiveStatement, ...values: SQLInputValue[]) => {
    catchUp();
    return statement.all(...values);
  };
  const find = (subject: Subject) => {
    catchUp();
    const row = statements.one.get(subject);
    return row && stateOf(row);
  };
  const everyEcf = (rows: readonly Row[]): readonly EcfRecord[] =>
    rows.flatMap((row) => {
      const state = stateOf(row);
      return state?.type === 'ecf' ? [seenFrom(machine(), state.record)] : [];
    });
  const ecfRecords = (rows: readonly Row[]): readonly EcfRecord[] =>
    everyEcf(rows).filter(({ isRemoved }) => !isRemoved);
  return {
    person(id: string): PersonRecord | undefined {
      const state = find(personSubject(id));
      return state?.type === 'person' ? state.record : undefined;
    },
    people(): readonly PersonRecord[] {
      return all(statements.people).flatMap((row) => {
        const state = stateOf(row);
        return state?.type === 'person' ? [state.record] : [];
      });
    },
    ecf(id: string): EcfRecord | undefined {
      const state = find(ecfSubject(id));
      return state?.type === 'ecf' ? seenFrom(machine(), state.record) : undefined;
    },
    ownerOf(ecfAccountId: string): string | undefined {
      catchUp();
      const row = statements.owner.get(ecfSubject(ecfAccountId));
      return typeof row?.person_id === 'string' ? row.person_id : undefined;
    },
    ecfOf: (personId: string) => ecfRecords(all(statements.ofPerson, personId)),
    ecfEver: (personIds: readonly string[]): readonly EcfRecord[] =>
      personIds.flatMap((id) => everyEcf(all(statements.ofPerson, id))),
    goneOf: (personIds: readonly string[]): readonly EcfAccount[] =>
      personIds
        .flatMap((id) => all(statements.goneOf, id))
        .flatMap((row) => history.all(subjectOf(row)).flatMap((entry) => db.sound(eventIn(entry))))
        .flatMap((event) => (isKnown(event, 'court.joined') ? [event.body] : [])),
    withoutPerson: () =>
      ecfRecords(all(statements.accounts)).filter(
        ({ account }) => find(personSubject(account.personId)) === undefined,
      ),
    ecfAll: () => ecfRecords(all(statements.accounts)),
    pending: () => everyEcf(all(statements.pending)),
    withCredential: () =>
      everyEcf(all(statements.accounts)).filter(({ credential }) => mayBeInKeychain(credential)),
    changedSince: (revision: number) =>
      all(statements.since, revision).map((row) => ({
        subject: subjectOf(row),
        ...(typeof row.person_id === 'string' ? { personId: row.person_id } : {}),
      })),
    logAfter(last: LogEntry | undefined, most: number): readonly LogEvent[] {
      const rows = statements.page.all(last?.subject ?? '', last?.at ?? '', last?.id ?? '', most);
      return rows.flatMap((row) => db.sound(eventIn(row)));
    },
    courtsEver: () => all(statements.courts).map((row) => subjectOf(row).slice('court:'.length)),
    ...readerOfFirm(find, () => all(statements.courts).map(stateOf)),
  };
}

/** What a subject adds up to; undefined for a subject with nothing left. */
type FindState = (subject: Subject) => SubjectState | undefined;

function readerOfFirm(find: FindState, courtStates: () => readonly (SubjectState | undefined)[]) {
  return {
    court(courtId: string): CourtOverrides | undefined {
      const state = find(courtSubject(courtId));
      return state?.type === 'court' ? state.record : undefined;
    },
    courts(): readonly CourtOverrides[] {
      return courtStates().flatMap((state) => (state?.type === 'court' ? [state.record] : []));
    },
    firm(): FirmRecord {
      const state = find('firm');
      return state?.type === 'firm' ? { ...EMPTY_FIRM, ...state.record } : EMPTY_FIRM;
    },
  };
}

function statementsFor(db: LiveDatabase) {
  return {
    one: db.prepare('SELECT subject, body FROM subjects WHERE subject = ?'),
    owner: db.prepare("SELECT person_id FROM subjects WHERE subject = ? AND type <> 'none'"),
    // A subject's name begins with its kind, so finding all of one kind needs no index.
    people: db.prepare(
      "SELECT subject, body FROM subjects WHERE subject BETWEEN 'person:' AND 'person;'",
    ),
    accounts: db.prepare(
      "SELECT subject, body FROM subjects WHERE subject BETWEEN 'ecf:' AND 'ecf;'",
    ),
    courts: db.prepare(
      "SELECT subject, body FROM subjects WHERE subject BETWEEN 'court:' AND 'court;'",
    ),
    ofPerson: db.prepare("SELECT subject, body FROM subjects WHERE type = 'ecf' AND person_id = ?"),
    goneOf: db.prepare("SELECT subject FROM subjects WHERE type = 'none' AND person_id = ?"),
    since: db.prepare('SELECT subject, person_id FROM subjects WHERE revision > ?'),
    page: db.prepare(
      `SELECT * FROM events WHERE (subject, at, id) > (?, ?, ?) AND ${COUNTED} ORDER BY subject, at, id LIMIT ?`,
    ),
    pending: db.prepare('SELECT subject, body FROM subjects JOIN pending USING (subject)'),
  };
}
