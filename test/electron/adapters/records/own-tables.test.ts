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

it.each([
  ['wal', ['PRAGMA synchronous = NORMAL', 'PRAGMA synchronous = FULL']],
  ['delete', []],
] as const)('only rows that a log can make up again do not wait (%s)', (journal, told) => {
  const { newId } = systemIds;
  const actor = () => 'Dana Desk';
  const options = { folder: newFolder(), clock: new TestClock(), actor, newId, journal };
  const records = opened(openRecords(options));
  const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
  records.append([added(somePerson())]);
  expect(exec.mock.calls).toEqual([]);
  expect(records.people()).toHaveLength(1);
  expect(exec.mock.calls.map(([sql]) => sql)).toEqual(told);
  exec.mockRestore();
  records.close();
});
