import type { CourtBook } from '../../ports/courts.ts';
import type { BoardCache, Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { BoardCourt, BoardRow, BoardText } from '../../shared/domain/board/board.ts';
import { sortKey } from '../../shared/domain/board/order.ts';
import { type BoardTotals, boardTotals } from '../../shared/domain/board/totals.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { Subject } from '../../shared/domain/records/event.ts';
import type { Reminder } from '../../shared/domain/reminders/reminder.ts';
import { dateIn } from '../../shared/domain/values/calendar.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { breathe, inSlices } from '../shared/slices.ts';
import { type BoardHead, takeHead, takeRows } from './head.ts';
import { BoardMemory, type MemoryChanges } from './memory.ts';
import { remindersOf } from './rows.ts';
import { boardSaver } from './saver.ts';
import { BoardTables } from './tables.ts';
import { BoardWork, isOnBoard } from './work.ts';

/** As many as the tallest screen shows: they are worked out, sent and drawn before anybody sees the board. */
const FIRST = 60;
const BATCH = 500;
/** Changes of so few people are worked out at once, so that a cell follows the click. */
const AT_ONCE = 20;
const TELL_EVERY_MS = 100;

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'fingerprint'>;
  readonly shelf: BoardCache;
  /** Names the build: another one may judge differently, and works everything out anew. */
  readonly madeBy: string;
  /** Told after rows changed; the listener asks for what it shows. */
  readonly onChange: () => void;
  readonly onTrouble: (what: string, error: unknown) => void;
}

/** How far the board is: everyone on it, and how many of them are worked out. */
export interface BoardProgress {
  readonly people: number;
  readonly known: number;
}

/** The readiness of everybody everywhere. */
export interface ReadinessBoard {
  readonly courts: readonly BoardCourt[];
  /** Grows whenever the table of courts changes. */
  readonly courtsRevision: number;
  readonly texts: readonly BoardText[];
  /** The first rows, as soon as they are there, with the totals as last known; the rest is made ready meanwhile. */
  open(): Promise<MemoryChanges & { readonly totals: BoardTotals }>;
  /** Resolves once the first rows are there. */
  ready(): Promise<void>;
  /** At most 500 rows that came or changed after a revision. */
  changes(since: number): MemoryChanges;
  progress(): BoardProgress;
  totals(): BoardTotals;
  /** Everybody in the order of names, once everything is worked out. */
  whole(): Promise<readonly BoardRow[]>;
  /** Every date the firm's own people may have to be reminded of. */
  reminders(): Promise<readonly Reminder[]>;
  /** Works out anew what reads differently because a day has begun where a court is, or the clock was put back. Called every minute or so. */
  tick(): void;
  /** Puts the board away; also done by itself a little after each change. */
  save(): void;
  /** Puts the board away and follows no further change. */
  close(): void;
}

/**
 * Keeps the readiness of everybody everywhere worked out: what changes is worked out anew, and nothing else. A board made
 * from nothing equals the one that followed every change; putting it away between two runs only saves time.
 */
export function readinessBoard(needs: Needs): ReadinessBoard {
  const { records, courts, firmIndex, clock, ids, shelf, madeBy } = needs;
  const memory = new BoardMemory();
  const saver = boardSaver({
    shelf,
    memory,
    isSettled: () => isSettled(),
    head: () => head(),
    onTrouble: needs.onTrouble,
  });
  /** Subjects that changed and were not looked at yet. */
  const waiting: Subject[] = [];
  let tables = new BoardTables();
  let work: BoardWork | undefined;
  let expected = 0;
  let isFilled = false;
  let isClosed = false;
  let toldAt = 0;
  let starting: Promise<BoardTotals> | undefined;
  let filling: Promise<void> = Promise.resolve();
  let working: Promise<void> | undefined;

  records.onChange('follow', (subjects) => {
    if (!work || isClosed) return;
    for (const subject of subjects) waiting.push(subject);
    // A few follow in the same turn, so that a cell follows the click; many wait until the call is answered.
    if (subjects.length <= AT_ONCE) queueMicrotask(follow);
    else setImmediate(follow);
  });

  /** Marks whom the latest changes concern, and works them out. */
  function follow(): void {
    if (!work || waiting.length === 0) return;
    work.mark(waiting.splice(0));
    pump();
  }

  function newWork(head?: BoardHead): BoardWork {
    return new BoardWork({
      records,
      courts,
      firmIndex,
      clock,
      memory,
      tables,
      firm: head && {
        shared: new Map(head.firm.shared),
        own: new Map(head.firm.own),
        facts: head.firm.facts,
      },
      onMade: saver.mark,
    });
  }

  async function start(): Promise<BoardTotals> {
    const head = takeHead(shelf, { madeBy, machine: records.machine });
    if (!head) return startFromNothing();
    tables = new BoardTables(head.courts, head.texts);
    work = newWork(head);
    const rows = takeRows(shelf, '', FIRST);
    for (const kept of rows) memory.set(kept);
    expected = head.people;
    filling = fill(work, head, rows.at(-1)?.sort);
    return head.totals;
  }

  async function startFromNothing(): Promise<BoardTotals> {
    const fresh = newWork();
    work = fresh;
    const everyone = records.people();
    firmIndex.build(everyone);
    const people = everyone.filter(isOnBoard);
    const byName = people
      .map(({ person: { id, name } }) => ({ id, sort: sortKey({ name, personId: id }) }))
      .sort((a, b) => (a.sort < b.sort ? -1 : 1));
    expected = byName.length;
    fresh.markWhole(byName.map(({ id }) => id));
    while (fresh.left > 0 && memory.size < FIRST) {
      if (fresh.needsCourts) await fresh.readCourts();
      fresh.next();
    }
    isFilled = true;
    pump();
    return boardTotals(memory.inOrder().map(({ row }) => row));
  }

  /** Takes the rest from the shelf, then finds out what has become stale since it was put there. */
  async function fill(into: BoardWork, head: BoardHead, last: string | undefined): Promise<void> {
    for (let after = last; after !== undefined; ) {
      await breathe();
      const rows = takeRows(shelf, after, BATCH);
      for (const kept of rows) if (!memory.isTouched(kept.row.personId)) memory.set(kept);
      after = rows.at(-1)?.sort;
    }
    const before = new Map(head.courts.map(({ id }, place) => [id, head.profiles[place]]));
    await into.readCourts((profile) => before.get(profile.court.id) === digest(profile));
    if (records.revision() !== head.revision) {
      into.mark(records.changedSince(head.revision).map(({ subject }) => subject));
    }
    isFilled = true;
    tick();
    pump();
    needs.onChange();
  }

  /** Works through what is marked: a few rows at once, many in slices between which the app goes on. */
  function pump(): void {
    if (!work || !isFilled || isClosed || working) return;
    work.lookAtFirm();
    if (work.left === 0 && !work.needsCourts) return;
    if (work.left <= AT_ONCE) while (work.left > 0 && !work.needsCourts) work.next();
    if (work.left === 0 && !work.needsCourts) {
      settled();
      return;
    }
    working = workThrough(work)
      .catch((error) => needs.onTrouble('working out the board', error))
      .then(() => {
        working = undefined;
        settled();
      });
  }

  async function workThrough(all: BoardWork): Promise<void> {
    do {
      if (all.needsCourts) await all.readCourts();
      await inSlices(clock, () => isNextLast(all), tellNowAndThen);
    } while (all.needsCourts || all.left > 0);
  }

  function isNextLast(all: BoardWork): boolean {
    all.next();
    return all.left === 0 || all.needsCourts;
  }

  function tellNowAndThen(): void {
    if (clock.steady() - toldAt > TELL_EVERY_MS) tell();
  }

  function tell(): void {
    toldAt = clock.steady();
    needs.onChange();
  }

  function settled(): void {
    tell();
    saver.soon();
  }

  function tick(): void {
    if (!work || !isFilled) return;
    const now = clock.now();
    const zones = new Set(tables.courts.map(({ timeZone }) => timeZone));
    const latest = [...zones]
      .map((zone) => dateIn(zone, now))
      .reduce((a, b) => (a > b ? a : b), '');
    work.markWhole(memory.outOfDate(latest, now));
    pump();
  }

  const digest = (profile: CourtProfile | undefined) =>
    ids.fingerprint(JSON.stringify(profile ?? null));
  const totals = () => boardTotals(memory.inOrder().map(({ row }) => row));

  const isSettled = () =>
    !isClosed &&
    work !== undefined &&
    isFilled &&
    waiting.length === 0 &&
    work.left === 0 &&
    !working;

  function head(): BoardHead | undefined {
    if (!work) return undefined;
    const { profiles, firm } = work;
    return {
      madeBy,
      machine: records.machine,
      revision: records.revision(),
      people: memory.size,
      courts: tables.courts,
      profiles: tables.courts.map(({ id }) => digest(profiles.get(id))),
      texts: tables.texts,
      totals: totals(),
      firm: { shared: [...firm.shared], own: [...firm.own], facts: firm.facts },
    };
  }

  async function whole(): Promise<readonly BoardRow[]> {
    starting ??= start();
    await starting;
    await filling;
    follow();
    while (working) await working;
    return memory.inOrder().map(({ row }) => row);
  }

  return {
    get courts() {
      return tables.courts;
    },
    get courtsRevision() {
      return tables.courtsRevision;
    },
    get texts() {
      return tables.texts;
    },
    async open() {
      starting ??= start();
      const known = await starting;
      const isWhole = isFilled && !working;
      const rows = memory
        .inOrder()
        .slice(0, FIRST)
        .map(({ row }) => row);
      const isCut = memory.size > rows.length;
      // A page that has these rows still has to ask for all others, from the beginning.
      const revision = isCut ? 0 : memory.revision;
      return { revision, rows, gone: [], isCut, totals: isWhole ? totals() : known };
    },
    async ready() {
      starting ??= start();
      await starting;
    },
    changes: (since) => memory.changesAfter(since, BATCH),
    progress: () => ({
      known: memory.size,
      people: isFilled && !working ? memory.size : Math.max(expected, memory.size),
    }),
    totals,
    whole,
    async reminders() {
      await whole();
      return memory.inOrder().flatMap(remindersOf);
    },
    tick,
    save: saver.save,
    close() {
      saver.save();
      isClosed = true;
    },
  };
}
