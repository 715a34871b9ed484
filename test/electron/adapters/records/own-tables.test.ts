import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { makeFile, openToWrite } from '../../../../electron/adapters/records/own-tables.ts';
import { openRecords } from '../../../../electron/adapters/records/records.ts';
import { TestClock } from '../../../support/clock.ts';
import { added, somePerson } from '../../../support/people.ts';
import { newFolder, opened } from '../../../support/records.ts';

/** What SQLite calls FULL (https://sqlite.org/pragma.html#pragma_synchronous): it waits until the disk has each change. */
const FULL = 2;

it.each(['wal', 'delete'] as const)(
  'an acknowledged record survives a power cut: every change waits for the disk (%s)',
  (journal) => {
    const file = join(newFolder(), 'records.db');
    const made = makeFile(file, journal);
    expect(made.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: FULL });
    made.close();
    const again = openToWrite(file);
    expect(again.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: FULL });
    expect(again.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: journal });
    again.close();
  },
);

const NOT_AT_ONCE = ['PRAGMA synchronous = NORMAL', 'PRAGMA synchronous = FULL'];

it.each([
  ['wal', 1, true, NOT_AT_ONCE],
  ['wal', 500, true, NOT_AT_ONCE],
  ['delete', 1, false, []],
  ['delete', 500, true, []],
] as const)(
  'only rows that a write-ahead log can make up again do not wait (%s, %i)',
  (journal, count, rowsFollow, told) => {
    const folder = newFolder();
    const { newId } = systemIds;
    const options = { folder, clock: new TestClock(), actor: () => 'Dana Desk', newId, journal };
    const records = opened(openRecords(options));
    const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
    const waits = () => exec.mock.calls.flatMap(([sql]) => sql.match(/.*synchronous.*/) ?? []);
    records.append(Array.from({ length: count }, () => added(somePerson())));
    expect(waits()).toEqual([]);
    const db = new DatabaseSync(join(folder, 'records.db'), { readOnly: true });
    expect(db.prepare('SELECT 1 FROM behind').all()).toHaveLength(rowsFollow ? 1 : 0);
    db.close();
    expect(records.people()).toHaveLength(count);
    expect(waits()).toEqual(told);
    exec.mockRestore();
    records.close();
  },
);
