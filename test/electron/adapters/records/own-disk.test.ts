import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { ownDisk } from '../../../../electron/adapters/records/own-disk.ts';
import { openRecords } from '../../../../electron/adapters/records/records.ts';
import { watchDisk } from '../../../../electron/services/shared/watch-disk.ts';
import { TestClock } from '../../../support/clock.ts';
import { added, somePerson } from '../../../support/people.ts';
import { newFolder, opened, recordsIn } from '../../../support/records.ts';
import { smallDisk } from '../../../support/small-disk.ts';

const modeOf = (folder: string) => {
  const db = new DatabaseSync(join(folder, 'records.db'), { readOnly: true });
  const mode = db.prepare('PRAGMA journal_mode').get()?.journal_mode;
  db.close();
  return mode;
};

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

describe('the disk under the records', () => {
  it('says how little room is left, and tells when that begins and when it is over', ({ skip }) => {
    const disk = smallDisk(210 * 1024);
    if (!disk) return skip('a small disk can be made by root on Linux only');
    try {
      const own = ownDisk(disk.folder, process.platform);
      let told = 0;
      const look = watchDisk(own, () => {
        told += 1;
      });
      look();
      expect([own.fewMegabytes(), told]).toEqual([undefined, 0]);
      disk.fill(150 * 1024);
      look();
      look();
      expect([own.fewMegabytes(), told]).toEqual([150, 1]);
      disk.empty();
      look();
      expect([own.fewMegabytes(), told]).toEqual([undefined, 2]);
    } finally {
      disk.remove();
    }
  });

  it('F14: keeps no write-ahead log on a network, also where there was one before', () => {
    const folder = newFolder();
    const person = somePerson();
    const local = recordsIn(folder);
    local.append([added(person)]);
    local.close();
    expect(modeOf(folder)).toBe('wal');
    const moved = onNetwork(folder);
    expect(moved.append([added(somePerson())]).ok).toBe(true);
    moved.close();
    expect(modeOf(folder)).toBe('delete');
    const again = onNetwork(folder);
    expect(again.people()).toHaveLength(2);
    again.close();
  });

  it('is a local one with room when it can’t be asked', () => {
    const disk = ownDisk('/nowhere', 'linux');
    expect([disk.isOnNetwork, disk.fewMegabytes()]).toEqual([false, undefined]);
  });
});
