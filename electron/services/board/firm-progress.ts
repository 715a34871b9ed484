import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { LogEntry, LogEvent, Subject } from '../../shared/domain/records/event.ts';
import {
  burnUp,
  type HistoryPoint,
  type Milestones,
  milestonesOf,
} from '../../shared/domain/records/milestones.ts';
import { dateIn, type LocalDate } from '../../shared/domain/values/calendar.ts';
import { yieldToEventLoop } from '../shared/slices.ts';

const PAGE = 4000;
const QUARTER_MS = 900_000;

/** The firm over time, from the log. */
export interface FirmProgress {
  points(): Promise<readonly HistoryPoint[]>;
}

interface Needs {
  readonly records: Records;
  readonly clock: Clock;
  readonly courts: Pick<CourtBook, 'profile'>;
}

/** Reads the whole log once, in pieces, and after that only what was added about the subjects that changed. */
export function firmProgress({ records, clock, courts }: Needs): FirmProgress {
  const milestones = new Map<Subject, Milestones>();
  const changed = new Set<Subject>();
  let reading: Promise<void> | undefined;
  records.onChange('forget', (subjects) => {
    if (reading) for (const subject of subjects) changed.add(subject);
  });

  function keep(subject: Subject, events: readonly LogEvent[]): void {
    const found = milestonesOf(events);
    if (found) milestones.set(subject, found);
    else milestones.delete(subject);
  }

  async function readAll(): Promise<void> {
    let last: LogEntry | undefined;
    let own: LogEvent[] = [];
    for (;;) {
      const page = records.logAfter(last, PAGE);
      for (const event of page) {
        if (own[0] && own[0].subject !== event.subject) {
          keep(own[0].subject, own);
          own = [];
        }
        own.push(event);
      }
      last = page.at(-1);
      if (page.length < PAGE) break;
      await yieldToEventLoop();
    }
    if (own[0]) keep(own[0].subject, own);
  }

  /** Without the accounts in courts nobody knows: they have no column on the board. */
  async function inKnownCourts(): Promise<readonly Milestones[]> {
    const all = [...milestones.values()];
    const ids = new Set(all.flatMap((one) => (one.type === 'account' ? one.courtId : [])));
    const known = new Set<string>();
    for (const id of ids) if (await courts.profile(id)) known.add(id);
    return all.filter((one) => one.type === 'person' || known.has(one.courtId));
  }

  return {
    async points() {
      reading ??= readAll();
      await reading;
      for (const subject of changed) keep(subject, records.eventsOf(subject));
      changed.clear();
      const dayOf = daysIn(clock.zone());
      return burnUp(await inKnownCourts(), dayOf, dayOf(Date.parse(clock.now())));
    },
  };
}

/** Looks up the day of a moment in a zone. A zone's day begins on a whole quarter of an hour, so each quarter is looked up once. */
function daysIn(zone: string): (time: number) => LocalDate {
  const known = new Map<number, LocalDate>();
  return (time) => {
    const quarter = Math.floor(time / QUARTER_MS);
    const day = known.get(quarter) ?? dateIn(zone, new Date(time).toISOString());
    known.set(quarter, day);
    return day;
  };
}
