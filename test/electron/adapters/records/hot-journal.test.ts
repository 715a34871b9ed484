import { chmodSync, copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { openRecords } from '../../../../electron/adapters/records/records.ts';
import { everyEvent } from '../../../faults/damaged-file.ts';
import { TestClock } from '../../../support/clock.ts';
import { added, somePerson } from '../../../support/people.ts';
import { newFolder, opened } from '../../../support/records.ts';
import { smallDisk } from '../../../support/small-disk.ts';

const onNetwork = (folder: string) =>
  opened(
    openRecords({
      folder,
      journal: 'delete',
      clock: new TestClock(),
      actor: () => 'Dana Desk',
      newId: systemIds.newId,
    }),
  );

/** Puts into `to` what a power cut leaves in the middle of a change: a half changed file, and the journal to undo it. */
function cutOff(to: string) {
  const folder = newFolder();
  const records = onNetwork(folder);
  records.append(Array.from({ length: 400 }, () => added(somePerson())));
  const events = everyEvent(records);
  records.close();
  const db = new DatabaseSync(join(folder, 'records.db'));
  // With hardly any memory SQLite must write changed pages before the change is complete.
  db.exec("PRAGMA cache_size = 2; BEGIN; UPDATE events SET actor = 'Nobody'");
  for (const part of ['records.db', 'records.db-journal']) {
    copyFileSync(join(folder, part), join(to, part));
  }
  copyFileSync(join(folder, 'records.seen'), join(to, 'records.seen'));
  db.exec('ROLLBACK');
  db.close();
  expect(statSync(join(to, 'records.db-journal')).size).toBeGreaterThan(4096);
  return events;
}

describe('F2: a change that a power cut stopped on a network drive', () => {
  it('is undone before anything is read', () => {
    const folder = newFolder();
    const events = cutOff(folder);
    const records = onNetwork(folder);
    expect(everyEvent(records)).toEqual(events);
    expect(records.append([added(somePerson())]).ok).toBe(true);
    expect(records.standing.condition).toBe('ready');
    records.close();
  });

  it('is undone in a copy where nothing can be written', ({ skip }) => {
    const disk = smallDisk(8192);
    if (!disk) return skip('a small disk can be made by root on Linux only');
    try {
      const events = cutOff(disk.folder);
      chmodSync(disk.folder, 0o700);
      disk.makeReadOnly();
      const records = onNetwork(disk.folder);
      expect(everyEvent(records)).toEqual(events);
      expect(records.standing.condition).toBe('not-writable');
      records.close();
    } finally {
      disk.remove();
    }
  });
});
