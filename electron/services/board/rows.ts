import type { BoardCell, BoardRow } from '../../shared/domain/board/board.ts';
import { sortKey } from '../../shared/domain/board/order.ts';
import { buildChecklist } from '../../shared/domain/checklist/build.ts';
import { turningDay } from '../../shared/domain/checklist/turning-day.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import { cellStatus } from '../../shared/domain/readiness/cell-status.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { linkAmong } from '../../shared/domain/records/links/link-among.ts';
import { linkedAccounts } from '../../shared/domain/records/links/linked-accounts.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import {
  type Reminder,
  reminderKey,
  remindersOfCourt,
  remindersOfPasswords,
} from '../../shared/domain/reminders/reminder.ts';
import { remindersOfSignIn } from '../../shared/domain/reminders/sign-in.ts';
import type { Instant, LocalDate } from '../../shared/domain/values/calendar.ts';
import { factsOf } from '../checklist/court-progress.ts';
import type { FirmView } from '../checklist/firm-index.ts';
import type { BoardTables } from './tables.ts';

/** A row of the board with what decides when it must be computed again. */
export interface TrackedRow {
  readonly row: BoardRow;
  /** Where the row comes in the order of names. */
  readonly sort: string;
  /** Where the person's links were seen to work: the cells of all other courts depend on it. */
  readonly links: string;
  /** The first day on which the row may read differently though nothing was recorded. */
  readonly turn?: LocalDate;
  /** When the latest of its cells was computed, by the machine's clock (milliseconds since 1970). */
  readonly madeAt: number;
  /** Dates of the person and then, by account, of each cell. */
  readonly reminders: readonly (readonly Reminder[])[];
}

/** What rows are computed with. */
export interface RowContext {
  readonly tables: BoardTables;
  readonly firm: FirmView;
  readonly profiles: ReadonlyMap<string, CourtProfile>;
  readonly now: Instant;
  /** Today for the person at this computer. */
  readonly localDay: LocalDate;
  /** The zone of this computer. */
  readonly zone: string;
}

/** A row that was computed before, for a person of whom nothing but these accounts changed since. */
export interface EarlierRow {
  readonly tracked: TrackedRow;
  readonly changed: ReadonlySet<string>;
}

interface TrackedCell {
  readonly cell: BoardCell;
  readonly reminders: readonly Reminder[];
  readonly turn: LocalDate | undefined;
}

/**
 * Computes one person's row from all accounts they ever had. With `earlier`, only the cells that can have changed.
 * Accounts in unknown courts have no cell.
 */
export function computeRow(
  person: PersonRecord,
  ever: readonly EcfRecord[],
  context: RowContext,
  earlier?: EarlierRow,
): TrackedRow {
  const links = linksOf(person, ever);
  const reusable = earlier?.tracked.links === links ? earlier : undefined;
  const unchanged = reusable && unchangedCells(reusable, ever);
  const listed = ever.filter(({ isRemoved }) => !isRemoved);
  const cells = listed.flatMap((ecf): TrackedCell | TrackedCell[] => {
    const profile = context.profiles.get(ecf.account.courtId);
    const known = unchanged?.get(ecf.account.id);
    return known ?? (profile ? computeCell(person, ecf, ever, profile, context) : []);
  });
  const madeAt = Math.max(Date.parse(context.now), reusable?.tracked.madeAt ?? 0);
  return { ...rowOf(person, cells, context.zone), links, madeAt };
}

/** The cells of courts in which no account changed, by account. Accounts of a person in one court explain each other's menus. */
function unchangedCells(
  { tracked, changed }: EarlierRow,
  ever: readonly EcfRecord[],
): ReadonlyMap<string, TrackedCell> {
  const { row, reminders, turn } = tracked;
  const courts = new Map<string, string>(ever.map(({ account }) => [account.id, account.courtId]));
  const touched = new Set([...changed].map((id) => courts.get(id)));
  // An account that is no more, because its first event was undone: nobody knows in which court it was.
  if (touched.has(undefined)) return new Map();
  const cells = row.cells.map((cell, index): [string, TrackedCell] => {
    return [cell.ecfAccountId, { cell, reminders: reminders[index + 1] ?? [], turn }];
  });
  return new Map(cells.filter(([ecfAccountId]) => !touched.has(courts.get(ecfAccountId))));
}

function computeCell(
  person: PersonRecord,
  ecf: EcfRecord,
  ever: readonly EcfRecord[],
  profile: CourtProfile,
  { tables, firm, now, localDay }: RowContext,
): TrackedCell {
  const facts = factsOf(person, ecf, ever, firm, { profile, now });
  const { account } = ecf;
  const when = { now, localDay };
  const checklist = buildChecklist({ profile, account, person: person.person, facts, ...when });
  const { status, because, next, due, dueFor } = cellStatus(checklist, facts, { profile, now });
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
  return { cell, reminders, turn: turningDay(profile, facts, checklist) };
}

function rowOf(
  { person, pacerAccounts, inCharge = '', notes = [] }: PersonRecord,
  cells: readonly TrackedCell[],
  zone: string,
): Pick<TrackedRow, 'row' | 'sort' | 'turn' | 'reminders'> {
  const row: BoardRow = {
    personId: person.id,
    name: person.name,
    office: person.office,
    role: person.role,
    usernames: pacerAccounts.map(({ username }) => username),
    inCharge,
    notes: notes.length,
    hasEmail: person.email !== '',
    cells: cells.map(({ cell }) => cell),
  };
  const isStuck = cells.some(({ cell }) => cell.status === 'blocked');
  const [turn] = cells.flatMap((cell) => cell.turn ?? []).toSorted();
  return {
    row,
    sort: sortKey(row),
    ...(turn ? { turn } : {}),
    reminders: [
      [...remindersOfPasswords(pacerAccounts), ...remindersOfSignIn(pacerAccounts, zone, isStuck)],
      ...cells.map(({ reminders }) => reminders),
    ],
  };
}

/** What an account's cell depends on in the person's other courts: where a link was seen to work. */
function linksOf(person: PersonRecord, ever: readonly EcfRecord[]): string {
  const accounts = linkedAccounts(person, ever);
  return ever
    .filter((ecf) => !ecf.isRemoved && linkAmong(ecf, accounts).state === 'verified')
    .map(({ account: { id, courtId } }) => `${id} ${courtId}`)
    .join('\n');
}

/** The dates of one row, each once: what belongs to the person shows in every court. */
export function remindersOf({ reminders }: Pick<TrackedRow, 'reminders'>): readonly Reminder[] {
  const all = reminders.flat();
  return [...new Map(all.map((reminder) => [reminderKey(reminder), reminder])).values()];
}
