import type * as z from 'zod';
import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { News } from '../../shared/contract/events.ts';
import type { RosterReport } from '../../shared/contract/groups/roster-import/roster-import.ts';
import { MAX_NAMED } from '../../shared/domain/board/bulk-act.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { problemsOfMapping } from '../../shared/domain/roster/draft.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Acts } from '../shared/acts.ts';
import { courtShortNames, type ShortNames } from '../shared/short-names.ts';
import { type Entries, entriesOf, type Otherwise } from './entries.ts';
import type { RefusedLink } from './known-links.ts';
import type { OpenRoster, OpenRosters } from './open-rosters.ts';

interface Needs {
  readonly records: Records;
  readonly acts: Acts;
  readonly clock: Pick<Clock, 'now' | 'steady'>;
  readonly ids: Pick<Ids, 'newId'>;
  readonly courts: Pick<CourtBook, 'profile' | 'records'>;
  readonly tell: (news: News) => void;
  /** Makes a backup if anything was recorded since the last one. */
  readonly backUpFirst: () => Promise<void>;
}

type Report = z.infer<typeof RosterReport>;

/** Recording rosters: several at once, but each only once at a time. */
export interface RosterCommits {
  /** Records every row that is ready, all or none. */
  begin(roster: OpenRoster): Promise<Result<Report>>;
  /** Ends one that is under way, unless it is recorded already: then nothing of it is. */
  stop(importId: string): void;
}

/** One recording that is under way. */
interface Run {
  readonly isStopped: boolean;
  readonly signal: AbortSignal;
  readonly rosters: Pick<OpenRosters, 'rejudge'>;
  readonly onProgress: (share: number, total: number) => void;
}

/** Records rosters, and knows which are under way. */
export function rosterCommits(needs: Needs, rosters: Pick<OpenRosters, 'rejudge'>): RosterCommits {
  const underWay = new Map<string, AbortController>();
  return {
    async begin(roster) {
      const { id } = roster;
      if (problemsOfMapping(roster.draft).length > 0) return fail('roster-mapping');
      if (underWay.has(id)) return fail('bad-request');
      const stopper = new AbortController();
      const { signal } = stopper;
      const run: Run = {
        get isStopped() {
          return signal.aborted;
        },
        signal,
        rosters,
        onProgress: progressTeller(id, needs.tell),
      };
      underWay.set(id, stopper);
      try {
        return await commitRoster(roster, run, needs);
      } finally {
        underWay.delete(id);
      }
    },
    stop: (importId) => underWay.get(importId)?.abort(),
  };
}

/** Tells how many rows are done, of a share between 0 and 1. */
function progressTeller(importId: string, tell: Needs['tell']): Run['onProgress'] {
  return (share, total) =>
    tell({ kind: 'progress', of: 'roster', importId, done: Math.round(share * total), total });
}

/** Judges by the records as they are in the end: what was recorded since the rows were shown, or during this work, is considered, so that no one is added twice. */
async function commitRoster(roster: OpenRoster, run: Run, needs: Needs): Promise<Result<Report>> {
  await needs.records.readyToWrite();
  await needs.backUpFirst();
  const { onProgress, signal } = run;
  const told = { onProgress, signal, shortNames: await courtShortNames(needs.courts) };
  for (let latest = roster; ; ) {
    latest = run.rosters.rejudge(latest);
    const entries = await entriesOf(latest, run, needs);
    if (run.isStopped) return fail('import-stopped');
    if (latest.judgedAt === needs.records.revision()) {
      return recordAll(entries, latest.verdicts.length, told, needs);
    }
  }
}

/** The refusals by reason, the first of each by name and court. */
function namedRefusals(
  refused: readonly RefusedLink[],
  shortNames: ShortNames,
): Report['notLinked'] {
  return [...Map.groupBy(refused, ({ why }) => why)].map(([why, all]) => ({
    why,
    count: all.length,
    some: all.slice(0, MAX_NAMED).map(({ name, courtId }) => `${name}, ${shortNames(courtId)}`),
  }));
}

/** What differs by field, the first people of each by name. */
function namedOtherwise(all: readonly Otherwise[]): Report['otherwise'] {
  return [...Map.groupBy(all, ({ field }) => field)].map(([field, ones]) => ({
    field,
    count: ones.length,
    some: ones.slice(0, MAX_NAMED).map(({ name }) => name),
  }));
}

/** Records the entries in one piece. Nothing may come between the last look at the records and this. */
async function recordAll(
  { events, ready, joined, unchanged, notLinked, otherwise }: Entries,
  rows: number,
  told: Pick<Run, 'onProgress' | 'signal'> & { readonly shortNames: ShortNames },
  { records, acts }: Needs,
): Promise<Result<Report>> {
  if (ready === 0) return fail('roster-nothing');
  const kinds = (kind: NewEvent['kind']) => events.filter((event) => event.kind === kind).length;
  const added = kinds('person.added');
  const report = {
    added,
    updated: ready - joined - added - unchanged,
    unchanged,
    accounts: kinds('pacer-account.recorded') + kinds('pacer-account.changed'),
    courts: kinds('court.joined'),
    leftOut: rows - ready,
    links: kinds('known-link.recorded'),
    notLinked: namedRefusals(notLinked, told.shortNames),
    otherwise: namedOtherwise(otherwise),
  };
  if (events.length === 0) return ok(report);
  const onProgress = (count: number) => told.onProgress((1 + count / events.length) / 2, ready);
  const { signal } = told;
  const written = await records.appendMany(events, { onProgress, signal });
  return written.ok ? ok({ actId: acts.remember(written.value), ...report }) : written;
}
