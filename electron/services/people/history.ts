import type { Services } from '../../shared/contract/contract.ts';
import type { UndoOffer } from '../../shared/domain/records/history/undo-offers.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Acts } from '../shared/acts.ts';
import { done } from '../shared/done.ts';
import {
  type CourtUndoNeeds,
  courtOffers,
  historyOfCourt,
  mayUndoAboutCourts,
} from './court-history.ts';
import { firmOffers } from './firm-history.ts';
import { offersFor } from './person-history.ts';

interface Needs extends CourtUndoNeeds {
  readonly acts: Acts;
}

/** Undoes a person's act by recording the undo. The log keeps both. An act of many changes no court's addresses. */
export function historyService(needs: Needs): Services['history'] {
  const { records, acts } = needs;
  return {
    async undo({ entries, grant }) {
      const allowed = await mayUndoAboutCourts(needs, entries, grant);
      return allowed.ok ? done(await records.undoMany(entries)) : allowed;
    },

    async undoAct({ actId }) {
      const entries = acts.entriesOf(actId);
      if (!entries) return fail('act-not-found');
      await records.readyToWrite();
      const undone = await records.undoMany(entries);
      return undone.ok
        ? ok({ actId: acts.remember(undone.value), changed: entries.length })
        : undone;
    },

    undoLine({ personId, eventId }) {
      const record = records.person(personId);
      if (!record) return fail('person-not-found');
      const offered = entriesIn(offersFor(record, records).get(eventId));
      return offered.ok ? done(records.undo(offered.value)) : offered;
    },

    undoFirmLine({ eventId }) {
      const offered = entriesIn(firmOffers(records).get(eventId));
      return offered.ok ? done(records.undo(offered.value)) : offered;
    },

    ofCourt: ({ courtId }) => ok({ lines: historyOfCourt(courtId, records) }),

    async undoCourtLine({ courtId, eventId, grant }) {
      const offered = entriesIn(courtOffers(courtId, records).get(eventId));
      if (!offered.ok) return offered;
      const allowed = await mayUndoAboutCourts(needs, offered.value, grant);
      return allowed.ok ? done(records.undo(offered.value)) : allowed;
    },
  };
}

/** The entries to undo, or why the line can't be undone. */
function entriesIn(offer: UndoOffer | undefined): Result<Exclude<UndoOffer, 'later'>> {
  if (offer === undefined) return fail('nothing-to-undo');
  return offer === 'later' ? fail('undo-changed-since') : ok(offer);
}
