import type { CourtBook } from '../../ports/courts.ts';
import type { Words } from '../../ports/desktop.ts';
import type { CalendarFile } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import {
  type CalendarEntry,
  calendarEntries,
  type PersonDeadline,
} from '../../shared/domain/reminders/deadline-calendar.ts';
import { fail } from '../../shared/domain/values/result.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { forEachPerson } from '../shared/each-person.ts';
import { localDay } from '../shared/local-day.ts';
import type { ExportTargets } from './export-targets.ts';
import { fileName } from './file-name.ts';
import { deadlinesOf } from './person-deadlines.ts';

/** What exporting dates needs. */
export interface CalendarExportNeeds {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly calendar: CalendarFile;
  readonly words: Words;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly ids: Pick<Ids, 'fingerprint'>;
  readonly tell: (news: News) => void;
}

/** Exports the coming dates of the people shown as a calendar file. */
export function exportCalendar(
  needs: CalendarExportNeeds,
  targets: ExportTargets,
): Services['exports']['calendar'] {
  const { calendar, words, clock, ids } = needs;
  return async ({ personIds, courtIds, filter: typed, isSelection = false }) => {
    const now = clock.now();
    const today = localDay(clock);
    const filter = typed.trim();
    const deadlines = await deadlinesOfAll(personIds, courtIds, needs);
    const entries = calendarEntries(deadlines, scopeOf(personIds, filter, isSelection, ids));
    if (entries.length === 0) return fail('calendar-no-dates');
    const title = words.say('export.calendar-title');
    const about = [
      words.say('export.as-of', { date: today }),
      filter === '' ? words.say('export.everyone') : words.say('export.filtered', { filter }),
    ];
    const text = await calendar({
      name: filter === '' ? title : `${title}: ${filter}`,
      now,
      entries: entries.map((entry) => inWords(entry, about, words)),
    });
    const name = `${fileName(title, filter, today)}.ics`;
    return targets.save({ what: 'calendar', name, bytes: Buffer.from(text) }, entries.length);
  };
}

async function deadlinesOfAll(
  personIds: readonly string[],
  courtIds: readonly string[],
  needs: CalendarExportNeeds,
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

const SCOPE_LENGTH = 12;

/**
 * The people a file covers: everyone, those who fit a filter (which may be others next time), or exactly these people.
 */
function scopeOf(
  personIds: readonly string[],
  filter: string,
  isSelection: boolean,
  ids: Pick<Ids, 'fingerprint'>,
): string {
  if (isSelection) return ids.fingerprint(personIds.toSorted().join(' ')).slice(0, SCOPE_LENGTH);
  return filter === '' ? 'everyone' : ids.fingerprint(filter).slice(0, SCOPE_LENGTH);
}
