import type { Replica } from '../../ports/firm-log.ts';
import type { Records } from '../../ports/records.ts';
import type { Opened } from '../../shared/domain/records/file/start-trouble.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { changeListeners } from './change-listeners.ts';
import type { LiveDatabase } from './live-database.ts';
import { Log, type LogSurroundings } from './log.ts';
import { openDatabase } from './open-database.ts';
import type { Journal } from './own-tables.ts';
import { Projections } from './projections.ts';
import { reader } from './reader.ts';
import type { RecordsFile } from './records-file.ts';
import { Outgoing } from './replica/outgoing.ts';
import { replicaIn } from './replica/replica.ts';
import { undoing } from './undoing.ts';
import { writing } from './writing.ts';

const SQLITE_FULL = 13;
/** What the records need from their process. */
export interface RecordsOptions extends LogSurroundings {
  /** The folder of `records.db`. Created if missing. */
  readonly folder: string;
  /** A write-ahead log unless it says otherwise, as on a network. */
  readonly journal?: Journal;
  /** Called once the file is known to be whole, and before it is written for the first time. */
  readonly beforeFirstWrite?: () => void;
  /** Called with a fixed phrase for the log of the app. */
  readonly onTrouble?: (what: string) => void;
}

/** The records, plus one call that the app itself never makes. */
export interface StoredRecords extends Records {
  /** Drops all projections and folds the whole log again. */
  rebuild(): void;
  /** This computer's part of the firm's log. */
  readonly replica: Replica;
}

/** Opens the records of this machine (node:sqlite, synchronous=FULL), or says what stands in the way. */
export function openRecords(options: RecordsOptions): Opened<StoredRecords> {
  const { folder, clock, journal = 'wal' } = options;
  const { beforeFirstWrite = () => undefined, onTrouble = () => undefined } = options;
  const now = () => clock.now();
  const opened = openDatabase({ folder, journal, now, beforeFirstWrite, onTrouble });
  return opened.ok ? { ok: true, value: recordsIn(opened.value, options) } : opened;
}

function recordsIn(file: RecordsFile, surroundings: LogSurroundings): StoredRecords {
  const { db } = file;
  let { machine } = file;
  const log = new Log(db, () => machine, {
    ...surroundings,
    onClockJump: () => file.tellStanding(),
  });
  let projections = new Projections(db);
  const inTransaction = transactions(db);
  const listeners = changeListeners();
  const outgoing = new Outgoing(db, () => machine);
  const parts = { file, log, projections: () => projections, inTransaction, tell: listeners.tell };
  const { append, receive, unread, catchUp } = writing({
    ...parts,
    machine: () => machine,
    now: surroundings.clock.now,
    queue: (events) => outgoing.add(events),
  });
  const read = reader(db, () => machine, catchUp);

  function rename(wanted: string): Result<undefined> {
    const writable = file.makeWritable();
    if (!writable.ok) return writable;
    catchUp();
    const renamed = inTransaction(() => db.prepare('UPDATE machine SET id = ?').run(wanted));
    if (!renamed.ok) return renamed;
    machine = wanted;
    listeners.tell(read.ecfAll().map(({ account }) => ecfSubject(account.id)));
    return ok(undefined);
  }

  const undo = undoing({ db, read, append, eventsOf: (subject) => projections.eventsOf(subject) });

  const replica = replicaIn({ ...parts, db, outgoing, catchUp, receive });

  return {
    replica,
    get standing() {
      const clockJump = log.clockJump(file.newest);
      return clockJump ? { ...file.standing, clockJump } : file.standing;
    },
    onStanding: (listener) => file.onStanding(listener),
    beginCheck: () => file.beginCheck(),
    acceptLoss: () => file.acceptLoss(),
    get machine() {
      return machine;
    },
    rename,
    append,
    receive: (events) => receive(events.map((raw) => ({ raw, isOwn: true }))),
    unread,
    newer: () => file.newer,
    isEmpty: () => db.prepare('SELECT 1 FROM events LIMIT 1').get() === undefined,
    undo,
    ...read,
    eventsOf: (subject) => projections.eventsOf(subject),
    rebuild: () => {
      file.makeWritable();
      catchUp();
      const rebuilt = inTransaction(() => projections.rebuild());
      if (!rebuilt.ok) throw new Error('projections could not be rebuilt');
      projections = rebuilt.value;
    },
    revision: () => {
      catchUp();
      return projections.revision;
    },
    onChange: listeners.add,
    close: () => {
      catchUp();
      file.close();
    },
  };
}

/** Runs `work` completely or not at all. A full disk is an expected failure. */
function transactions(db: LiveDatabase) {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  return function inTransaction<T>(work: () => T): Result<T> {
    try {
      begin.run();
      const value = work();
      commit.run();
      return ok(value);
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
      if (code === undefined) throw error;
      return fail(code === SQLITE_FULL ? 'records-full' : 'records-failed');
    }
  };
}
