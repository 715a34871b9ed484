import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { BoardCache } from '../../../ports/records.ts';
import { numberOf, type Row, textOf } from '../columns.ts';
import { sumOf } from '../event-sum.ts';
import { SpareDatabase } from './spare-database.ts';

/** Not flushed to disk after every change: after a power cut it may be behind the records, and its head shows that. */
const SET_UP = `
PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS head (text TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS board (id TEXT PRIMARY KEY, sort TEXT NOT NULL, text TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS board_in_order ON board (sort);`;

/**
 * The cache in `board.db` in `folder`, a file that may be deleted at any time. A file that is damaged is replaced as soon
 * as that shows; if none can be written, the cache lives in memory and the board is computed at each start.
 */
export function openBoardCache(folder: string, onTrouble: (what: string) => void): BoardCache {
  const cache = new SpareDatabase({
    file: join(folder, 'board.db'),
    setUp: SET_UP,
    prepare: prepared,
    name: 'the cached board',
    mayBeInMemory: true,
    onTrouble,
  });
  // Rows that could not be saved are not in the file, so no head may say that it is complete.
  let isPartial = false;
  const save = (work: (statements: ReturnType<typeof prepared>) => void) => {
    if (!cache.whole(work)) isPartial = true;
  };

  return {
    head: () =>
      cache.use(({ head }) => {
        const row = head.get();
        return row && wholeText(row);
      }, undefined),
    rows: (after, most) => cache.use(({ rows }) => rows.all(after, most).map(wholeText), undefined),
    put: (kept, gone) =>
      save(({ noHead, put, remove }) => {
        noHead.run();
        for (const { id, sort, text } of kept) put.run(id, sort, text, sumOf(text));
        for (const id of gone) remove.run(id);
      }),
    setHead: (text) => {
      if (!isPartial) save(({ setHead }) => void setHead.run(text, sumOf(text)));
    },
    clear: () => {
      cache.empty();
      isPartial = false;
      // What could not be removed counts no more.
      save(({ noHead, noRows }) => {
        noHead.run();
        noRows.run();
      });
    },
    close: () => cache.close(),
  };
}

/** Throws for a text that isn't as it was written. */
function wholeText(row: Row): string {
  const text = textOf(row, 'text');
  if (numberOf(row, 'sum') !== sumOf(text)) throw new TypeError('not as it was written');
  return text;
}

function prepared(db: DatabaseSync) {
  return {
    head: db.prepare('SELECT text, sum FROM head'),
    rows: db.prepare('SELECT text, sum FROM board WHERE sort > ? ORDER BY sort LIMIT ?'),
    put: db.prepare('INSERT OR REPLACE INTO board (id, sort, text, sum) VALUES (?, ?, ?, ?)'),
    remove: db.prepare('DELETE FROM board WHERE id = ?'),
    setHead: db.prepare('INSERT INTO head (text, sum) VALUES (?, ?)'),
    noHead: db.prepare('DELETE FROM head'),
    noRows: db.prepare('DELETE FROM board'),
  };
}
