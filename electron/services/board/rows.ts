import type { BoardCell, BoardRow } from '../../shared/domain/board/board.ts';
import { sortKey } from '../../shared/domain/board/order.ts';
import { buildChecklist } from '../../shared/domain/checklist/build.ts';
import { cellStatus } from '../../shared/domain/checklist/cell-status.ts';
import { turningDay } from '../../shared/domain/checklist/turning-day.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { linkStateOf, stateOfLink } from '../../shared/domain/records/link-state.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import {
  type Reminder,
  reminderKey,
  remindersOfCourt,
  remindersOfPasswords,
} from '../../shared/domain/reminders/reminder.ts';
import type { Instant, LocalDate } from '../../shared/domain/values/calendar.ts';
import type { FirmView } from '../checklist/firm-index.ts';
import { factsOf } from '../checklist/standings.ts';
import type { BoardTables } from './tables.ts';

/** A row of the board with what tells when it must be worked out anew. */
export interface KeptRow {
  readonly row: BoardRow;
  /** Place in the order of rows. */
  readonly sort: string;
  /** How the links of all the person's accounts stand: every cell depends on it. */
  readonly links: string;
  /** The first day on which the row may read differently though nothing was recorded. */
  readonly turn?: LocalDate;
  /** When the latest of its cells was worked out, by the machine's clock (milliseconds since 1970). */
  readonly madeAt: number;
  /** Dates of the person and, by account, of each cell. */
  readonly reminders: readonly (readonly Reminder[])[];
}

/** What rows are made with. */
export interface RowMaking {
  readonly tables: BoardTables;
  readonly firm: FirmView;
  readonly profiles: ReadonlyMap<string, CourtProfile>;
  readonly now: Instant;
}

/** The row as it was, and which accounts something was recorded about since; nothing else of the person changed. */
export interface RowBefore {
  readonly kept: KeptRow;
  readonly accounts: ReadonlySet<string>;
}

interface Making {
  readonly links: string;
  readonly now: Instant;
  /** When cells that are used again were worked out. */
  readonly madeBefore: number | undefined;
}

interface MadeCell {
  readonly cell: BoardCell;
  readonly reminders: readonly Reminder[];
  readonly turn: LocalDate | undefined;
}

/** Works out one person's row. With `before`, only the cells that can have changed. Accounts in courts nobody knows have no cell. */
export function makeRow(
  person: PersonRecord,
  all: readonly EcfRecord[],
  making: RowMaking,
  before?: RowBefore,
): KeptRow {
  const links = linksOf(all, person.person.isPractice);
  const reusable = before?.kept.links === links ? before : undefined;
  const kept = new Map(
    reusable?.kept.row.cells.map((cell, place) => [cell.ecfAccountId as string, place]),
  );
  const made = all.flatMap((ecf): MadeCell[] => {
    const place = kept.get(ecf.account.id);
    const cell = place === undefined ? undefined : reusable?.kept.row.cells[place];
    if (reusable && cell && place !== undefined && !reusable.accounts.has(ecf.account.id)) {
      const reminders = reusable.kept.reminders[place + 1] ?? [];
      return [{ cell, reminders, turn: reusable.kept.turn }];
    }
    const profile = making.profiles.get(ecf.account.courtId);
    return profile ? [makeCell(person, ecf, all, profile, making)] : [];
  });
  return rowOf(person, made, { links, now: making.now, madeBefore: reusable?.kept.madeAt });
}

function makeCell(
  person: PersonRecord,
  ecf: EcfRecord,
  all: readonly EcfRecord[],
  profile: CourtProfile,
  { tables, firm, now }: RowMaking,
): MadeCell {
  const facts = factsOf(person, ecf, all, firm);
  const { account } = ecf;
  const checklist = buildChecklist({ profile, account, person: person.person, facts, now });
  const { status, because, next, due, dueFor } = cellStatus(checklist, facts);
  const cell: BoardCell = {
    ecfAccountId: account.id,
    court: tables.court(profile),
    capacity: account.capacity,
    status,
    ...(because ? { because: tables.text(because) } : {}),
    ...(next ? { next: tables.text(next.title, next.stepId) } : {}),
    ...(due ? { due: due.date } : {}),
    ...(due?.kind === 'from' ? { isFrom: true } : {}),
    ...(dueFor ? { dueFor: tables.text(dueFor.title, dueFor.stepId) } : {}),
    done: checklist.progress.done,
    total: checklist.progress.total,
  };
  const reminders = remindersOfCourt({ checklist, facts, status, profile });
  return { cell, reminders, turn: turningDay(profile, person.pacerAccounts, checklist.today) };
}

function rowOf(
  { person, pacerAccounts, inCharge = '', notes = [] }: PersonRecord,
  made: readonly MadeCell[],
  { links, now, madeBefore = 0 }: Making,
): KeptRow {
  const row: BoardRow = {
    personId: person.id,
    name: person.name,
    office: person.office,
    role: person.role,
    usernames: pacerAccounts.map(({ username }) => username),
    inCharge,
    notes: notes.length,
    hasEmail: person.email !== '',
    isPractice: person.isPractice,
    cells: made.map(({ cell }) => cell),
  };
  const turns = made.flatMap(({ turn }) => turn ?? []).toSorted();
  const passwords = remindersOfPasswords(pacerAccounts);
  return {
    row,
    sort: sortKey(row),
    links,
    ...(turns[0] ? { turn: turns[0] } : {}),
    madeAt: Math.max(Date.parse(now), madeBefore),
    reminders: [passwords, ...made.map(({ reminders }) => reminders)],
  };
}

function linksOf(all: readonly EcfRecord[], isPractice: boolean): string {
  const parts = all.map((ecf) => {
    const { id, courtId, capacity, standing } = ecf.account;
    return [id, courtId, capacity, standing, stateOfLink(linkStateOf(ecf, isPractice))].join(' ');
  });
  return parts.join('\n');
}

/** The dates of one row, each once: what belongs to the person shows in every court. */
export function remindersOf({ row, reminders }: KeptRow): readonly Reminder[] {
  if (row.isPractice) return [];
  const all = reminders.flat();
  return [...new Map(all.map((reminder) => [reminderKey(reminder), reminder])).values()];
}
