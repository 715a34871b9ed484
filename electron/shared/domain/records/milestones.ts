import * as z from 'zod';
import { pathOf } from '../checklist/build.ts';
import { addDays, type LocalDate } from '../values/calendar.ts';
import { instantOf } from '../values/log-time.ts';
import { isKnown, type LogEvent } from './event.ts';
import { foldSubject } from './fold.ts';
import { linkFactOf } from './links/link-state.ts';
import { undoneIds } from './undone.ts';

/** When something happened, as milliseconds since 1970. */
type Time = number;

/** The facts of one log subject that count for the firm's progress. */
export type Milestones =
  | {
      readonly type: 'account';
      readonly personId: string;
      readonly courtId: string;
      readonly joined: Time;
      readonly left?: Time;
      /** The first day after the admission's recorded last day. From then on the person can't file. */
      readonly lapsesOn?: LocalDate;
      readonly canFile?: Time;
    }
  | {
      readonly type: 'person';
      readonly personId: string;
      /** Archived, or merged into another record of the person. */
      readonly gone?: Time;
    };

/**
 * Milestones of one subject from all its events in order of time. Undefined for what progress doesn't count: readers,
 * and undone records.
 */
export function milestonesOf(events: readonly LogEvent[]): Milestones | undefined {
  const state = foldSubject(events);
  const undone = undoneIds(events);
  const standing = events.filter(({ id }) => !undone.has(id));
  if (state?.type === 'person') {
    const { id, isArchived } = state.record.person;
    const gone = isArchived
      ? timeOfLast(standing, ['person.archived', 'person.merged'])
      : undefined;
    return { type: 'person', personId: id, ...(gone ? { gone } : {}) };
  }
  if (state?.type !== 'ecf' || pathOf(state.record.account) === 'research') return undefined;
  const { account, isRemoved } = state.record;
  const joined = standing.find((event) => isKnown(event, 'court.joined'));
  const left = isRemoved ? timeOfLast(standing, ['court.left']) : undefined;
  const lapses = account.capacity === 'attorney' ? account.renewBy : undefined;
  const { state: link, at } = linkFactOf(state.record);
  const canFile = link === 'verified' && at ? Date.parse(at) : undefined;
  return {
    type: 'account',
    personId: account.personId,
    courtId: account.courtId,
    joined: joined ? timeOf(joined) : 0,
    ...(left ? { left } : {}),
    ...(lapses ? { lapsesOn: addDays(lapses, 1) } : {}),
    ...(canFile === undefined ? {} : { canFile }),
  };
}

const timeOf = (event: LogEvent): Time => Date.parse(instantOf(event.at));

function timeOfLast(events: readonly LogEvent[], kinds: readonly string[]): Time | undefined {
  const last = events.findLast(({ kind }) => kinds.includes(kind));
  return last && timeOf(last);
}

/** The firm at the end of one day: its CM/ECF accounts, and how many can file. */
export const HistoryPoint = z.strictObject({
  on: z.iso.date(),
  accounts: z.int().min(0),
  canFile: z.int().min(0),
});
export type HistoryPoint = z.infer<typeof HistoryPoint>;

type PersonMilestones = Extract<Milestones, { type: 'person' }>;
type AccountMilestones = Extract<Milestones, { type: 'account' }>;

/**
 * The firm's burn-up chart: one point for each day a number changed, in order, and one for `today`, which equals the
 * board's count. Accounts count until the person leaves. `dayOf`
 * gives the reader's local day of a moment.
 */
export function burnUp(
  milestones: Iterable<Milestones>,
  dayOf: (time: Time) => LocalDate,
  today: LocalDate,
): readonly HistoryPoint[] {
  const { people, accounts } = whoCounts(milestones);
  const changes = new Map<LocalDate, { accounts: number; canFile: number }>();
  const changeOn = (day: LocalDate, by: { accounts: number; canFile: number }) => {
    const sum = changes.get(day) ?? { accounts: 0, canFile: 0 };
    changes.set(day, { accounts: sum.accounts + by.accounts, canFile: sum.canFile + by.canFile });
  };
  const change = (time: Time, by: { accounts: number; canFile: number }) =>
    changeOn(dayOf(time), by);
  for (const { personId, joined, left, lapsesOn, canFile } of accounts) {
    const person = people.get(personId);
    const gone = Math.min(
      left ?? Number.POSITIVE_INFINITY,
      person?.gone ?? Number.POSITIVE_INFINITY,
    );
    const isReady = canFile !== undefined && canFile <= gone;
    change(joined, { accounts: 1, canFile: 0 });
    const readyOn = isReady ? dayOf(Math.max(joined, canFile)) : undefined;
    if (readyOn) changeOn(readyOn, { accounts: 0, canFile: 1 });
    const goneOn = Number.isFinite(gone) ? dayOf(gone) : undefined;
    const isLapsed = lapsesOn !== undefined && lapsesOn <= (goneOn ?? today);
    if (readyOn && isLapsed) {
      changeOn(lapsesOn > readyOn ? lapsesOn : readyOn, { accounts: 0, canFile: -1 });
    }
    if (goneOn) changeOn(goneOn, { accounts: -1, canFile: readyOn && !isLapsed ? -1 : 0 });
  }
  if (changes.size > 0 && !changes.has(today)) changes.set(today, { accounts: 0, canFile: 0 });
  return summedUp(changes);
}

/** The accounts of the people on record, and when those left. */
function whoCounts(milestones: Iterable<Milestones>) {
  const people = new Map<string, PersonMilestones>();
  const accounts: AccountMilestones[] = [];
  for (const one of milestones) {
    if (one.type === 'person') people.set(one.personId, one);
    else accounts.push(one);
  }
  return { people, accounts: accounts.filter(({ personId }) => people.has(personId)) };
}

function summedUp(
  changes: ReadonlyMap<LocalDate, { readonly accounts: number; readonly canFile: number }>,
): readonly HistoryPoint[] {
  let [accounts, canFile] = [0, 0];
  return [...changes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, by]) => {
      accounts += by.accounts;
      canFile += by.canFile;
      return { on, accounts, canFile };
    });
}
