import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFile, openToWrite } from '../../../../electron/adapters/records/own-tables.ts';
import { newFolder } from '../../../support/records.ts';

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
