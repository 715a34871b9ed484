import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { Subject } from '../../shared/domain/records/event.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { dateIn } from '../../shared/domain/values/calendar.ts';
import type { FirmIndex, FirmView } from '../checklist/firm-index.ts';
import { accountsEver } from '../shared/link-among.ts';
import { localDay } from '../shared/local-day.ts';
import { BoardCourts } from './courts.ts';
import { HeardSubjects } from './heard-subjects.ts';
import { changedKeys, isSameMap } from './map-changes.ts';
import type { BoardMemory } from './memory.ts';
import { computeRow, type TrackedRow } from './rows.ts';
import type { BoardTables } from './tables.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly firmIndex: FirmIndex;
  readonly memory: BoardMemory;
  readonly tables: BoardTables;
  /** The firm as it was when the rows in memory were computed. */
  readonly firm: FirmView | undefined;
  /** Called with every row that was computed or removed. */
  readonly onRow: (personId: string) => void;
}

/** The accounts of a person that changed; `whole` when anything else about the person may have changed. */
type Marked = Set<string> | 'whole';

/** People who are read in well under a millisecond. */
const FEW_PEOPLE = 10;

/** Marks the rows that a change concerns, and computes them one by one. */
export class BoardWork {
  readonly #needs: Needs;
  readonly #marked = new Map<string, Marked>();
  readonly #heard = new HeardSubjects();
  readonly #courts: BoardCourts;
  #firm: FirmView | undefined;
  #isFirmStale = false;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#courts = new BoardCourts(needs);
    this.#firm = needs.firm;
  }

  /** How many rows are marked, and how many subjects may mark more. */
  get left(): number {
    return this.#marked.size + this.#heard.size;
  }

  /** The firm as the rows in memory know it. */
  get firm(): FirmView {
    this.#firm ??= this.#needs.firmIndex.view();
    return this.#firm;
  }

  get profiles(): ReadonlyMap<string, CourtProfile> {
    return this.#courts.profiles;
  }

  /** Whether no row is marked or may be, and nothing must be read. */
  get isDone(): boolean {
    return this.left === 0 && !this.needsCourts && !this.#isFirmStale;
  }

  markWhole(personIds: Iterable<string>): void {
    for (const id of personIds) this.#marked.set(id, 'whole');
  }

  /** Notes that these subjects changed. Everyone they concern is marked before any row is computed. */
  mark(subjects: readonly Subject[]): void {
    this.#heard.add(subjects);
  }

  /** Marks now whom changed subjects concern, if there are at most so many of them. */
  markFew(most: number): void {
    if (this.#heard.size > most) return;
    while (this.#markNext());
    if (this.#needs.firmIndex.isAtHand(most)) this.refreshFirm();
  }

  /** Whether there was a subject to mark someone for. */
  #markNext(): boolean {
    const subject = this.#heard.next();
    if (subject === undefined) return false;
    const id = subject.slice(subject.indexOf(':') + 1);
    if (subject.startsWith('ecf:')) this.#markAccount(id);
    else if (subject.startsWith('court:')) this.#courts.note(id);
    else this.#isFirmStale = true;
    if (subject.startsWith('person:')) this.#marked.set(id, 'whole');
    return true;
  }

  /** Marks rows that are stale because a day has begun at a court or for the person, or the clock was set back. */
  markOutOfDate(): void {
    const { memory, tables, clock } = this.#needs;
    const now = clock.now();
    const zones = new Set([clock.zone(), ...tables.courts.map(({ timeZone }) => timeZone)]);
    const days = [...zones].map((zone) => dateIn(zone, now)).toSorted();
    this.markWhole(memory.outOfDate(days.at(-1) ?? '', now));
  }

  #markAccount(id: string): void {
    const { records, memory } = this.#needs;
    const before = memory.ownerOf(id);
    const owner = records.ownerOf(id) ?? before;
    if (owner === undefined) return;
    const marked = this.#marked.get(owner) ?? new Set();
    if (marked !== 'whole') this.#marked.set(owner, marked.add(id));
    // The account may have moved from one record of a person to another.
    if (before !== undefined && before !== owner) this.#marked.set(before, 'whole');
  }

  /** Whether courts must be read before more rows can be computed. */
  get needsCourts(): boolean {
    return this.#courts.areUnread;
  }

  /** Reads the profiles of all courts on the board and marks everyone in a court that reads differently now. `isSame` compares a profile with the one its cells were computed from. */
  async readCourts(isSame: (profile: CourtProfile) => boolean = () => true): Promise<void> {
    await this.#courts.read(isSame, (personIds) => this.markWhole(personIds));
  }

  /** Reads the firm again if it may have changed, and marks everyone whose PACER username counts differently now. */
  refreshFirm(): void {
    if (!this.#isFirmStale && this.#firm) return;
    this.#isFirmStale = false;
    const before = this.#firm;
    const now = this.#needs.firmIndex.view();
    this.#firm = now;
    if (!before) return;
    const isSameFirm = now.facts.paa === before.facts.paa && isSameMap(now.own, before.own);
    const { memory } = this.#needs;
    this.markWhole(
      isSameFirm ? memory.withUsername(changedKeys(before.shared, now.shared)) : memory.ids(),
    );
  }

  /** Does a small part of what is left: marks someone, reads a few people, or computes a row unless its court must be read first. */
  next(): void {
    if (this.#markNext()) return;
    if (this.#isFirmStale && !this.#needs.firmIndex.isAtHand(FEW_PEOPLE)) {
      this.#needs.firmIndex.read(FEW_PEOPLE);
      return;
    }
    this.refreshFirm();
    const [first] = this.#marked;
    if (!first) return;
    const [id, marked] = first;
    const { records, memory, onRow } = this.#needs;
    const person = records.person(id);
    if (person && isOnBoard(person)) {
      const ever = accountsEver(records, person);
      if (this.#courts.areMissingFor(ever)) return;
      memory.set(this.#compute(person, ever, marked));
    } else {
      memory.remove(id);
    }
    this.#marked.delete(id);
    onRow(id);
  }

  #compute(person: PersonRecord, ever: readonly EcfRecord[], marked: Marked): TrackedRow {
    const { memory, tables, clock } = this.#needs;
    const context = {
      tables,
      firm: this.firm,
      profiles: this.profiles,
      now: clock.now(),
      localDay: localDay(clock),
      zone: clock.zone(),
    };
    const tracked = memory.get(person.person.id);
    const earlier = tracked && marked !== 'whole' ? { tracked, changed: marked } : undefined;
    return computeRow(person, ever, context, earlier);
  }
}

/** People who left are not on the board, nor are records that were merged into another. */
export function isOnBoard({ person, mergedInto }: PersonRecord): boolean {
  return !person.isArchived && mergedInto === undefined;
}
