import type { BoardRow } from '../../shared/domain/board/board.ts';
import { type BoardTotals, totalsOf } from '../../shared/domain/board/totals.ts';
import { usernameKey } from '../../shared/domain/pacer/username.ts';
import type { Instant, LocalDate } from '../../shared/domain/values/calendar.ts';
import type { TrackedRow } from './rows.ts';

/** Rows that are loaded, sent or saved in one go. */
export const ROWS_AT_ONCE = 500;

/** What changed on the board after a revision, in order of change. */
export interface MemoryChanges {
  readonly revision: number;
  readonly rows: readonly BoardRow[];
  readonly gone: readonly string[];
  /** Whether there is more after `revision`. */
  readonly isCut: boolean;
}

/** The board's rows in memory, each with the number of the change that brought it. */
export class BoardMemory {
  readonly #rows = new Map<string, TrackedRow>();
  /** The revision of each person's last change, the latest last. Includes people who left the board. */
  readonly #changes = new Map<string, number>();
  #revision = 0;
  #order: readonly TrackedRow[] | undefined;
  /** The person who owns each CM/ECF account. */
  readonly #owners = new Map<string, string>();

  get size(): number {
    return this.#rows.size;
  }

  get(personId: string): TrackedRow | undefined {
    return this.#rows.get(personId);
  }

  /** Whether a row was set or removed in this run. */
  isTouched(personId: string): boolean {
    return this.#changes.has(personId);
  }

  set(tracked: TrackedRow): void {
    const { personId, cells } = tracked.row;
    this.#disown(personId);
    for (const { ecfAccountId } of cells) this.#owners.set(ecfAccountId, personId);
    this.#rows.set(personId, tracked);
    this.#touch(personId);
  }

  remove(personId: string): void {
    this.#disown(personId);
    if (this.#rows.delete(personId)) this.#touch(personId);
  }

  #disown(personId: string): void {
    for (const { ecfAccountId } of this.#rows.get(personId)?.row.cells ?? []) {
      if (this.#owners.get(ecfAccountId) === personId) this.#owners.delete(ecfAccountId);
    }
  }

  #touch(personId: string): void {
    this.#revision += 1;
    this.#changes.delete(personId);
    this.#changes.set(personId, this.#revision);
    this.#order = undefined;
  }

  /** All rows in the order of names. */
  inOrder(): readonly TrackedRow[] {
    this.#order ??= [...this.#rows.values()].sort((a, b) => (a.sort < b.sort ? -1 : 1));
    return this.#order;
  }

  rows(): readonly BoardRow[] {
    return this.inOrder().map(({ row }) => row);
  }

  totals(): BoardTotals {
    return totalsOf(this.rows());
  }

  /** The first rows in the order of names. If there are or will be more people, the revision is 0: the page still has to ask for all others. */
  first(most: number, people: number): MemoryChanges {
    const rows = this.rows().slice(0, most);
    const isCut = people > rows.length;
    return { revision: isCut ? 0 : this.#revision, rows, gone: [], isCut };
  }

  /** The oldest changes after a revision, at most `most`. */
  changesAfter(since: number, most: number): MemoryChanges {
    const some: [string, number][] = [];
    let isCut = false;
    for (const change of this.#changes) {
      if (change[1] <= since) continue;
      isCut = some.length === most;
      if (isCut) break;
      some.push(change);
    }
    return {
      revision: isCut ? (some.at(-1)?.[1] ?? since) : this.#revision,
      rows: some.flatMap(([id]) => this.#rows.get(id)?.row ?? []),
      gone: some.flatMap(([id]) => (this.#rows.has(id) ? [] : [id])),
      isCut,
    };
  }

  /** The person who owns this CM/ECF account. */
  ownerOf(ecfAccountId: string): string | undefined {
    return this.#owners.get(ecfAccountId);
  }

  /** Everyone with a cell in the court at this index of the table. */
  inCourt(index: number): readonly string[] {
    return this.#idsWhere(({ cells }) => cells.some(({ court }) => court === index));
  }

  /** Everyone with one of these PACER usernames. */
  withUsername(keys: ReadonlySet<string>): readonly string[] {
    if (keys.size === 0) return [];
    return this.#idsWhere(({ usernames }) => usernames.some((name) => keys.has(usernameKey(name))));
  }

  /** People whose rows are stale: a date was reached, or the clock was set back after the row was computed. */
  outOfDate(day: LocalDate, now: Instant): readonly string[] {
    const time = Date.parse(now);
    return [...this.#rows.values()].flatMap(({ row, turn, madeAt }) =>
      madeAt > time || (turn !== undefined && turn <= day) ? [row.personId] : [],
    );
  }

  ids(): readonly string[] {
    return [...this.#rows.keys()];
  }

  #idsWhere(isWanted: (row: BoardRow) => boolean): readonly string[] {
    return [...this.#rows.values()].flatMap(({ row }) => (isWanted(row) ? [row.personId] : []));
  }
}
