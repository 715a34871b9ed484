import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isAboutContent } from '../trouble.ts';

interface Needs<S> {
  readonly file: string;
  /** Pragmas and tables. */
  readonly setUp: string;
  readonly prepare: (db: DatabaseSync) => S;
  /** What it is called in the log of the app: "the cached board". */
  readonly name: string;
  /** Whether memory does where no file can be opened. */
  readonly mayBeInMemory: boolean;
  readonly onTrouble: (what: string) => void;
}

/**
 * A database that can be done without. It is opened on first use, because showing the window doesn't need it, and a file
 * that turns out to be damaged is replaced by an empty one, whenever that shows.
 */
export class SpareDatabase<S> {
  readonly #needs: Needs<S>;
  #opened: { readonly db: DatabaseSync; readonly statements: S } | undefined;
  #isGivenUp = false;

  constructor(needs: Needs<S>) {
    this.#needs = needs;
  }

  /** Does some work; `otherwise` when it failed, or when there is no database to be had. */
  use<T>(work: (statements: S, db: DatabaseSync) => T, otherwise: T): T {
    const opened = this.#open();
    if (!opened) return otherwise;
    try {
      return work(opened.statements, opened.db);
    } catch (error) {
      this.#recover(error);
      return otherwise;
    }
  }

  /** The same, completely or not at all. Answers whether it was done. */
  whole(work: (statements: S, db: DatabaseSync) => void): boolean {
    return this.use((statements, db) => {
      db.exec('BEGIN IMMEDIATE');
      work(statements, db);
      db.exec('COMMIT');
      return true;
    }, false);
  }

  /** Removes the file, so that nothing of what it held is left in a corner of it. The next use begins with an empty one. */
  empty(): void {
    this.close();
    try {
      this.#remove();
    } catch {
      this.#needs.onTrouble(`${this.#needs.name} could not be removed`);
    }
  }

  close(): void {
    if (this.#opened?.db.isOpen) this.#opened.db.close();
    this.#opened = undefined;
  }

  #open() {
    if (this.#opened || this.#isGivenUp) return this.#opened;
    this.#opened = this.#openFile() ?? this.#openInMemory();
    this.#isGivenUp = this.#opened === undefined;
    return this.#opened;
  }

  #openFile() {
    const { file, name, onTrouble } = this.#needs;
    try {
      return this.#connect(file);
    } catch (error) {
      if (!isAboutContent(error)) {
        onTrouble(`${name} could not be opened`);
        return undefined;
      }
    }
    onTrouble(`${name} was damaged and is replaced`);
    try {
      this.#remove();
      return this.#connect(file);
    } catch {
      return undefined;
    }
  }

  #remove(): void {
    for (const end of ['', '-wal', '-shm']) rmSync(`${this.#needs.file}${end}`, { force: true });
  }

  #openInMemory() {
    return this.#needs.mayBeInMemory ? this.#connect(':memory:') : undefined;
  }

  #connect(file: string) {
    const { setUp, prepare } = this.#needs;
    const db = new DatabaseSync(file, { timeout: 2000 });
    try {
      db.exec(setUp);
      return { db, statements: prepare(db) };
    } catch (error) {
      db.close();
      throw error;
    }
  }

  /** A full disk passes; damage doesn't, so the file is thrown away and the next use begins with an empty one. */
  #recover(error: unknown): void {
    const { name, onTrouble } = this.#needs;
    const db = this.#opened?.db;
    if (!isAboutContent(error)) {
      if (db?.isTransaction) db.exec('ROLLBACK');
      onTrouble(`${name} could not be written`);
      return;
    }
    onTrouble(`${name} was damaged and is replaced`);
    this.close();
    try {
      this.#remove();
    } catch {
      this.#isGivenUp = !this.#needs.mayBeInMemory;
      this.#opened = this.#openInMemory();
    }
  }
}
