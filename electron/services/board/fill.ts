import type { CourtBook } from '../../ports/courts.ts';
import type { BoardCache, Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import { sortKey } from '../../shared/domain/board/order.ts';
import type { BoardTotals } from '../../shared/domain/board/totals.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { yieldToEventLoop } from '../shared/slices.ts';
import { loadRows } from './cached-rows.ts';
import { type BoardHead, firmIn, loadHead, type ProfileDigest } from './head.ts';
import { type BoardMemory, ROWS_AT_ONCE } from './memory.ts';
import type { TrackedRow } from './rows.ts';
import { BoardTables } from './tables.ts';
import { BoardWork, isOnBoard } from './work.ts';

/** As many rows as the tallest screen shows. They are sent and drawn before all others. */
export const FIRST_ROWS = 60;

/** A board that is being filled. */
export interface BoardFill {
  /** How many people there will be. */
  readonly people: number;
  /** The totals as known once the first rows are in memory. */
  readonly first: Promise<BoardTotals>;
  /** Resolves once every row is in memory, or marked to be computed. */
  readonly all: Promise<void>;
}

interface Source {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly clock: Clock;
  readonly cache: BoardCache;
  readonly madeBy: string;
  readonly memory: BoardMemory;
  readonly digest: ProfileDigest;
  readonly onRow: (personId: string) => void;
  readonly isClosed: () => boolean;
}

/** A board of which the first rows are on their way. */
export interface BegunBoard {
  readonly tables: BoardTables;
  readonly work: BoardWork;
  readonly fill: BoardFill;
  /** Whether rows come from the cache. */
  readonly isCached: boolean;
}

/** Begins to fill a board: from the cache if this build made it from these records, otherwise from nothing. */
export function beginBoard(source: Source): BegunBoard {
  const { cache, madeBy, records } = source;
  const cached = loadHead(cache, { madeBy, machine: records.machine });
  const rows = cached && loadRows(cache, '', FIRST_ROWS);
  const head = rows && cached;
  const tables = new BoardTables(head?.courts, head?.texts);
  const work = new BoardWork({ ...source, tables, firm: head && firmIn(head) });
  const fill =
    head && rows ? fillFromCache(source, { head, rows }, work) : fillFromNothing(source, work);
  return { tables, work, fill, isCached: head !== undefined };
}

/** Computes the first rows and marks all others. */
function fillFromNothing(source: Source, work: BoardWork): BoardFill {
  const people = markEveryone(source, work);
  const first = computeFirst(work, source.memory);
  return { people, first, all: first.then(() => undefined) };
}

/** Marks everybody's row to be computed, and answers how many there are. */
function markEveryone({ records, firmIndex }: Source, work: BoardWork): number {
  const everyone = records.people();
  firmIndex.build(everyone);
  const ids = idsInOrder(everyone.filter(isOnBoard));
  work.markWhole(ids);
  return ids.length;
}

function idsInOrder(people: readonly PersonRecord[]): readonly string[] {
  return people
    .map(({ person: { id, name } }) => ({ id, sort: sortKey({ name, personId: id }) }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ id }) => id);
}

async function computeFirst(work: BoardWork, memory: BoardMemory): Promise<BoardTotals> {
  while (work.left > 0 && memory.size < FIRST_ROWS) {
    if (work.needsCourts) await work.readCourts();
    work.next();
  }
  return memory.totals();
}

interface Cached {
  readonly head: BoardHead;
  /** The first rows. */
  readonly rows: readonly TrackedRow[];
}

/**
 * Has the first rows at once and loads the others in batches, then marks the rows that have become stale; or everybody's,
 * when the cache turned out to be damaged or to hold fewer rows than it should.
 */
function fillFromCache(source: Source, { head, rows }: Cached, work: BoardWork): BoardFill {
  const { memory } = source;
  for (const row of rows) memory.set(row);
  const all = async () => {
    const loaded = await loadRest(source, rows);
    if (loaded === head.people) await markStale(source, head, work);
    else if (!source.isClosed()) markEveryone(source, work);
  };
  return { people: head.people, first: Promise.resolve(head.totals), all: all() };
}

/** Answers how many rows were read in all. */
async function loadRest(
  { cache, memory, isClosed }: Source,
  first: readonly TrackedRow[],
): Promise<number> {
  let read = first.length;
  for (let after = first.at(-1)?.sort; after !== undefined; ) {
    await yieldToEventLoop();
    if (isClosed()) return read;
    const rows = loadRows(cache, after, ROWS_AT_ONCE) ?? [];
    for (const row of rows) if (!memory.isTouched(row.row.personId)) memory.set(row);
    read += rows.length;
    after = rows.at(-1)?.sort;
  }
  return read;
}

/** Rows are stale when their court's profile, their records or the day changed since they were saved. */
async function markStale(
  { records, digest, isClosed }: Source,
  head: BoardHead,
  work: BoardWork,
): Promise<void> {
  const saved = new Map(head.courts.map(({ id }, index) => [id, head.profiles[index]]));
  await work.readCourts((profile) => saved.get(profile.court.id) === digest(profile));
  if (isClosed()) return;
  if (records.revision() !== head.revision) {
    work.mark(records.changedSince(head.revision).map(({ subject }) => subject));
  }
  work.markOutOfDate();
}
