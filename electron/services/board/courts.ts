import type { CourtBook } from '../../ports/courts.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { yieldToEventLoop } from '../shared/slices.ts';
import type { BoardMemory } from './memory.ts';
import type { BoardTables } from './tables.ts';

interface Needs {
  readonly courts: CourtBook;
  readonly memory: BoardMemory;
  readonly tables: BoardTables;
}

/** The profiles that the board's rows are computed from. */
export class BoardCourts {
  readonly profiles = new Map<string, CourtProfile>();
  readonly #needs: Needs;
  /** Courts whose profile must be read. */
  readonly #unread = new Set<string>();
  /** Ids that belong to no court. */
  readonly #unknown = new Set<string>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Whether courts must be read before more rows can be computed. */
  get areUnread(): boolean {
    return this.#unread.size > 0;
  }

  /** Notes that a court may read differently now. */
  note(id: string): void {
    if (this.#unknown.delete(id) || this.profiles.has(id)) this.#unread.add(id);
  }

  /** Whether a court of these accounts must be read first. */
  areMissingFor(accounts: readonly EcfRecord[]): boolean {
    for (const { account, isRemoved } of accounts) {
      const { courtId } = account;
      if (isRemoved) continue;
      if (!this.profiles.has(courtId) && !this.#unknown.has(courtId)) this.#unread.add(courtId);
    }
    return this.areUnread;
  }

  /** Reads the profiles of all courts on the board, and marks everyone in a court that `isSame` says reads differently. */
  async read(
    isSame: (profile: CourtProfile) => boolean,
    mark: (personIds: readonly string[]) => void,
  ): Promise<void> {
    const { courts, memory, tables } = this.#needs;
    for (const { id } of tables.courts) if (!this.profiles.has(id)) this.#unread.add(id);
    for (const id of [...this.#unread]) {
      // A profile is put together of several files, which takes a while.
      await yieldToEventLoop();
      const profile = await courts.profile(id);
      this.#unread.delete(id);
      if (!profile) {
        this.#unknown.add(id);
        continue;
      }
      const isKnown = this.profiles.has(id);
      this.profiles.set(id, profile);
      const index = tables.update(profile);
      if (index !== undefined && (isKnown || !isSame(profile))) mark(memory.inCourt(index));
    }
  }
}
