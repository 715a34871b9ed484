import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ReminderLedger } from '../../../ports/records.ts';
import { numberOf, textOf } from '../columns.ts';
import { SpareDatabase } from './spare-database.ts';

const SET_UP = `
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS told_on (key TEXT NOT NULL, stage INTEGER NOT NULL, day TEXT NOT NULL, is_seen INTEGER NOT NULL, PRIMARY KEY (key, stage)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS snooze (until TEXT NOT NULL) STRICT;`;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The reminders this machine's user has had, in `reminders.db` in `folder`. The disk has each reminder before the screen
 * shows it, so a crash never repeats one. A damaged file is replaced as soon as that shows, and what it held is reminded
 * of once more. If no file can be used, no notifications are shown at all.
 */
export function openReminderLedger(
  folder: string,
  onTrouble: (what: string) => void,
): ReminderLedger {
  const ledger = new SpareDatabase({
    file: join(folder, 'reminders.db'),
    setUp: SET_UP,
    prepare: prepared,
    name: 'the ledger of reminders',
    mayBeInMemory: false,
    onTrouble,
  });

  return {
    told: () => ledger.use(({ told }) => stagesIn(told.all()), new Map()),
    tell: (reached, today) =>
      ledger.whole(({ tell }) => {
        for (const { key, stage } of reached) tell.run(key, stage, today);
      }),
    unseen: () =>
      ledger.use(({ unseen }) => new Set(unseen.all().map((row) => textOf(row, 'key'))), new Set()),
    markSeen: () => void ledger.whole(({ markSeen }) => void markSeen.run()),
    snoozedUntil: () =>
      ledger.use(({ until }) => {
        const row = until.get();
        return row && instantIn(textOf(row, 'until'));
      }, undefined),
    snooze: (instant) =>
      void ledger.whole(({ noUntil, setUntil }) => {
        noUntil.run();
        if (instant !== undefined) setUntil.run(instant);
      }),
    close: () => ledger.close(),
  };
}

function stagesIn(rows: readonly Record<string, unknown>[]): Map<string, Map<number, string>> {
  const stages = new Map<string, Map<number, string>>();
  for (const row of rows) {
    const key = textOf(row, 'key');
    const known = stages.get(key) ?? new Map<number, string>();
    stages.set(key, known.set(numberOf(row, 'stage'), dayIn(textOf(row, 'day'))));
  }
  return stages;
}

/** Throws for what is no day, because somebody's reminders would hang on it. */
function dayIn(text: string): string {
  if (!DAY.test(text)) throw new TypeError('no day');
  return text;
}

function instantIn(text: string): string {
  if (Number.isNaN(Date.parse(text))) throw new TypeError('no moment');
  return text;
}

function prepared(db: DatabaseSync) {
  return {
    told: db.prepare('SELECT key, stage, day FROM told_on'),
    tell: db.prepare(
      'INSERT OR REPLACE INTO told_on (key, stage, day, is_seen) VALUES (?, ?, ?, 0)',
    ),
    unseen: db.prepare('SELECT DISTINCT key FROM told_on WHERE is_seen = 0'),
    markSeen: db.prepare('UPDATE told_on SET is_seen = 1 WHERE is_seen = 0'),
    until: db.prepare('SELECT until FROM snooze'),
    noUntil: db.prepare('DELETE FROM snooze'),
    setUntil: db.prepare('INSERT INTO snooze (until) VALUES (?)'),
  };
}
