import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { isKnown, type LogEntry } from '../../shared/domain/records/event.ts';
import { courtSubject } from '../../shared/domain/records/fold.ts';
import { CourtId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import type { Acts } from '../shared/acts.ts';
import { done } from '../shared/done.ts';
import type { Grants } from '../shared/grants.ts';
import { firmOffers } from './firm-history.ts';
import { offersFor } from './person-history.ts';

interface Needs {
  readonly records: Records;
  readonly acts: Acts;
  readonly courts: Pick<CourtBook, 'tryOut'>;
  readonly grants: Pick<Grants, 'use'>;
}

/** Undoes a person's act by recording the undo. The log keeps both. An act of many changes no court's addresses. */
export function historyService(needs: Needs): Services['history'] {
  const { records, acts } = needs;
  return {
    async undo({ entries, grant }) {
      const allowed = await mayUndo(needs, entries, grant);
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
      const offer = offersFor(record, records).get(eventId);
      if (offer === undefined) return fail('nothing-to-undo');
      return offer === 'later' ? fail('undo-changed-since') : done(records.undo(offer));
    },

    undoFirmLine({ eventId }) {
      const offer = firmOffers(records).get(eventId);
      if (offer === undefined) return fail('nothing-to-undo');
      return offer === 'later' ? fail('undo-changed-since') : done(records.undo(offer));
    },
  };
}

/** SECURITY: undoing what was written about a court may move its addresses, and passwords go there: that takes the proof that writing it took. */
async function mayUndo(
  needs: Needs,
  entries: readonly LogEntry[],
  grant: Grant | undefined,
): Promise<Result<undefined>> {
  for (const subject of new Set(entries.map((entry) => entry.subject))) {
    const courtId = CourtId.safeParse(subject.replace(/^court:/, ''));
    if (!courtId.success || subject !== courtSubject(courtId.data)) continue;
    if (!(await wereAddressesWritten(needs, courtId.data))) continue;
    return needs.grants.use(grant, { action: 'endpoint', courtId: courtId.data });
  }
  return ok(undefined);
}

/** Whether any override of a court ever had addresses of its own. */
async function wereAddressesWritten({ records, courts }: Needs, courtId: CourtId) {
  const shipped = (await courts.tryOut(courtId, []))?.profile.endpoint.value;
  for (const event of records.eventsOf(courtSubject(courtId))) {
    if (!isKnown(event, 'court-profile.set')) continue;
    const { layer, text } = event.body;
    const written = (await courts.tryOut(courtId, [{ layer, text }]))?.profile.endpoint.value;
    if (written?.authUrl !== shipped?.authUrl || written?.ecfUrl !== shipped?.ecfUrl) return true;
  }
  return false;
}
