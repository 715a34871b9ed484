import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import type { EcfAccount } from '../../shared/domain/people/person.ts';
import { ecfSubject, personSubject } from '../../shared/domain/records/fold.ts';
import type { HistoryNames } from '../../shared/domain/records/history/history-facts.ts';
import type { HistoryLine } from '../../shared/domain/records/history/history-line.ts';
import { linesOfEcf, linesOfPerson } from '../../shared/domain/records/history/history-lines.ts';
import { type UndoOffer, undoOffers } from '../../shared/domain/records/history/undo-offers.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { EventId } from '../../shared/domain/values/ids.ts';
import { recordsOf } from '../shared/link-among.ts';

interface History {
  readonly lines: HistoryLine[];
  readonly courtNames: Record<string, string>;
}

/** Everything ever recorded about a person, under this record and those merged into it, newest first. */
export async function historyOf(
  record: PersonRecord,
  records: Records,
  courts: CourtBook,
): Promise<History> {
  const personIds = [...recordsOf(records, record)];
  const accounts = accountsOf(personIds, records);
  const courtIds = [...new Set(accounts.map(({ courtId }) => courtId))];
  const profiles = await Promise.all(courtIds.map((id) => courts.profile(id)));
  const names: HistoryNames = {
    person: (id) => records.person(id)?.person.name ?? '',
    step: (courtId, stepId) =>
      profiles
        .find((profile) => profile?.court.id === courtId)
        ?.steps.find(({ id }) => id === stepId)?.title,
  };
  const offers = offersFor(record, records);
  const lines = [
    ...personIds.flatMap((id) => linesOfPerson(records.eventsOf(personSubject(id)), names)),
    ...accounts.flatMap(({ id }) => linesOfEcf(records.eventsOf(ecfSubject(id)), names)),
  ];
  const courtNames = courtIds.map((id, index) => {
    const court = profiles[index]?.court;
    return [id, court ? courtCitation(court) : id.toUpperCase()] as const;
  });
  return {
    lines: lines
      .map((line) => ({ ...line, ...undoOf(offers.get(line.id)) }))
      .toSorted((one, other) => (one.order < other.order ? 1 : -1)),
    courtNames: Object.fromEntries(courtNames),
  };
}

/** Every CM/ECF account that these people ever had, also one that was added and undone. */
function accountsOf(personIds: readonly string[], records: Records): readonly EcfAccount[] {
  const had = records.ecfEver(personIds).map(({ account }) => account);
  return [...had, ...records.goneOf(personIds)];
}

/** What undoing each line of a person's history takes, by the id of its event. */
export function offersFor(record: PersonRecord, records: Records): ReadonlyMap<EventId, UndoOffer> {
  const personIds = [...recordsOf(records, record)];
  return undoOffers([
    ...personIds.map((id) => ({
      events: records.eventsOf(personSubject(id)),
      isStoodUpon: records.ecfOf(id).length > 0,
    })),
    ...accountsOf(personIds, records).map(({ id }) => ({
      events: records.eventsOf(ecfSubject(id)),
      isStoodUpon: false,
    })),
  ]);
}

/** What a line says of undoing it. */
export function undoOf(offer: UndoOffer | undefined): Pick<HistoryLine, 'undo'> {
  if (!offer) return {};
  return { undo: offer === 'later' ? 'later' : 'offered' };
}
