import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import type { RosterField } from '../../shared/domain/roster/fields.ts';
import type { PersonVerdict, RosterVerdict } from '../../shared/domain/roster/verdict.ts';
import { inSlices } from '../shared/slices.ts';
import { eventsOfRow } from './events.ts';
import { linksOfRow, type RefusedLink } from './known-links.ts';
import type { OpenRoster } from './open-rosters.ts';
import { fieldsOtherwise } from './otherwise.ts';

interface Needs {
  readonly records: Records;
  readonly clock: Pick<Clock, 'now' | 'steady'>;
  readonly ids: Pick<Ids, 'newId'>;
  readonly courts: Pick<CourtBook, 'profile'>;
}

/** Whether someone stopped the work, and who hears how far it is. */
interface EntriesRun {
  readonly isStopped: boolean;
  readonly onProgress: (share: number, total: number) => void;
}

/** The entries of all rows that are ready, and what of the file is not among them. */
export interface Entries {
  readonly events: readonly NewEvent[];
  readonly ready: number;
  /** Rows with one more court of a person in an earlier row. */
  readonly joined: number;
  /** Rows about which the file has nothing new. */
  readonly unchanged: number;
  /** Links that the file says were made and that are not recorded. */
  readonly notLinked: readonly RefusedLink[];
  /** What the file says otherwise than the records, which stay as they are: the field, and about whom. */
  readonly otherwise: readonly Otherwise[];
}

/** One field in which the file and the records differ about a person. */
export interface Otherwise {
  readonly field: RosterField;
  readonly name: string;
}

type Ready = Extract<RosterVerdict, { status: 'ready' }>;

const isReady = (verdict: RosterVerdict): verdict is Ready => verdict.status === 'ready';

/** Makes the entries in slices, so that the window stays alive. Making them is the first half of the progress, recording them the second. */
export async function entriesOf(
  { draft: { standing }, verdicts }: OpenRoster,
  run: EntriesRun,
  { records, ids, clock, courts }: Needs,
): Promise<Entries> {
  const ready = verdicts.filter(isReady);
  const events: NewEvent[] = [];
  let done = 0;
  let unchanged = 0;
  let joined = 0;
  /** What each person's rows have brought so far. */
  const groups = new Map<PersonVerdict, readonly NewEvent[]>();
  const notLinked: RefusedLink[] = [];
  const otherwise: Otherwise[] = [];
  const profiles = await profilesOf(ready, courts);
  const courtOf = (courtId: string) => ({ profile: profiles.get(courtId), now: clock.now() });
  await inSlices(
    clock,
    () => {
      const next = ready[done];
      if (!next || run.isStopped) return true;
      const group = groups.get(personOf(next)) ?? [];
      const ofRow = eventsOfRow(next, group, { records, ids, standing });
      const links = linksOfRow(next, [...group, ...ofRow], { records, courtOf });
      groups.set(personOf(next), [...group, ...ofRow]);
      notLinked.push(...links.refused);
      otherwise.push(...otherwiseOf(next, records));
      if (next.act === 'join') joined += 1;
      else if (ofRow.length + links.events.length === 0) unchanged += 1;
      events.push(...ofRow, ...links.events);
      done += 1;
      return false;
    },
    () => run.onProgress(done / ready.length / 2, ready.length),
  );
  return { events, ready: ready.length, joined, unchanged, notLinked, otherwise };
}

/** The row that brings the person: this one, or the earlier one that it belongs to. */
const personOf = (verdict: Ready): PersonVerdict =>
  verdict.act === 'join' ? verdict.first : verdict;

function otherwiseOf(
  verdict: Ready,
  records: Pick<Records, 'person' | 'ecfOf'>,
): readonly Otherwise[] {
  const known = verdict.act === 'update' ? records.person(verdict.match.personId) : undefined;
  if (!known) return [];
  const { id, name } = known.person;
  return fieldsOtherwise(verdict.entry, known, records.ecfOf(id)).map((field) => ({ field, name }));
}

/** The profiles of the courts in rows that say something of links. */
async function profilesOf(
  ready: readonly Ready[],
  courts: Pick<CourtBook, 'profile'>,
): Promise<ReadonlyMap<string, CourtProfile>> {
  const said = ready.filter(({ entry }) => entry.courtFacts?.linked);
  const profiles = new Map<string, CourtProfile>();
  for (const id of new Set(said.flatMap(({ entry }) => entry.courtIds))) {
    const profile = await courts.profile(id);
    if (profile) profiles.set(id, profile);
  }
  return profiles;
}
