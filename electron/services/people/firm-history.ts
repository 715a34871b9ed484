import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import { isKnown } from '../../shared/domain/records/event.ts';
import { courtSubject } from '../../shared/domain/records/fold.ts';
import { linesOfFirm } from '../../shared/domain/records/history/firm-lines.ts';
import type { HistoryLine } from '../../shared/domain/records/history/history-line.ts';
import { type UndoOffer, undoOffers } from '../../shared/domain/records/history/undo-offers.ts';
import { CourtId, type EventId } from '../../shared/domain/values/ids.ts';
import { historyOfCourt } from './court-history.ts';
import { undoOf } from './person-history.ts';

interface History {
  readonly lines: HistoryLine[];
  readonly courtNames: Record<string, string>;
}

/**
 * Everything ever recorded about the firm as a whole, newest first. The courts that people changed, added or removed belong
 * to it: a removed court has no page of its own.
 */
export async function historyOfFirm(
  records: Records,
  courts: Pick<CourtBook, 'records'>,
): Promise<History> {
  const offers = firmOffers(records);
  const names = { person: (id: string) => records.person(id)?.person.name ?? '' };
  const ofFirm = linesOfFirm(records.eventsOf('firm'), names).map((line) => ({
    ...line,
    ...undoOf(offers.get(line.id)),
  }));
  const courtIds = records.courtsEver().map((id) => CourtId.parse(id));
  const lines = [...ofFirm, ...courtIds.flatMap((id) => historyOfCourt(id, records))];
  const directory = await courts.records();
  const courtNames = courtIds.map((id) => {
    const court = directory.find((one) => one.id === id) ?? onceListed(records, id);
    return [id, court ? courtCitation(court) : id.toUpperCase()] as const;
  });
  return {
    lines: lines.toSorted((one, other) => (one.order < other.order ? 1 : -1)),
    courtNames: Object.fromEntries(courtNames),
  };
}

/** A court that the directory no longer has, as it was added. */
function onceListed(records: Pick<Records, 'eventsOf'>, courtId: CourtId) {
  return records
    .eventsOf(courtSubject(courtId))
    .flatMap((event) => (isKnown(event, 'court.listed') ? [event.body] : []))
    .at(-1);
}

/** What undoing each line of the firm's history takes, by the id of its event. */
export function firmOffers(records: Pick<Records, 'eventsOf'>): ReadonlyMap<EventId, UndoOffer> {
  return undoOffers([{ events: records.eventsOf('firm'), isStoodUpon: false }]);
}
