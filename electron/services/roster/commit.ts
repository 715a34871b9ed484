import type * as z from 'zod';
import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { News } from '../../shared/contract/events.ts';
import type { RosterReport } from '../../shared/contract/groups/roster-import.ts';
import { MAX_NAMED } from '../../shared/domain/board/bulk-act.ts';
import { pathAt } from '../../shared/domain/checklist/build.ts';
import type { EcfAccount } from '../../shared/domain/people/person.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { problemsOfMapping } from '../../shared/domain/roster/draft.ts';
import type { RosterField } from '../../shared/domain/roster/fields.ts';
import type { RosterVerdict } from '../../shared/domain/roster/judge.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Acts } from '../shared/acts.ts';
import { inSlices } from '../shared/slices.ts';
import { eventsOfRow } from './events.ts';
import { linksOfRow, type RefusedLink } from './known-links.ts';
import type { OpenRoster, OpenRosters } from './open-rosters.ts';
import { fieldsOtherwise } from './otherwise.ts';

interface Needs {
  readonly records: Records;
  readonly acts: Acts;
  readonly clock: Pick<Clock, 'steady'>;
  readonly ids: Pick<Ids, 'newId'>;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly tell: (news: News) => void;
  /** Makes a backup if anything was recorded since the last one. */
  readonly backUpFirst: () => Promise<void>;
}

type Report = z.infer<typeof RosterReport>;

/** Recording rosters: several at once, but each only once at a time. */
export interface RosterCommits {
  /** Records every row that is ready, all or none. */
  begin(roster: OpenRoster): Promise<Result<Report>>;
  /** Ends one that is under way before anything is recorded. */
  stop(importId: string): void;
}

/** One recording that is under way. */
interface Run {
  isStopped: boolean;
  readonly rosters: Pick<OpenRosters, 'rejudge'>;
  readonly onProgress: (share: number, total: number) => void;
}

/** Records rosters, and knows which are under way. */
export function rosterCommits(needs: Needs, rosters: Pick<OpenRosters, 'rejudge'>): RosterCommits {
  const underWay = new Map<string, Run>();
  return {
    async begin(roster) {
      const { id } = roster;
      if (problemsOfMapping(roster.draft).length > 0) return fail('roster-mapping');
      if (underWay.has(id)) return fail('bad-request');
      const run: Run = { isStopped: false, rosters, onProgress: progressTeller(id, needs.tell) };
      underWay.set(id, run);
      try {
        return await commitRoster(roster, run, needs);
      } finally {
        underWay.delete(id);
      }
    },
    stop(importId) {
      const run = underWay.get(importId);
      if (run) run.isStopped = true;
    },
  };
}

/** Tells how many rows are done, of a share between 0 and 1. */
function progressTeller(importId: string, tell: Needs['tell']): Run['onProgress'] {
  return (share, total) =>
    tell({ kind: 'progress', of: 'roster', importId, done: Math.round(share * total), total });
}

/** Judges by the records as they are in the end: what was recorded since the rows were shown, or during this work, is considered, so that no one is added twice. */
async function commitRoster(roster: OpenRoster, run: Run, needs: Needs): Promise<Result<Report>> {
  await needs.backUpFirst();
  for (let latest = roster; ; ) {
    latest = run.rosters.rejudge(latest);
    const entries = await entriesOf(latest, run, needs);
    if (run.isStopped) return fail('import-stopped');
    if (latest.judgedAt === needs.records.revision()) {
      return recordAll(entries, latest.verdicts.length, run, needs);
    }
  }
}

/** The entries of all rows that are ready. */
interface Entries {
  readonly events: readonly NewEvent[];
  readonly ready: number;
  /** Rows about which the file has nothing new. */
  readonly unchanged: number;
  /** Links that the file says were made and that are not recorded. */
  readonly notLinked: readonly RefusedLink[];
  /** What the file says otherwise than the records, which stay as they are: the field, and about whom. */
  readonly otherwise: readonly Otherwise[];
}

/** One field in which the file and the records differ about a person. */
interface Otherwise {
  readonly field: RosterField;
  readonly name: string;
}

type Ready = Extract<RosterVerdict, { status: 'ready' }>;

const isReady = (verdict: RosterVerdict): verdict is Ready => verdict.status === 'ready';

/** Making entries is the first half of the progress, recording them the second. */
async function entriesOf(
  { draft: { standing }, verdicts }: OpenRoster,
  run: Run,
  { records, ids, clock, courts }: Needs,
): Promise<Entries> {
  const ready = verdicts.filter(isReady);
  const events: NewEvent[] = [];
  let done = 0;
  let unchanged = 0;
  const notLinked: RefusedLink[] = [];
  const otherwise: Otherwise[] = [];
  const canLink = await linkingAt(ready, courts);
  await inSlices(
    clock,
    () => {
      const next = ready[done];
      if (!next || run.isStopped) return true;
      const ofRow = eventsOfRow(next, { records, ids, standing });
      const links = linksOfRow(next, ofRow, { records, canLink });
      notLinked.push(...links.refused);
      otherwise.push(...otherwiseOf(next, records));
      if (ofRow.length + links.events.length === 0) unchanged += 1;
      events.push(...ofRow, ...links.events);
      done += 1;
      return false;
    },
    () => run.onProgress(done / ready.length / 2, ready.length),
  );
  return { events, ready: ready.length, unchanged, notLinked, otherwise };
}

function otherwiseOf(
  verdict: Ready,
  records: Pick<Records, 'person' | 'ecfOf'>,
): readonly Otherwise[] {
  const known = verdict.act === 'update' ? records.person(verdict.match.personId) : undefined;
  if (!known) return [];
  const { id, name } = known.person;
  return fieldsOtherwise(verdict.entry, known, records.ecfOf(id)).map((field) => ({ field, name }));
}

/** Whether an account's path at its court is to link, for the courts of rows that say something of links. */
async function linkingAt(
  ready: readonly Ready[],
  courts: Pick<CourtBook, 'profile'>,
): Promise<(account: EcfAccount) => boolean> {
  const said = ready.filter(({ entry }) => entry.courtFacts?.linked);
  const profiles = new Map<string, CourtProfile>();
  for (const id of new Set(said.flatMap(({ entry }) => entry.courtIds))) {
    const profile = await courts.profile(id);
    if (profile) profiles.set(id, profile);
  }
  return (account) => {
    const profile = profiles.get(account.courtId);
    return profile !== undefined && pathAt(profile, account) === 'link';
  };
}

/** The refusals by reason, the first of each by name and court. */
function namedRefusals(refused: readonly RefusedLink[]): Report['notLinked'] {
  return [...Map.groupBy(refused, ({ why }) => why)].map(([why, all]) => ({
    why,
    count: all.length,
    some: all.slice(0, MAX_NAMED).map(({ name, courtId }) => `${name}, ${courtId.toUpperCase()}`),
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
function recordAll(
  { events, ready, unchanged, notLinked, otherwise }: Entries,
  rows: number,
  run: Run,
  { records, acts }: Needs,
): Result<Report> {
  if (ready === 0) return fail('roster-nothing');
  const kinds = (kind: NewEvent['kind']) => events.filter((event) => event.kind === kind).length;
  const added = kinds('person.added');
  const report = {
    added,
    updated: ready - added - unchanged,
    unchanged,
    accounts: kinds('pacer-account.recorded') + kinds('pacer-account.changed'),
    courts: kinds('court.joined'),
    leftOut: rows - ready,
    links: kinds('known-link.recorded'),
    notLinked: namedRefusals(notLinked),
    otherwise: namedOtherwise(otherwise),
  };
  if (events.length === 0) return ok(report);
  const written = records.append(events, (count) =>
    run.onProgress((1 + count / events.length) / 2, ready),
  );
  return written.ok ? ok({ actId: acts.remember(written.value), ...report }) : written;
}
