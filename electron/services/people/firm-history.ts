import type { Records } from '../../ports/records.ts';
import { linesOfFirm } from '../../shared/domain/records/history/firm-lines.ts';
import type { HistoryLine } from '../../shared/domain/records/history/history-line.ts';
import { type UndoOffer, undoOffers } from '../../shared/domain/records/history/undo-offers.ts';
import type { EventId } from '../../shared/domain/values/ids.ts';
import { undoOf } from './person-history.ts';

/** Everything ever recorded about the firm as a whole, newest first. */
export function historyOfFirm(records: Records): HistoryLine[] {
  const offers = firmOffers(records);
  const names = { person: (id: string) => records.person(id)?.person.name ?? '' };
  return linesOfFirm(records.eventsOf('firm'), names)
    .map((line) => ({ ...line, ...undoOf(offers.get(line.id)) }))
    .toSorted((one, other) => (one.order < other.order ? 1 : -1));
}

/** What undoing each line of the firm's history takes, by the id of its event. */
export function firmOffers(records: Pick<Records, 'eventsOf'>): ReadonlyMap<EventId, UndoOffer> {
  return undoOffers([{ events: records.eventsOf('firm'), isStoodUpon: false }]);
}
