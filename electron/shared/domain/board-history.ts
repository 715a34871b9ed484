import * as z from 'zod';
import type { LocalDate } from './calendar.ts';
import { isKnown, type LogEvent } from './event.ts';
import { foldSubject, undoneIds } from './fold.ts';
import { instantOf } from './hybrid-clock.ts';
import { foldLink, standingAttempt } from './linking-history.ts';
import type { EcfAccount } from './person.ts';

/** When something happened, as milliseconds since 1970. */
type Time = number;

/** What matters for the firm's progress of one subject of the log. */
export type Milestones =
  | {
      readonly type: 'account';
      readonly personId: string;
      readonly joined: Time;
      readonly left?: Time;
      readonly canFile?: Time;
    }
  | {
      readonly type: 'person';
      readonly personId: string;
      readonly isPractice: boolean;
      readonly archived?: Time;
    };

/** The milestones of one subject from all its events in order of time; undefined for what the firm's progress does not count: readers, and whatever was taken back. */
export function milestonesOf(events: readonly LogEvent[]): Milestones | undefined {
  const state = foldSubject(events);
  const undone = undoneIds(events);
  const standing = events.filter(({ id }) => !undone.has(id));
  if (state?.type === 'person') {
    const { id, isPractice, isArchived } = state.record.person;
    const archived = isArchived ? timeOfLast(standing, 'person.archived') : undefined;
    return { type: 'person', personId: id, isPractice, ...(archived ? { archived } : {}) };
  }
  if (state?.type !== 'ecf' || isReader(state.record.account)) return undefined;
  const { account, isRemoved, linkEvents } = state.record;
  const joined = standing.find((event) => isKnown(event, 'court.joined'));
  const left = isRemoved ? timeOfLast(standing, 'court.left') : undefined;
  const attempt = standingAttempt(foldLink(linkEvents));
  const canFile = attempt?.step === 'verified-linked' ? Date.parse(attempt.verifiedAt) : undefined;
  return {
    type: 'account',
    personId: account.personId,
    joined: joined ? timeOf(joined) : 0,
    ...(left ? { left } : {}),
    ...(canFile ? { canFile } : {}),
  };
}

function isReader({ capacity, standing }: EcfAccount): boolean {
  return capacity === 'staff' || standing === 'research-only';
}

const timeOf = (event: LogEvent): Time => Date.parse(instantOf(event.at));

function timeOfLast(events: readonly LogEvent[], kind: string): Time | undefined {
  const last = events.findLast((event) => event.kind === kind);
  return last && timeOf(last);
}

/** The firm at the end of one day: CM/ECF accounts on its list, and how many of them can file. */
export const HistoryPoint = z.strictObject({
  on: z.iso.date(),
  accounts: z.int().min(0),
  canFile: z.int().min(0),
});
export type HistoryPoint = z.infer<typeof HistoryPoint>;

/**
 * The firm's burn-up: one point for every day on which a number changed, in order, and one for `today`. Accounts of
 * people who left count until they left. Invented people are not the firm's own: they count only while nobody else is
 * there, to show what it would look like. `dayOf` says which day a moment belongs to where the reader is.
 */
export function burnUp(
  milestones: Iterable<Milestones>,
  dayOf: (time: Time) => LocalDate,
  today: LocalDate,
): readonly HistoryPoint[] {
  const people = new Map<string, Extract<Milestones, { type: 'person' }>>();
  const accounts: Extract<Milestones, { type: 'account' }>[] = [];
  for (const one of milestones) {
    if (one.type === 'person') people.set(one.personId, one);
    else accounts.push(one);
  }
  const own = accounts.filter(({ personId }) => people.get(personId)?.isPractice === false);
  const invented = accounts.filter(({ personId }) => {
    const person = people.get(personId);
    return person?.isPractice && person.archived === undefined;
  });
  const changes = new Map<LocalDate, { accounts: number; canFile: number }>();
  const change = (time: Time, by: { accounts: number; canFile: number }) => {
    const day = dayOf(time);
    const sum = changes.get(day) ?? { accounts: 0, canFile: 0 };
    changes.set(day, { accounts: sum.accounts + by.accounts, canFile: sum.canFile + by.canFile });
  };
  for (const { personId, joined, left, canFile } of own.length > 0 ? own : invented) {
    const gone = Math.min(
      left ?? Number.POSITIVE_INFINITY,
      people.get(personId)?.archived ?? Number.POSITIVE_INFINITY,
    );
    const isReady = canFile !== undefined && canFile <= gone;
    change(joined, { accounts: 1, canFile: 0 });
    if (isReady) change(Math.max(joined, canFile), { accounts: 0, canFile: 1 });
    if (Number.isFinite(gone)) change(gone, { accounts: -1, canFile: isReady ? -1 : 0 });
  }
  if (changes.size > 0 && !changes.has(today)) changes.set(today, { accounts: 0, canFile: 0 });
  return summedUp(changes);
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
