import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { LeftReason } from '../../shared/domain/reminders/left-reason.ts';
import { fail } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';
import type { ExportTargets } from './export-targets.ts';
import { type FileEachNeeds, saveForEach } from './file-each.ts';
import { fileName } from './file-name.ts';
import { type CalendarAsked, type CalendarNeeds, calendarOf } from './make-calendar.ts';
import { markedName } from './marked-name.ts';

/** What exporting dates needs. */
export interface CalendarExportNeeds extends CalendarNeeds, Omit<FileEachNeeds, 'records'> {
  readonly ids: Pick<Ids, 'fingerprint'>;
}

/** Exports the coming dates of the people shown as a calendar file, or as one for each person. */
export function exportCalendar(
  needs: CalendarExportNeeds,
  targets: ExportTargets,
): Pick<Services['exports'], 'calendar' | 'calendars'> {
  return {
    async calendar(shown) {
      const asked = askedFor(shown, needs);
      const made = await calendarOf(needs, asked);
      if (!made) return fail('calendar-no-dates');
      const { bytes, count, note } = made;
      const saved = await targets.save({ what: 'calendar', name: asked.file, bytes }, count);
      if (saved.ok && !saved.value.isCanceled) note();
      return saved;
    },

    calendars({ personIds }) {
      const isNamesake = namesakesIn(needs.records.people());
      return saveForEach(
        personIds,
        'calendar',
        async (record) => {
          const own = { ...needs, words: await needs.words.in(record.person.language ?? 'en') };
          const asked = ownCalendar(record, isNamesake(record), own);
          // The progress told is that of all people.
          const made = await calendarOf({ ...own, tell: () => {} }, asked);
          if (!made) return reasonNoDates(record, needs);
          return { name: asked.file, bytes: made.bytes, onSaved: made.note };
        },
        needs,
      );
    },
  };
}

type Shown = Parameters<Services['exports']['calendar']>[0];

function askedFor(
  { personIds, courtIds, filter: typed, isSelection = false }: Shown,
  needs: CalendarExportNeeds,
): CalendarAsked {
  const { words, clock, records, ids } = needs;
  const [only, ...others] = personIds;
  const one = isSelection && only && others.length === 0 ? records.person(only) : undefined;
  if (one) return ownCalendar(one, namesakesIn(records.people())(one), needs);
  const filter = typed.trim();
  const title = words.say('export.calendar-title');
  return {
    personIds,
    courtIds,
    scope: scopeOf(personIds, filter, isSelection, ids),
    name: filter === '' ? title : `${title}: ${filter}`,
    file: `${fileName(title, filter, localDay(clock))}.ics`,
    whom: filter === '' ? words.say('export.everyone') : words.say('export.filtered', { filter }),
  };
}

/**
 * One person's own calendar. Its name, its file's name and its dates' names never change, so that a later file takes the
 * place of an earlier one. Namesakes are told apart by a short mark.
 */
function ownCalendar(
  { person }: PersonRecord,
  isNamesake: boolean,
  { words, ids }: CalendarExportNeeds,
): CalendarAsked {
  const scope = scopeOf([person.id], '', true, ids);
  const called = markedName(person, words);
  const whose = isNamesake ? `${called} ${scope.slice(0, MARK_LENGTH)}` : called;
  const title = words.say('export.calendar-title');
  return {
    personIds: [person.id],
    courtIds: [],
    scope,
    name: `${title}: ${whose}`,
    file: `${fileName(title, whose, '')}.ics`,
    whom: words.say('export.filtered', { filter: called }),
  };
}

/** Tells whether someone else of the firm has the same name, as file names see it. */
function namesakesIn(people: readonly PersonRecord[]): (one: PersonRecord) => boolean {
  const called = ({ person }: PersonRecord) => fileName(person.name, '', '').toLowerCase();
  const byName = Map.groupBy(people, called);
  return (one) => (byName.get(called(one))?.length ?? 0) > 1;
}

/** Why a person gets no calendar. */
function reasonNoDates(
  { person }: PersonRecord,
  { records }: Pick<CalendarExportNeeds, 'records'>,
): LeftReason {
  return records.ecfOf(person.id).length === 0 ? 'no-court' : 'no-dates';
}

const SCOPE_LENGTH = 12;
const MARK_LENGTH = 4;

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
