import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import {
  countReadable,
  salvageInto,
} from '../../../../../electron/adapters/records/salvage/salvage.ts';
import { CourtId } from '../../../../../electron/shared/domain/values/ids.ts';
import { cuts, flips } from '../../../../faults/damage-cases.ts';
import { damaged, everyEvent, someFirm } from '../../../../faults/damaged-file.ts';
import { backupsIn } from '../../../../support/backups.ts';
import { added, somePerson } from '../../../../support/people.ts';
import { newFolder, recordsIn } from '../../../../support/records.ts';
import { good } from '../../../../support/services.ts';
import { smallDisk } from '../../../../support/small-disk.ts';

/** All of a firm's entries that can be read after the damage, from a fresh file that was made of them. */
function salvaged(folder: string) {
  const fresh = newFolder();
  const counted = countReadable(folder);
  expect(salvageInto(folder, join(fresh, 'records.db'))).toEqual(counted);
  const records = recordsIn(fresh);
  const events = everyEvent(records);
  expect(events).toHaveLength(counted.entries);
  // It can be written on like any other.
  expect(records.append([added(somePerson())]).ok).toBe(true);
  expect(records.standing.condition).toBe('ready');
  records.close();
  return { events, counted };
}

describe('what can be read of a damaged records file', () => {
  const firms = { clean: someFirm('clean'), crash: someFirm('crash') };

  it.each(flips(15))('after $name is all but what lay there', ({ end, damage }) => {
    const firm = firms[end];
    const { events, counted } = salvaged(damaged(firm, (folder) => damage(folder, firm)));
    const known = new Map(firm.events.map((event) => [event.id, event]));
    for (const event of events) expect(event).toEqual(known.get(event.id));
    // A page of the file holds some twenty of them, and what came last before a crash is in the log alone.
    if (end === 'clean') expect(firm.events.length - events.length).toBeLessThan(40);
    expect(counted.leftOut).toBe(firm.events.length - events.length);
  });

  it.each(cuts(8))('after $name is what lay before', ({ end, damage }) => {
    const firm = firms[end];
    const { events } = salvaged(damaged(firm, (folder) => damage(folder, firm)));
    const known = new Map(firm.events.map((event) => [event.id, event]));
    for (const event of events) expect(event).toEqual(known.get(event.id));
  });

  it('is everything where nothing is damaged, after a clean end and after a crash', () => {
    for (const firm of Object.values(firms)) {
      const { events, counted } = salvaged(damaged(firm, () => undefined));
      expect(events).toEqual(firm.events);
      expect(counted.leftOut).toBe(0);
    }
  });

  it('becomes the records at the next opening, with the damaged file kept aside and what is left out said once', async () => {
    const folder = damaged(firms.clean, () => undefined);
    const file = join(folder, 'records.db');
    const db = new DatabaseSync(file);
    db.exec("UPDATE events SET actor = 'Nobody' WHERE id = (SELECT min(id) FROM events)");
    db.close();
    const broken = readFileSync(file);
    const backups = backupsIn(folder);
    await good(backups.takeReadable());
    expect(readFileSync(file).equals(broken)).toBe(true);
    const records = recordsIn(folder);
    expect(everyEvent(records)).toHaveLength(firms.clean.events.length - 1);
    expect(records.append([added(somePerson())]).ok).toBe(true);
    records.close();
    const restored = backups.restored();
    expect(restored?.salvaged).toEqual({ leftOut: 1 });
    expect(readFileSync(join(restored?.keptIn ?? '', 'records.db')).equals(broken)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('records.restore.'))).toEqual([]);

    // Going back to a backup later is not taken for this.
    const { name } = await good(backups.make());
    await good(backups.putBack(name));
    recordsIn(folder).close();
    expect(backups.restored()?.salvaged).toBeUndefined();
  });

  it('changes nothing where none of the file can be read, or the disk has no room for it', async ({
    skip,
  }) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'records.db'), 'not a database\n'.repeat(1000));
    expect(await backupsIn(folder).takeReadable()).toMatchObject({
      failure: { code: 'readable-not-taken' },
    });
    expect(readdirSync(folder).toSorted()).toEqual(['records.db', 'replaced']);
    const disk = smallDisk(1024);
    if (!disk) return skip('a small disk can be made by root on Linux only');
    try {
      cpSync(join(firms.clean.folder, 'records.db'), join(disk.folder, 'records.db'));
      disk.fill(40);
      const before = readdirSync(disk.folder);
      expect(await backupsIn(disk.folder).takeReadable()).toMatchObject({
        failure: { code: 'readable-not-taken' },
      });
      expect(readdirSync(disk.folder).filter((name) => name !== 'replaced')).toEqual(before);
    } finally {
      disk.remove();
    }
  });

  it('has long entries, too, which lie in several pages', () => {
    const folder = newFolder();
    const records = recordsIn(folder);
    const person = somePerson({ name: 'Rosa Delfinch' });
    records.append([added(person)]);
    const text = 'a note about the court '.repeat(700);
    records.append([
      {
        subject: 'court:alnb',
        kind: 'court-profile.set',
        body: { courtId: CourtId.parse('alnb'), layer: 'user', text },
      },
    ]);
    const all = everyEvent(records);
    records.close();
    expect(salvaged(folder).events).toEqual(all);
  });
});
