import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BoardCache } from '../../ports/records.ts';
import { textOf } from './columns.ts';

const TABLES = `
CREATE TABLE IF NOT EXISTS head (text TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS board (id TEXT PRIMARY KEY, sort TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS board_in_order ON board (sort);`;

/**
 * The cache in `board.db` in `folder`, a file that may be deleted at any time. A file that can't be read is replaced; if
 * none can be written, the cache lives in memory and the board is computed at each start. It is not flushed to disk after
 * every change: after a power cut it may be behind the records, and its head shows that.
 */
export function openBoardCache(folder: string, onTrouble: (what: string) => void): BoardCache {
  let opened: ReturnType<typeof prepared> | undefined;
  // Opened by the first call, because showing the window doesn't need it.
  const cache = () => {
    opened ??= prepared(openOrReplace(join(folder, 'board.db'), onTrouble));
    return opened;
  };

  function whole(work: (statements: ReturnType<typeof prepared>) => void): void {
    const { db } = cache();
    try {
      db.exec('BEGIN');
      work(cache());
      db.exec('COMMIT');
    } catch {
      if (db.isTransaction) db.exec('ROLLBACK');
      onTrouble('the board could not be cached');
    }
  }

  return {
    head: () => {
      const row = cache().head.get();
      return row && textOf(row, 'text');
    },
    rows: (after, most) =>
      cache()
        .rows.all(after, most)
        .map((row) => textOf(row, 'text')),
    put: (kept, gone) =>
      whole(({ db, put, remove }) => {
        db.exec('DELETE FROM head');
        for (const { id, sort, text } of kept) put.run(id, sort, text);
        for (const id of gone) remove.run(id);
      }),
    setHead: (text) => whole(({ setHead }) => void setHead.run(text)),
    clear: () => whole(({ db }) => db.exec('DELETE FROM head; DELETE FROM board;')),
    close: () => opened?.db.close(),
  };
}

function prepared(db: DatabaseSync) {
  return {
    db,
    head: db.prepare('SELECT text FROM head'),
    rows: db.prepare('SELECT text FROM board WHERE sort > ? ORDER BY sort LIMIT ?'),
    put: db.prepare('INSERT OR REPLACE INTO board (id, sort, text) VALUES (?, ?, ?)'),
    remove: db.prepare('DELETE FROM board WHERE id = ?'),
    setHead: db.prepare('INSERT INTO head (text) VALUES (?)'),
  };
}

function openOrReplace(file: string, onTrouble: (what: string) => void): DatabaseSync {
  try {
    return open(file);
  } catch {
    onTrouble('the cached board was unreadable and is replaced');
  }
  try {
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    return open(file);
  } catch {
    return open(':memory:');
  }
}

function open(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 2000 });
  try {
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${TABLES}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
