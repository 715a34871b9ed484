import type * as z from 'zod';
import type { Clock, Ids, Records } from '../../ports.ts';
import type { News } from '../../shared/contract/events.ts';
import type { RosterReport } from '../../shared/contract/roster-contract.ts';
import type { NewEvent } from '../../shared/domain/event.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { Acts } from './acts.ts';
import { judgeAgain, type OpenRoster } from './open-roster.ts';
import { eventsOfRow } from './roster-events.ts';
import { inSlices } from './slices.ts';

interface Needs {
  readonly records: Records;
  readonly acts: Acts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
}

/** Records every row that is ready, all or none, and tells how far it is. A stop before the records are written leaves them as they were. */
export async function commitRoster(
  roster: OpenRoster,
  { records, acts, clock, ids, tell }: Needs,
  isStopped: () => boolean,
): Promise<Result<z.infer<typeof RosterReport>>> {
  // The roster may have changed since the rows were shown: nobody is added twice.
  if (roster.judgedAt !== records.revision()) judgeAgain(roster, records);
  const ready = roster.verdicts.flatMap((verdict) => (verdict.status === 'ready' ? [verdict] : []));
  if (ready.length === 0) return fail('roster-nothing');
  const told = (done: number) =>
    tell({ kind: 'progress', of: 'roster', done: Math.round(done), total: ready.length });
  const events: NewEvent[] = [];
  let done = 0;
  let unchanged = 0;
  await inSlices(
    clock,
    () => {
      const next = ready[done];
      if (!next || isStopped()) return true;
      const ofRow = eventsOfRow(next, { records, ids, standing: roster.standing });
      if (ofRow.length === 0) unchanged += 1;
      events.push(...ofRow);
      done += 1;
      return false;
    },
    () => told(done / 2),
  );
  if (isStopped()) return fail('import-stopped');
  const kinds = (kind: NewEvent['kind']) => events.filter((event) => event.kind === kind).length;
  const added = kinds('person.added');
  const report = {
    added,
    updated: ready.length - added - unchanged,
    unchanged,
    accounts: kinds('pacer-account.recorded'),
    courts: kinds('court.joined'),
    leftOut: roster.verdicts.length - ready.length,
  };
  if (events.length === 0) return ok(report);
  const written = records.append(events, (count) =>
    told(((1 + count / events.length) * ready.length) / 2),
  );
  return written.ok ? ok({ actId: acts.remember(written.value), ...report }) : written;
}
