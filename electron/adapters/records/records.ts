import type { Replica } from '../../ports/firm-log.ts';
import type { Records } from '../../ports/records.ts';
import type { Opened } from '../../shared/domain/records/file/start-trouble.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { writingAside } from './aside/writing-aside.ts';
import { changeListeners } from './change-listeners.ts';
import type { LiveDatabase } from './live-database.ts';
import { Log, type LogSurroundings } from './log.ts';
import { openDatabase } from './open-database.ts';
import type { Journal } from './own-tables.ts';
import { Projections } from './projections.ts';
import { reader } from './reader.ts';
import type { RecordsFile } from './records-file.ts';
import { Distrusted } from './replica/distrusted.ts';
import { Outgoing } from './replica/outgoing.ts';
import { replicaIn } from './replica/replica.ts';
import { failureOf } from './trouble.ts';
import { undoing } from './undoing.ts';
import { writing } from './writing.ts';

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

function recordsIn(file: RecordsFile, surroundings: RecordsOptions): StoredRecords {
  const { db } = file;
  let { machine } = file;
  const log = new Log(db, () => machine, {
    ...surroundings,
    onClockJump: () => file.tellStanding(),
  });
  let projections = new Projections(db);
  const inTransaction = transactions(db);
  const distrusted = new Distrusted(db, () => machine);
  const listeners = changeListeners();
  const outgoing = new Outgoing(db, () => machine);
  const parts = { file, log, projections: () => projections, inTransaction, tell: listeners.tell };
  const { append, receive, unread, catchUp, tellOf } = writing({
    ...parts,
    machine: () => machine,
    distrusted,
    now: surroundings.clock.now,
    queue: (events) => outgoing.add(events),
  });
  const read = reader({ db, machine: () => machine, distrusted, catchUp });

  const rename = renaming({ ...parts, catchUp }, (wanted) => {
    machine = wanted;
    listeners.tell(read.ecfAll().map(({ account }) => ecfSubject(account.id)));
  });

  const undo = undoing({ db, read, append, eventsOf: (subject) => projections.eventsOf(subject) });

  const aside = writingAside({
    ...parts,
    canWriteBeside: surroundings.journal !== 'delete',
    machine: () => machine,
    stamp: (events) => log.stamp(events),
    catchUp,
    tellOf,
    atOnce: (wanted, onProgress) =>
      'undo' in wanted ? undo(wanted.undo) : append(wanted.events, onProgress),
  });

  const replica = replicaIn({ ...parts, db, outgoing, catchUp, receive });

  return {
    replica,
    get standing() {
      const clockJump = log.clockJump(file.newest);
      return clockJump ? { ...file.standing, clockJump } : file.standing;
    },
    onStanding: (listener) => file.onStanding(listener),
    beginCheck: () => file.beginCheck(),
    readyToWrite: () => file.readyToWrite(),
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
    appendMany: (events, options) => aside({ events }, options),
    undoMany: (entries, options) => aside({ undo: entries }, options),
    ...read,
    eventsOf: (subject) => projections.eventsOf(subject),
    rebuild: () => {
      projections = rebuilt(projections, { file, inTransaction, catchUp });
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

interface ChangeNeeds {
  readonly file: RecordsFile;
  readonly inTransaction: <T>(work: () => T) => Result<T>;
  readonly catchUp: () => void;
}

/** The projections, folded again from the whole log. Throws when that can't be written. */
function rebuilt(before: Projections, { file, inTransaction, catchUp }: ChangeNeeds): Projections {
  file.makeWritable();
  catchUp();
  const made = inTransaction(() => before.rebuild());
  if (!made.ok) throw new Error('projections could not be rebuilt');
  return made.value;
}

/** Gives the machine another name in its file, and then in this run. */
function renaming(
  { file, inTransaction, catchUp }: ChangeNeeds,
  take: (name: string) => void,
): (name: string) => Result<undefined> {
  return (name) => {
    const writable = file.makeWritable();
    if (!writable.ok) return writable;
    catchUp();
    const set = file.db.prepare('UPDATE machine SET id = ?');
    const renamed = inTransaction(() => set.run(name));
    if (!renamed.ok) return renamed;
    take(name);
    return ok(undefined);
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
      db.rollBack();
      const failed = failureOf(error);
      if (!failed) throw error;
      return failed;
    }
  };
}
