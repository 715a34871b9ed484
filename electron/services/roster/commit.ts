import type * as z from 'zod';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { News } from '../../shared/contract/events.ts';
import type { RosterReport } from '../../shared/contract/groups/roster-import.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Acts } from '../shared/acts.ts';
import { inSlices } from '../shared/slices.ts';
import { lookAgain } from './changes.ts';
import { eventsOfRow } from './events.ts';
import { type OpenRoster, problemsOfMapping } from './open-roster.ts';

interface Needs {
  readonly records: Records;
  readonly acts: Acts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
}

type Report = z.infer<typeof RosterReport>;

/** Recording rosters, several at once, and each but once at a time. */
export interface RosterCommits {
  /** Records every row that is ready, all or none. */
  begin(roster: OpenRoster): Promise<Result<Report>>;
  /** Ends one that is under way before anything is recorded. */
  stop(importId: string): void;
}

/** Records rosters, and knows which are under way. */
export function rosterCommits(needs: Needs): RosterCommits {
  const underWay = new Map<string, { isStopped: boolean }>();
  return {
    async begin(roster) {
      if (problemsOfMapping(roster).length > 0) return fail('roster-mapping');
      if (underWay.has(roster.id)) return fail('bad-request');
      const run = { isStopped: false };
      underWay.set(roster.id, run);
      try {
        return await commitRoster(roster, needs, () => run.isStopped);
      } finally {
        underWay.delete(roster.id);
      }
    },
    stop(importId) {
      const run = underWay.get(importId);
      if (run) run.isStopped = true;
    },
  };
}

/** By the records as they are in the end: what was recorded since the rows were shown, or while this was at work, is looked at anew, so that nobody is added twice. */
async function commitRoster(
  roster: OpenRoster,
  needs: Needs,
  isStopped: () => boolean,
): Promise<Result<Report>> {
  const { records } = needs;
  for (;;) {
    lookAgain(roster, records);
    const made = await eventsOfAll(roster, needs, isStopped);
    if (isStopped()) return fail('import-stopped');
    if (roster.judgedAt === records.revision()) return recordAll(roster, made, needs);
  }
}

/** The entries of all rows that are ready. */
interface Made {
  readonly events: readonly NewEvent[];
  readonly ready: number;
  /** Rows about which the file has nothing new. */
  readonly unchanged: number;
}

async function eventsOfAll(
  roster: OpenRoster,
  needs: Needs,
  isStopped: () => boolean,
): Promise<Made> {
  const { records, ids, clock } = needs;
  const ready = roster.verdicts.flatMap((verdict) => (verdict.status === 'ready' ? [verdict] : []));
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
    () => tellProgress(roster, needs, { done: done / 2, total: ready.length }),
  );
  return { events, ready: ready.length, unchanged };
}

/** Records the entries in one piece. Nothing may come between the last look at the records and this. */
function recordAll(
  roster: OpenRoster,
  { events, ready, unchanged }: Made,
  needs: Needs,
): Result<Report> {
  if (ready === 0) return fail('roster-nothing');
  const kinds = (kind: NewEvent['kind']) => events.filter((event) => event.kind === kind).length;
  const added = kinds('person.added');
  const report = {
    added,
    updated: ready - added - unchanged,
    unchanged,
    accounts: kinds('pacer-account.recorded'),
    courts: kinds('court.joined'),
    leftOut: roster.verdicts.length - ready,
  };
  if (events.length === 0) return ok(report);
  const written = needs.records.append(events, (count) =>
    tellProgress(roster, needs, { done: ((1 + count / events.length) * ready) / 2, total: ready }),
  );
  return written.ok ? ok({ actId: needs.acts.remember(written.value), ...report }) : written;
}

function tellProgress(
  { id: importId }: OpenRoster,
  { tell }: Needs,
  { done, total }: { readonly done: number; readonly total: number },
): void {
  tell({ kind: 'progress', of: 'roster', importId, done: Math.round(done), total });
}
