import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Row } from './columns.ts';
import { isDamage } from './trouble.ts';

/** A statement that outlives the connection it was first prepared on. */
export interface LiveStatement {
  get(...values: SQLInputValue[]): Row | undefined;
  all(...values: SQLInputValue[]): readonly Row[];
  run(...values: SQLInputValue[]): void;
  iterate(...values: SQLInputValue[]): Iterable<Row>;
}

/**
 * The connection to the records. It starts as one that only reads, and gives way to one that writes once the file was
 * found whole: a connection that may write already changes the file by opening and closing it. Statements are prepared
 * on first use and again on the next connection.
 */
export class LiveDatabase {
  #db: DatabaseSync;
  #onClosed: () => void;
  readonly #onDamage: () => void;

  /** `onDamage` is called whenever SQLite says, while reading or writing, that the file isn't sound. */
  constructor(db: DatabaseSync, onDamage: () => void, onClosed: () => void = () => undefined) {
    this.#db = db;
    this.#onDamage = onDamage;
    this.#onClosed = onClosed;
  }

  prepare(sql: string): LiveStatement {
    let prepared: { readonly of: DatabaseSync; readonly statement: StatementSync } | undefined;
    const now = (): StatementSync => {
      if (prepared?.of !== this.#db) prepared = { of: this.#db, statement: this.#db.prepare(sql) };
      return prepared.statement;
    };
    return {
      get: (...values) => this.#watched(() => now().get(...values)),
      all: (...values) => this.#watched(() => now().all(...values)),
      run: (...values) => this.#watched(() => void now().run(...values)),
      iterate: (...values) => now().iterate(...values),
    };
  }

  /** Call it when something that was read isn't as it was written. */
  noteDamage(): void {
    this.#onDamage();
  }

  /** A list of what was read, or an empty one and a sign of damage when it isn't as it was written. */
  sound<T>(read: T | undefined): readonly T[] {
    if (read !== undefined) return [read];
    this.#onDamage();
    return [];
  }

  exec(sql: string): void {
    this.#watched(() => this.#db.exec(sql));
  }

  get isOpen(): boolean {
    return this.#db.isOpen;
  }

  /** Leaves the file as it was before the transaction that is under way, if one is. */
  rollBack(): void {
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }

  /** Goes on with another connection to the same file, and closes this one. */
  giveWay(next: DatabaseSync): void {
    this.close();
    this.#db = next;
    this.#onClosed = () => undefined;
  }

  close(): void {
    this.#db.close();
    this.#onClosed();
  }

  #watched<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (isDamage(error)) this.#onDamage();
      throw error;
    }
  }
}
