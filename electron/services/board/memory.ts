import type { BoardRow } from '../../shared/domain/board/board.ts';
import { usernameKey } from '../../shared/domain/pacer/username.ts';
import type { Instant, LocalDate } from '../../shared/domain/values/calendar.ts';
import type { KeptRow } from './rows.ts';

/** What changed on the board after a revision, in order of change. */
export interface MemoryChanges {
  readonly revision: number;
  readonly rows: readonly BoardRow[];
  readonly gone: readonly string[];
  /** There is more after `revision`. */
  readonly isCut: boolean;
}

/** The board's rows in memory, each with the number of the change that brought it. */
export class BoardMemory {
  readonly #rows = new Map<string, KeptRow>();
  /** Who changed when, those who left the board too; the latest last. */
  readonly #changes = new Map<string, number>();
  #revision = 0;
  #order: readonly KeptRow[] | undefined;
  readonly #owners = new Map<string, string>();

  get revision(): number {
    return this.#revision;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(personId: string): KeptRow | undefined {
    return this.#rows.get(personId);
  }

  /** Whether a row was set or removed in this run. */
  isTouched(personId: string): boolean {
    return this.#changes.has(personId);
  }

  set(kept: KeptRow): void {
    const { personId, cells } = kept.row;
    this.#disown(personId);
    for (const { ecfAccountId } of cells) this.#owners.set(ecfAccountId, personId);
    this.#rows.set(personId, kept);
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
  inOrder(): readonly KeptRow[] {
    this.#order ??= [...this.#rows.values()].sort((a, b) => (a.sort < b.sort ? -1 : 1));
    return this.#order;
  }

  /** The oldest changes after a revision, at most so many. */
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

  /** Whose a CM/ECF account on the board is. */
  ownerOf(ecfAccountId: string): string | undefined {
    return this.#owners.get(ecfAccountId);
  }

  /** Everyone with a cell in the court at this place of the table. */
  inCourt(place: number): readonly string[] {
    return this.#idsWhere(({ cells }) => cells.some(({ court }) => court === place));
  }

  /** Everyone with one of these PACER usernames. */
  withUsername(keys: ReadonlySet<string>): readonly string[] {
    if (keys.size === 0) return [];
    return this.#idsWhere(({ usernames }) => usernames.some((name) => keys.has(usernameKey(name))));
  }

  /** Everyone whose row may read differently by now: on a day it has come to, and when it was worked out by a clock that has been put back since. */
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
