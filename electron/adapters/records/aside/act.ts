import type { DatabaseSync } from 'node:sqlite';
import type { LogEntry, LogEvent } from '../../../shared/domain/records/event.ts';
import { fail } from '../../../shared/domain/values/result.ts';
import { LiveDatabase } from '../live-database.ts';
import { EventRows } from '../log.ts';
import { openToWrite } from '../own-tables.ts';
import { Projections } from '../projections.ts';
import { reader } from '../reader.ts';
import { Distrusted } from '../replica/distrusted.ts';
import { Outgoing } from '../replica/outgoing.ts';
import { failureOf } from '../trouble.ts';
import { undoCheck } from '../undoing.ts';
import type { AsideAnswer, AsideOrder } from './orders.ts';

/** Events between two answers about how far it is. */
const TELL_EVERY = 1000;

class Stopped extends Error {}

interface Needs {
  readonly path: string;
  readonly machine: string;
  readonly isStopped: () => boolean;
  readonly answer: (answer: AsideAnswer) => void;
}

/**
 * One large act on a connection of its own: all in one transaction, which is kept only once the end was ordered. Whatever
 * goes wrong before leaves the file as it was.
 */
export class AsideAct {
  readonly #needs: Needs;
  readonly #connection: DatabaseSync;
  readonly #db: LiveDatabase;
  readonly #rows: EventRows;
  readonly #projections: Projections;
  readonly #events: LogEvent[] = [];
  readonly #undo: LogEntry[] = [];
  #halves = 0;
  #told = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#connection = openToWrite(needs.path);
    this.#db = new LiveDatabase(this.#connection, () => needs.answer('damage'));
    this.#rows = new EventRows(this.#db);
    this.#projections = new Projections(this.#db);
    // What is logged is checkpointed once, at the end, while this connection keeps no one waiting.
    this.#db.exec('PRAGMA wal_autocheckpoint = 0; BEGIN IMMEDIATE');
  }

  /** Carries out a part. Answers whether more of the act can follow. */
  carryOut(order: AsideOrder): boolean {
    try {
      this.#mayGoOn();
      if (order === 'end') return this.#end();
      if ('undo' in order) return this.#check(order.undo, order.isLast);
      this.#write(order.write);
      return true;
    } catch (error) {
      this.#db.rollBack();
      this.#needs.answer(
        error instanceof Stopped ? { failed: fail('act-stopped') } : failureIn(error),
      );
      return false;
    }
  }

  /** Brings what was logged into the file, and lets go of it. */
  close(): void {
    try {
      this.#db.rollBack();
      this.#db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } finally {
      this.#db.close();
    }
  }

  #check(entries: readonly LogEntry[], isLast: boolean): boolean {
    for (const entry of entries) this.#undo.push(entry);
    if (!isLast) return true;
    const machine = () => this.#needs.machine;
    const read = reader({
      db: this.#db,
      machine,
      distrusted: new Distrusted(this.#db, machine),
      catchUp: () => undefined,
    });
    const eventsOf = this.#projections.eventsOf.bind(this.#projections);
    const checked = undoCheck({ db: this.#db, read, eventsOf })(this.#undo);
    if (!checked.ok) this.#db.rollBack();
    this.#needs.answer({ undo: checked });
    return checked.ok;
  }

  #write(events: readonly LogEvent[]): void {
    for (const event of events) {
      this.#rows.insert(event);
      this.#events.push(event);
      this.#note(1);
    }
  }

  #end(): boolean {
    new Outgoing(this.#db, () => this.#needs.machine).add(this.#events);
    this.#projections.apply(this.#events, (count) => {
      this.#note(count);
      this.#mayGoOn();
    });
    this.#db.exec('COMMIT');
    this.#needs.answer({ written: this.#projections.revision });
    return false;
  }

  #note(halves: number): void {
    this.#halves += halves;
    if (this.#halves - this.#told < TELL_EVERY) return;
    this.#told = this.#halves;
    this.#needs.answer({ halves: this.#halves });
  }

  #mayGoOn(): void {
    if (this.#needs.isStopped()) throw new Stopped();
  }
}

/** A full or failing disk is an expected failure, anything else a bug. */
export function failureIn(error: unknown): AsideAnswer {
  const failed = failureOf(error);
  return failed ? { failed } : { thrown: error instanceof Error ? `${error.stack}` : `${error}` };
}
