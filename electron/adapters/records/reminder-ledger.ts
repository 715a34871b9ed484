import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ReminderLedger } from '../../ports/records.ts';
import { numberOf, textOf } from './columns.ts';

const TABLES = `
CREATE TABLE IF NOT EXISTS told_on (key TEXT NOT NULL, stage INTEGER NOT NULL, day TEXT NOT NULL, is_seen INTEGER NOT NULL, PRIMARY KEY (key, stage)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS snooze (until TEXT NOT NULL) STRICT;`;

/**
 * The reminders this machine's user has had, in `reminders.db` in `folder`. The disk has each reminder before the screen
 * shows it, so a crash never repeats one. If the file can't be used, no notifications are shown at all.
 */
export function openReminderLedger(
  folder: string,
  onTrouble: (what: string) => void,
): ReminderLedger {
  let opened: ReminderLedger | undefined;
  // Opened on first use, because showing the window doesn't need it.
  const ledger = () => {
    if (!opened) {
      const db = open(join(folder, 'reminders.db'), onTrouble);
      opened = db ? ledgerIn(db, onTrouble) : NO_LEDGER;
    }
    return opened;
  };
  return {
    told: () => ledger().told(),
    tell: (reached, today) => ledger().tell(reached, today),
    unseen: () => ledger().unseen(),
    markSeen: () => ledger().markSeen(),
    snoozedUntil: () => ledger().snoozedUntil(),
    snooze: (until) => ledger().snooze(until),
    close: () => opened?.close(),
  };
}

function ledgerIn(db: DatabaseSync, onTrouble: (what: string) => void): ReminderLedger {
  const told = db.prepare('SELECT key, stage, day FROM told_on');
  const tell = db.prepare(
    'INSERT OR REPLACE INTO told_on (key, stage, day, is_seen) VALUES (?, ?, ?, 0)',
  );
  const unseen = db.prepare('SELECT DISTINCT key FROM told_on WHERE is_seen = 0');
  const until = db.prepare('SELECT until FROM snooze');
  const setUntil = db.prepare('INSERT INTO snooze (until) VALUES (?)');

  function whole(work: () => void): boolean {
    try {
      db.exec('BEGIN IMMEDIATE');
      work();
      db.exec('COMMIT');
      return true;
    } catch {
      if (db.isTransaction) db.exec('ROLLBACK');
      onTrouble('the ledger of reminders could not be written');
      return false;
    }
  }

  return {
    told: () => {
      const stages = new Map<string, Map<number, string>>();
      for (const row of told.all()) {
        const key = textOf(row, 'key');
        const known = stages.get(key) ?? new Map<number, string>();
        stages.set(key, known.set(numberOf(row, 'stage'), textOf(row, 'day')));
      }
      return stages;
    },
    tell: (reached, today) =>
      whole(() => {
        for (const { key, stage } of reached) tell.run(key, stage, today);
      }),
    unseen: () => new Set(unseen.all().map((row) => textOf(row, 'key'))),
    markSeen: () => void whole(() => db.exec('UPDATE told_on SET is_seen = 1 WHERE is_seen = 0')),
    snoozedUntil: () => {
      const row = until.get();
      return row && textOf(row, 'until');
    },
    snooze: (instant) =>
      void whole(() => {
        db.exec('DELETE FROM snooze');
        if (instant !== undefined) setUntil.run(instant);
      }),
    close: () => db.close(),
  };
}

function open(file: string, onTrouble: (what: string) => void): DatabaseSync | undefined {
  try {
    const db = new DatabaseSync(file, { timeout: 2000 });
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${TABLES}`);
    return db;
  } catch {
    onTrouble('the ledger of reminders could not be opened');
    return undefined;
  }
}

const NO_LEDGER: ReminderLedger = {
  told: () => new Map(),
  tell: () => false,
  unseen: () => new Set(),
  markSeen: () => undefined,
  snoozedUntil: () => undefined,
  snooze: () => undefined,
  close: () => undefined,
};
