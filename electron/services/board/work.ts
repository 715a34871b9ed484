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

/** Marks the rows that a change concerns, and computes them one by one. */
export class BoardWork {
  readonly #needs: Needs;
  readonly #marked = new Map<string, Marked>();
  readonly #profiles = new Map<string, CourtProfile>();
  /** Courts whose profile must be read. */
  readonly #unread = new Set<string>();
  /** Ids that belong to no court. */
  readonly #unknown = new Set<string>();
  #firm: FirmView | undefined;
  #isFirmStale = false;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#firm = needs.firm;
  }

  /** How many rows are marked. */
  get left(): number {
    return this.#marked.size;
  }

  /** The firm as the rows in memory know it. */
  get firm(): FirmView {
    this.#firm ??= this.#needs.firmIndex.view();
    return this.#firm;
  }

  get profiles(): ReadonlyMap<string, CourtProfile> {
    return this.#profiles;
  }

  /** Whether no row is marked and no court must be read. */
  get isDone(): boolean {
    return this.left === 0 && !this.needsCourts;
  }

  markWhole(personIds: Iterable<string>): void {
    for (const id of personIds) this.#marked.set(id, 'whole');
  }

  /** Marks everyone who is concerned when these subjects change. */
  mark(subjects: readonly Subject[]): void {
    for (const subject of subjects) {
      const id = subject.slice(subject.indexOf(':') + 1);
      if (subject.startsWith('ecf:')) this.#markAccount(id);
      else if (subject.startsWith('court:')) this.#markCourt(id);
      else this.#isFirmStale = true;
      if (subject.startsWith('person:')) this.#marked.set(id, 'whole');
    }
  }

  /** Marks rows that are stale because a day has begun at a court or for the person, or the clock was set back. */
  markOutOfDate(): void {
    const { memory, tables, clock } = this.#needs;
    const now = clock.now();
    const zones = new Set([clock.zone(), ...tables.courts.map(({ timeZone }) => timeZone)]);
    const days = [...zones].map((zone) => dateIn(zone, now)).toSorted();
    this.markWhole(memory.outOfDate(days.at(-1) ?? '', now));
  }

  #markCourt(id: string): void {
    if (this.#unknown.delete(id) || this.#profiles.has(id)) this.#unread.add(id);
  }

  #markAccount(id: string): void {
    const { records, memory } = this.#needs;
    const before = memory.ownerOf(id);
    const owner = records.ecf(id)?.account.personId ?? before;
    if (owner === undefined) return;
    const marked = this.#marked.get(owner) ?? new Set();
    if (marked !== 'whole') this.#marked.set(owner, marked.add(id));
    // The account may have moved from one record of a person to another.
    if (before !== undefined && before !== owner) this.#marked.set(before, 'whole');
  }

  /** Whether courts must be read before more rows can be computed. */
  get needsCourts(): boolean {
    return this.#unread.size > 0;
  }

  /** Reads the profiles of all courts on the board and marks everyone in a court that reads differently now. `isSame` compares a profile with the one its cells were computed from. */
  async readCourts(isSame: (profile: CourtProfile) => boolean = () => true): Promise<void> {
    const { courts, memory, tables } = this.#needs;
    for (const { id } of tables.courts) if (!this.#profiles.has(id)) this.#unread.add(id);
    for (const id of [...this.#unread]) {
      const profile = await courts.profile(id);
      this.#unread.delete(id);
      if (!profile) {
        this.#unknown.add(id);
        continue;
      }
      const isKnown = this.#profiles.has(id);
      this.#profiles.set(id, profile);
      const index = tables.update(profile);
      if (index !== undefined && (isKnown || !isSame(profile))) {
        this.markWhole(memory.inCourt(index));
      }
    }
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

  /** Computes the next marked row, unless a court must be read for it first. */
  next(): void {
    this.refreshFirm();
    const [first] = this.#marked;
    if (!first) return;
    const [id, marked] = first;
    const { records, memory, onRow } = this.#needs;
    const person = records.person(id);
    if (person && isOnBoard(person)) {
      const ever = accountsEver(records, person);
      if (this.#isCourtMissing(ever)) return;
      memory.set(this.#compute(person, ever, marked));
    } else {
      memory.remove(id);
    }
    this.#marked.delete(id);
    onRow(id);
  }

  #isCourtMissing(accounts: readonly EcfRecord[]): boolean {
    for (const { account, isRemoved } of accounts) {
      const { courtId } = account;
      if (isRemoved) continue;
      if (!this.#profiles.has(courtId) && !this.#unknown.has(courtId)) this.#unread.add(courtId);
    }
    return this.#unread.size > 0;
  }

  #compute(person: PersonRecord, ever: readonly EcfRecord[], marked: Marked): TrackedRow {
    const { memory, tables, clock } = this.#needs;
    const context = {
      tables,
      firm: this.firm,
      profiles: this.#profiles,
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
