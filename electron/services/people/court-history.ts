import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import { isKnown, type LogEntry } from '../../shared/domain/records/event.ts';
import { courtSubject } from '../../shared/domain/records/fold.ts';
import { courtOf, linesOfCourt } from '../../shared/domain/records/history/court-lines.ts';
import type { HistoryLine } from '../../shared/domain/records/history/history-line.ts';
import { type UndoOffer, undoOffers } from '../../shared/domain/records/history/undo-offers.ts';
import type { CourtId, EventId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import { peopleByCourt } from '../courts/people-by-court.ts';
import type { Grants } from '../shared/grants.ts';
import { undoOf } from './person-history.ts';

/** What undoing something about a court needs. */
export interface CourtUndoNeeds {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'tryOut'>;
  readonly grants: Pick<Grants, 'use'>;
}

/** Everything ever recorded about one court itself, newest first. */
export function historyOfCourt(courtId: CourtId, records: Records): HistoryLine[] {
  const events = records.eventsOf(courtSubject(courtId));
  const offers = courtOffers(courtId, records);
  return linesOfCourt(courtId, events, records.machine)
    .map((line) => ({ ...line, ...undoOf(offers.get(line.id)) }))
    .toReversed();
}

/** What undoing each line of a court's history takes, by the id of its event. */
export function courtOffers(courtId: CourtId, records: Records): ReadonlyMap<EventId, UndoOffer> {
  const events = records.eventsOf(courtSubject(courtId));
  const here = new Set(linesOfCourt(courtId, events, records.machine).map(({ id }) => id));
  const offers = undoOffers([{ events, isStoodUpon: false }]);
  return new Map([...offers].filter(([id]) => here.has(id)));
}

/**
 * Whether these entries may be undone as far as they are about courts.
 * SECURITY: undoing what was written about a court may move its addresses, and passwords go there: that takes the proof
 * that writing it took.
 */
export async function mayUndoAboutCourts(
  needs: CourtUndoNeeds,
  entries: readonly LogEntry[],
  grant: Grant | undefined,
): Promise<Result<undefined>> {
  for (const subject of new Set(entries.map((entry) => entry.subject))) {
    const courtId = courtOf(subject);
    if (!courtId) continue;
    const ids = new Set(entries.map(({ id }) => id));
    const leaves = needs.records
      .eventsOf(courtSubject(courtId))
      .some((event) => ids.has(event.id) && isKnown(event, 'court.listed'));
    if (leaves && peopleByCourt(needs.records).has(courtId)) return fail('court-in-use');
    if (!(await wereAddressesWritten(needs, courtId))) continue;
    return needs.grants.use(grant, { action: 'endpoint', courtId });
  }
  return ok(undefined);
}

/** Whether any override of a court ever had addresses of its own. */
async function wereAddressesWritten({ records, courts }: CourtUndoNeeds, courtId: CourtId) {
  const shipped = (await courts.tryOut(courtId, []))?.profile.endpoint.value;
  for (const event of records.eventsOf(courtSubject(courtId))) {
    if (!isKnown(event, 'court-profile.set')) continue;
    const { layer, text } = event.body;
    const written = (await courts.tryOut(courtId, [{ layer, text }]))?.profile.endpoint.value;
    if (written?.authUrl !== shipped?.authUrl || written?.ecfUrl !== shipped?.ecfUrl) return true;
  }
  return false;
}
