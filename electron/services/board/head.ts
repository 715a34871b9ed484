import type { BoardCache, Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { BoardCourt, BoardText } from '../../shared/domain/board/board.ts';
import type { BoardTotals } from '../../shared/domain/board/totals.ts';
import type { FirmFacts } from '../../shared/domain/checklist/facts.ts';
import type { FirmUse } from '../../shared/domain/pacer/firm-facts.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { FirmView } from '../checklist/firm-index.ts';
import type { BoardMemory } from './memory.ts';
import type { BoardTables } from './tables.ts';

/** What is saved about a board besides its rows: who computed it from which records, and what the rows refer to. */
export interface BoardHead {
  /** The build of the app. Another one may judge differently. */
  readonly madeBy: string;
  readonly machine: string;
  readonly revision: number;
  readonly people: number;
  readonly courts: readonly BoardCourt[];
  /** A digest of each court's profile, in the order of `courts`. */
  readonly profiles: readonly string[];
  readonly texts: readonly BoardText[];
  readonly totals: BoardTotals;
  /** The firm as the rows know it. */
  readonly firm: {
    readonly shared: readonly (readonly [string, number])[];
    readonly own: readonly (readonly [string, FirmUse])[];
    readonly facts: FirmFacts;
  };
}

/** Shortens a profile to a text that differs whenever the profile does. */
export type ProfileDigest = (profile: CourtProfile | undefined) => string;

/** SHA-256 of the profile as JSON. */
export function profileDigest(ids: Pick<Ids, 'fingerprint'>): ProfileDigest {
  return (profile) => ids.fingerprint(JSON.stringify(profile ?? null));
}

/** Reads the head if this build made it from these records. Clears the cache otherwise. */
export function loadHead(
  cache: BoardCache,
  { madeBy, machine }: Pick<BoardHead, 'madeBy' | 'machine'>,
): BoardHead | undefined {
  const text = cache.head();
  const head = text === undefined ? undefined : (JSON.parse(text) as BoardHead);
  if (head?.madeBy === madeBy && head.machine === machine) return head;
  cache.clear();
  return undefined;
}

interface Board {
  readonly madeBy: string;
  readonly records: Pick<Records, 'machine' | 'revision'>;
  readonly memory: BoardMemory;
  readonly tables: BoardTables;
  /** The firm and the profiles that the rows in memory were computed with. */
  readonly work: {
    readonly firm: FirmView;
    readonly profiles: ReadonlyMap<string, CourtProfile>;
  };
  readonly digest: ProfileDigest;
}

/** The head of a board that is up to date. */
export function headOf({ madeBy, records, memory, tables, work, digest }: Board): BoardHead {
  const { firm, profiles } = work;
  return {
    madeBy,
    machine: records.machine,
    revision: records.revision(),
    people: memory.size,
    courts: tables.courts,
    profiles: tables.courts.map(({ id }) => digest(profiles.get(id))),
    texts: tables.texts,
    totals: memory.totals(),
    firm: { shared: [...firm.shared], own: [...firm.own], facts: firm.facts },
  };
}

/** The firm that the cached rows were computed with. */
export function firmIn({ firm }: BoardHead): FirmView {
  return { shared: new Map(firm.shared), own: new Map(firm.own), facts: firm.facts };
}
