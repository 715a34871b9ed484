import type { CourtBook } from '../../ports/courts.ts';
import type { Words } from '../../ports/desktop.ts';
import type { CalendarFile } from '../../ports/files.ts';
import type { ExportedDates, Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { News } from '../../shared/contract/events.ts';
import {
  type CalendarEntry,
  calendarEntries,
  goneSince,
  type PersonDeadline,
} from '../../shared/domain/reminders/deadline-calendar.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { forEachPerson } from '../shared/each-person.ts';
import { localDay } from '../shared/local-day.ts';
import { ENGLISH_RULE, englishBelow } from './english-below.ts';
import { deadlinesOf } from './person-deadlines.ts';

/** What making a calendar file needs. */
export interface CalendarNeeds {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly calendar: CalendarFile;
  readonly exported: ExportedDates;
  readonly words: Words;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly tell: (news: News) => void;
}

/** Whom a calendar file covers, and what it is called. */
export interface CalendarAsked {
  readonly personIds: readonly string[];
  readonly courtIds: readonly string[];
  readonly scope: string;
  /** What the calendar is called in the program that opens it. */
  readonly name: string;
  /** What the file is called. */
  readonly file: string;
  /** The people in words. */
  readonly whom: string;
}

/** A calendar file, how many dates ahead it has, and what notes that it was saved. */
export interface MadeCalendar {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly note: () => void;
}

/** Makes the file: dates ahead, and those to cancel since the last one. Undefined when it would have neither. */
export async function calendarOf(
  needs: CalendarNeeds,
  { personIds, courtIds, scope, name, whom }: CalendarAsked,
): Promise<MadeCalendar | undefined> {
  const { calendar, words, clock, exported } = needs;
  const now = clock.now();
  const today = localDay(clock);
  const asOf = words.say('export.as-of', { date: today });
  const own = await entriesIn(needs, { personIds, courtIds, scope }, [asOf, whom]);
  const english = await englishBelow(words);
  const below = english
    ? await entriesIn({ ...needs, words: english }, { personIds, courtIds, scope }, [])
    : [];
  const entries = own.map((entry) => withBelow(entry, below));
  // A file of some courts says nothing about the others.
  const shelf = [scope, ...courtIds.toSorted()].join(' ');
  const gone = goneSince(exported.of(shelf), entries, today);
  if (entries.length + gone.length === 0) return undefined;
  const description = [words.say('export.calendar-gone'), asOf, whom].join('\n');
  const canceled = gone.map((date) => ({ ...date, description, isCanceled: true }));
  const text = await calendar({ name, now, entries: [...entries, ...canceled] });
  return {
    bytes: Buffer.from(text),
    count: entries.length,
    note: () => exported.note(shelf, [...entries, ...gone]),
  };
}

/** What is asked for, in the words of `needs`. */
async function entriesIn(
  needs: CalendarNeeds,
  { personIds, courtIds, scope }: Pick<CalendarAsked, 'personIds' | 'courtIds' | 'scope'>,
  about: readonly string[],
): Promise<readonly Worded[]> {
  const deadlines = await deadlinesOfAll(personIds, courtIds, needs);
  return calendarEntries(deadlines, scope).map((entry) => inWords(entry, about, needs.words));
}

type Worded = ReturnType<typeof inWords>;

/** The entry with its English below, as in a letter. */
function withBelow(entry: Worded, below: readonly Worded[]): Worded {
  const english = below.find(({ uid }) => uid === entry.uid);
  if (!english) return entry;
  const description = [entry.description, ENGLISH_RULE, english.summary, english.description];
  return { ...entry, description: description.join('\n') };
}

async function deadlinesOfAll(
  personIds: readonly string[],
  courtIds: readonly string[],
  needs: CalendarNeeds,
): Promise<readonly PersonDeadline[]> {
  const { records, courts, firmIndex, words, clock } = needs;
  const now = clock.now();
  const firm = firmIndex.view();
  const context = { records, courts, firm, now, localDay: localDay(clock), words };
  const deadlines: PersonDeadline[] = [];
  await forEachPerson(personIds, needs, async (person) => {
    deadlines.push(...(await deadlinesOf(person, courtIds, context)));
  });
  return deadlines;
}

/** Calendars cut or refuse long descriptions. */
const MAX_NAMED = 50;

/** One entry in words. `about` gives the file's date and the people it covers. */
function inWords(
  { uid, date, title, court, people, kind }: CalendarEntry,
  about: readonly string[],
  words: Words,
) {
  const named = people.slice(0, MAX_NAMED).join('; ');
  const more = people.length - MAX_NAMED;
  const names = more > 0 ? words.say('export.calendar-more', { names: named, more }) : named;
  const forWhom = words.say('export.calendar-people', { names, people: people.length });
  return {
    uid,
    date,
    summary: court
      ? words.say(`export.calendar-${kind}`, { step: title, court })
      : words.say('export.calendar-own', { step: title, name: names }),
    description: [forWhom, ...about].join('\n'),
  };
}
