import type { ReadinessStatus } from '../../../electron/shared/domain/readiness.ts';
import type { CourtOfPerson, PersonRow } from '../../lib/bridge.ts';

/** What a person wants to know first: who is stuck, who can link now, who is on the way, who can file. */
export type Group = 'attention' | 'ready' | 'preparing' | 'can-file' | 'research';

/** The groups a start page counts, the most pressing first. */
export const GROUPS = ['attention', 'ready', 'preparing', 'can-file'] as const satisfies Group[];

const GROUP_OF: Readonly<Record<ReadinessStatus, Group>> = {
  'link-unknown': 'attention',
  blocked: 'attention',
  'menus-pending': 'attention',
  'ready-to-link': 'ready',
  preparing: 'preparing',
  'not-started': 'preparing',
  linked: 'preparing',
  'can-file': 'can-file',
  'not-applicable': 'research',
};

const RANK: Readonly<Record<ReadinessStatus, number>> = {
  'link-unknown': 0,
  blocked: 1,
  'menus-pending': 2,
  'ready-to-link': 3,
  linked: 4,
  preparing: 5,
  'not-started': 6,
  'can-file': 8,
  'not-applicable': 9,
};
/** Someone without a court still needs one, but holds up nothing. */
const RANK_WITHOUT_COURT = 7;

/** The group a court of a person belongs to. */
export function groupOf(court: CourtOfPerson): Group {
  return GROUP_OF[court.cell.status];
}

/** How many courts of people are in each group. */
export function countGroups(rows: readonly PersonRow[]): Readonly<Record<Group, number>> {
  const counts = { attention: 0, ready: 0, preparing: 0, 'can-file': 0, research: 0 };
  for (const { courts } of rows) for (const court of courts) counts[groupOf(court)] += 1;
  return counts;
}

function compareCourts(one: CourtOfPerson, other: CourtOfPerson): number {
  const byStatus = RANK[one.cell.status] - RANK[other.cell.status];
  if (byStatus !== 0) return byStatus;
  const [due, otherDue] = [one.cell.due?.date ?? '9999', other.cell.due?.date ?? '9999'];
  return due.localeCompare(otherDue) || one.courtName.localeCompare(other.courtName);
}

/** The roster with the most pressing person first, and the most pressing court first within each. */
export function byUrgency(rows: readonly PersonRow[]): readonly PersonRow[] {
  const sorted = rows.map((row) => ({ ...row, courts: row.courts.toSorted(compareCourts) }));
  return sorted.toSorted((one, other) => {
    const [first, second] = [one.courts[0], other.courts[0]];
    const byCourt = first && second ? compareCourts(first, second) : rankOf(first) - rankOf(second);
    return byCourt || one.person.name.localeCompare(other.person.name);
  });
}

function rankOf(court: CourtOfPerson | undefined): number {
  return court ? RANK[court.cell.status] : RANK_WITHOUT_COURT;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of the search is somewhere in the person's name, bar number, office or courts; accents don't matter. */
export function fits({ person, courts }: PersonRow, search: string): boolean {
  const here = plain(
    [
      person.name,
      person.barNumber,
      person.office,
      person.email,
      ...courts.flatMap(({ account, courtName }) => [account.courtId, courtName]),
    ].join(' '),
  );
  return plain(search)
    .split(/\s+/)
    .every((word) => here.includes(word));
}
