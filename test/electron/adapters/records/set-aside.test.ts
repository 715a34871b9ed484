import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setRecordsAside } from '../../../../electron/adapters/records/set-aside.ts';
import { MONDAY_MORNING } from '../../../support/clock.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';

describe('records that are set aside', () => {
  it('keep all their files, under names that say when, and make room for empty ones', () => {
    const folder = newFolder();
    for (const name of ['records.db', 'records.db-wal', 'records.seen', 'board.db']) {
      writeFileSync(join(folder, name), `the old ${name}`);
    }
    expect(setRecordsAside(folder, MONDAY_MORNING)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([
      'board.db',
      // A fresh one: the person wanted empty records.
      'records.seen',
      'set-aside-20261123170000-records.db',
      'set-aside-20261123170000-records.db-wal',
      'set-aside-20261123170000-records.seen',
    ]);
    const records = recordsIn(folder);
    expect(records.standing.condition).toBe('ready');
    records.close();
  });
});
