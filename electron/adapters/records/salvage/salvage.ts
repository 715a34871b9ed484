import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Readable } from '../../../shared/domain/records/file/readable.ts';
import { instantOf } from '../../../shared/domain/values/log-time.ts';
import { numberOf, type Row, textOf } from '../columns.ts';
import { LiveDatabase } from '../live-database.ts';
import { makeFile } from '../own-tables.ts';
import { Projections } from '../projections.ts';
import { eventIn } from '../read-event.ts';
import { openReadOnly } from '../read-only.ts';
import { readWitness } from '../witness.ts';
import { rowsIn } from './cells.ts';
import { openPages } from './pages.ts';

/**
 * Every event in the damaged records of `folder` that is as it was written, in no order, some twice. It is found page by
 * page, so that a page that is not sound takes only its own events with it. Since the log only grows, each one that is
 * whole was once recorded. `isWanted` looks at a row before its checksum, to save time. Throws the system's error where the file can't be read.
 */
export function* soundEvents(
  folder: string,
  isWanted: (row: Row) => boolean = () => true,
): Iterable<Row> {
  const pages = openPages(join(folder, 'records.db'));
  try {
    for (const image of pages.images()) {
      for (const row of rowsIn(image, pages)) if (isWanted(row) && eventIn(row)) yield row;
    }
  } finally {
    pages.close();
  }
}

/** How much of the damaged records in `folder` can be read. Writes nothing. */
export function countReadable(folder: string): Readable {
  const keys = new Set<string>();
  let newest = '';
  for (const row of soundEvents(folder)) {
    const at = textOf(row, 'at');
    keys.add(textOf(row, 'id'));
    if (at > newest) newest = at;
  }
  return readable(folder, keys.size, newest);
}

function readable(folder: string, entries: number, newest: string): Readable {
  const seen = readWitness(folder);
  return {
    entries,
    ...(newest ? { until: instantOf(newest) } : {}),
    ...(seen ? { leftOut: Math.max(0, seen.events - entries) } : {}),
  };
}

/**
 * Makes a records file at `path` from all of the damaged one in `folder` that can be read, and says how much that is. The
 * damaged one is only read. Throws SQLite's or the system's error.
 */
export function salvageInto(folder: string, path: string): Readable {
  const db = makeFile(path, 'delete');
  try {
    // SECURITY: whatever the process gives new files, this one is for this user alone.
    chmodSync(path, 0o600);
    db.exec('BEGIN IMMEDIATE');
    copyEvents(folder, db);
    copyBeside(folder, db);
    new Projections(new LiveDatabase(db, () => undefined)).rebuild();
    db.exec('COMMIT');
    const held = db.prepare('SELECT count(*) AS n, max(at) AS newest FROM events').get() ?? {};
    const newest = held.newest === null ? '' : textOf(held, 'newest');
    return readable(folder, numberOf(held, 'n'), newest);
  } finally {
    db.close();
  }
}

function copyEvents(folder: string, db: DatabaseSync): void {
  const insert = inserting(db);
  for (const row of soundEvents(folder)) insert(row);
}

/** Writes rows of a log into another one as they are; those that are there already are left out. Answers whether a row was new. */
export function inserting(db: DatabaseSync): (row: Row) => boolean {
  const insert = db.prepare(
    `INSERT INTO events (subject, at, id, actor, kind, version, body, sum)
     VALUES (:subject, :at, :id, :actor, :kind, :version, :body, :sum) ON CONFLICT DO NOTHING`,
  );
  return (row) => Number(insert.run(valuesOf(row)).changes) > 0;
}

function valuesOf(row: Row): Record<string, SQLInputValue> {
  const texts = ['subject', 'at', 'id', 'actor', 'kind', 'body'];
  const numbers = ['version', 'sum'];
  return Object.fromEntries([
    ...texts.map((column) => [column, textOf(row, column)]),
    ...numbers.map((column) => [column, numberOf(row, column)]),
  ]);
}

/** The name of the machine, and what can't be folded, as far as SQLite still reads them. A new name does no harm: the keychain knows the old one. */
function copyBeside(folder: string, db: DatabaseSync): void {
  try {
    const old = openReadOnly(join(folder, 'records.db'));
    try {
      const name = String(old.db.prepare('SELECT id FROM machine').get()?.id);
      if (/^[0-9a-f]{8}$/.test(name)) db.prepare('UPDATE machine SET id = ?').run(name);
      const keep = db.prepare('INSERT INTO unread (received, problem, text) VALUES (?, ?, ?)');
      for (const row of old.db.prepare('SELECT * FROM unread ORDER BY rowid').iterate())
        keep.run(textOf(row, 'received'), textOf(row, 'problem'), textOf(row, 'text'));
    } finally {
      old.db.close();
      old.onClosed();
    }
  } catch {
    // What is beside the log is a help and no record.
  }
}
