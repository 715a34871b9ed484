import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { Subject } from '../../shared/domain/records/event.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { FirmIndex, FirmView } from '../checklist/firm-index.ts';
import type { BoardMemory } from './memory.ts';
import { type KeptRow, makeRow } from './rows.ts';
import type { BoardTables } from './tables.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly clock: Pick<Clock, 'now'>;
  readonly firmIndex: FirmIndex;
  readonly memory: BoardMemory;
  readonly tables: BoardTables;
  /** The firm as it was when the rows in memory were made. */
  readonly firm: FirmView | undefined;
  /** Told of every row that was made or removed. */
  readonly onMade: (personId: string) => void;
}

/** The accounts of a person that something was recorded about; `whole` when anything else about them may have changed. */
type Marked = Set<string> | 'whole';

/** Knows whose rows are out of date, and works them out anew, one by one. */
export class BoardWork {
  readonly #needs: Needs;
  readonly #marked = new Map<string, Marked>();
  readonly #profiles = new Map<string, CourtProfile>();
  /** Courts to be read, and ids of courts that nobody knows. */
  readonly #unread = new Set<string>();
  readonly #nowhere = new Set<string>();
  #firm: FirmView | undefined;
  #isFirmStale = false;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#firm = needs.firm;
  }

  /** How many rows are out of date. */
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

  markWhole(personIds: Iterable<string>): void {
    for (const id of personIds) this.#marked.set(id, 'whole');
  }

  /** Marks everyone whom a change of these subjects concerns. */
  mark(subjects: readonly Subject[]): void {
    for (const subject of subjects) {
      const id = subject.slice(subject.indexOf(':') + 1);
      if (subject.startsWith('ecf:')) this.#markAccount(id);
      else if (subject.startsWith('court:')) this.#markCourt(id);
      else this.#isFirmStale = true;
      if (subject.startsWith('person:')) this.#marked.set(id, 'whole');
    }
  }

  #markCourt(id: string): void {
    if (this.#nowhere.delete(id) || this.#profiles.has(id)) this.#unread.add(id);
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

  /** Whether courts must be read before any more rows can be made. */
  get needsCourts(): boolean {
    return this.#unread.size > 0;
  }

  /** Reads the profiles of all courts that are wanted, and marks everyone in a court that now reads differently. `isSame` compares a profile with the one its cells were made from. */
  async readCourts(isSame: (profile: CourtProfile) => boolean = () => true): Promise<void> {
    const { courts, memory, tables } = this.#needs;
    for (const { id } of tables.courts) if (!this.#profiles.has(id)) this.#unread.add(id);
    for (const id of [...this.#unread]) {
      const profile = await courts.profile(id);
      this.#unread.delete(id);
      if (!profile) {
        this.#nowhere.add(id);
        continue;
      }
      const isKnown = this.#profiles.has(id);
      this.#profiles.set(id, profile);
      const place = tables.update(profile);
      if (place !== undefined && (isKnown || !isSame(profile))) {
        this.markWhole(memory.inCourt(place));
      }
    }
  }

  /** Looks at the firm again when it may have changed, and marks everyone whose PACER username now counts differently. */
  lookAtFirm(): void {
    if (!this.#isFirmStale && this.#firm) return;
    this.#isFirmStale = false;
    const before = this.#firm;
    const now = this.#needs.firmIndex.view();
    this.#firm = now;
    if (!before) return;
    const isSameFirm = now.facts.paa === before.facts.paa && isEqual(now.own, before.own);
    const { memory } = this.#needs;
    this.markWhole(
      isSameFirm ? memory.withUsername(changed(before.shared, now.shared)) : memory.ids(),
    );
  }

  /** Makes the next row, unless a court must be read for it first; does nothing when all are up to date. */
  next(): void {
    this.lookAtFirm();
    const [first] = this.#marked;
    if (!first) return;
    const [id, marked] = first;
    const { records, memory, onMade } = this.#needs;
    const person = records.person(id);
    if (person && isOnBoard(person)) {
      const accounts = records.ecfOf(id);
      if (this.#isCourtMissing(accounts)) return;
      memory.set(this.#made(person, accounts, marked));
    } else {
      memory.remove(id);
    }
    this.#marked.delete(id);
    onMade(id);
  }

  #isCourtMissing(accounts: readonly EcfRecord[]): boolean {
    for (const { account } of accounts) {
      const { courtId } = account;
      if (!this.#profiles.has(courtId) && !this.#nowhere.has(courtId)) this.#unread.add(courtId);
    }
    return this.#unread.size > 0;
  }

  #made(person: PersonRecord, accounts: readonly EcfRecord[], marked: Marked): KeptRow {
    const { memory, tables, clock } = this.#needs;
    const making = { tables, firm: this.firm, profiles: this.#profiles, now: clock.now() };
    const kept = memory.get(person.person.id);
    const before = kept && marked !== 'whole' ? { kept, accounts: marked } : undefined;
    return makeRow(person, accounts, making, before);
  }
}

/** Those who left, and records that another one stands for, are not on the board. */
export function isOnBoard({ person, mergedInto }: PersonRecord): boolean {
  return !person.isArchived && mergedInto === undefined;
}

function isEqual(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && changed(a, b).size === 0;
}

function changed(
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const keys = [...a.keys(), ...b.keys()];
  return new Set(keys.filter((key) => a.get(key) !== b.get(key)));
}
