import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { BackupFile } from '../../../../../electron/shared/domain/records/file/backups.ts';
import { MISSING_PARTS } from '../../../../faults/damage-cases.ts';
import {
  damaged,
  everyEvent,
  flip,
  type SomeFirm,
  someFirm,
} from '../../../../faults/damaged-file.ts';
import { backupsIn } from '../../../../support/backups.ts';
import { TestClock } from '../../../../support/clock.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../../support/people.ts';
import { newFolder, recordsIn, tryRecordsIn } from '../../../../support/records.ts';
import { good } from '../../../../support/services.ts';

/** Open records with one person who files in one court. */
function someRecords(clock = new TestClock()) {
  const folder = newFolder();
  const person = somePerson();
  const records = recordsIn(folder, clock);
  records.append([added(person), joined(someEcfAccount(person))]);
  return { folder, person, records };
}

/** Changes a name in what was recorded, where SQLite itself sees nothing wrong. */
function changeName(file: string): void {
  const db = new DatabaseSync(file);
  db.exec("UPDATE events SET actor = 'Nobody'");
  db.close();
}

const firms = new Map<'clean' | 'crash', SomeFirm>();

/** A firm of several hundred entries, made once for each way in which the app may end. */
function firmAfter(end: 'clean' | 'crash') {
  const firm = firms.get(end) ?? someFirm(end);
  firms.set(end, firm);
  return firm;
}

describe('a backup', () => {
  it('is made while the records are open and written, and says what is in it', async () => {
    const { folder, person, records } = someRecords();
    const backups = backupsIn(folder);
    let written = 2;
    const writing = setInterval(() => {
      if (records.append([renamed(person, `Later ${written}`)]).ok) written += 1;
    }, 1);
    const made = await good(backups.make());
    clearInterval(writing);
    records.append([renamed(person, 'Last')]);
    const [content] = await backups.look([made.name], { isChecked: true });
    expect(content).toMatchObject({
      found: 'whole',
      until: '2026-11-23T17:00:00.000Z',
      people: 1,
      accounts: 1,
    });
    expect(content?.lost).toBe(written + 1 - (content?.entries ?? 0));
    expect(content?.lost).toBeGreaterThan(0);
    expect(backups.list()).toEqual([made]);
    records.close();
    expect(readdirSync(join(folder, 'backups'))).toEqual([made.name]);
  });

  it('is for this user alone', async () => {
    const { folder, records } = someRecords();
    const { name } = await good(backupsIn(folder).make());
    records.close();
    expect(statSync(join(folder, 'backups')).mode & 0o77).toBe(0);
    expect(statSync(join(folder, 'backups', name)).mode & 0o77).toBe(0);
  });

  it('is not made on a disk with little room, which is said with how much there is', async () => {
    const { folder, records } = someRecords();
    expect(await backupsIn(folder, { megabytes: 12 }).make()).toEqual({
      ok: false,
      failure: { code: 'backup-no-room', values: { megabytes: 12 } },
    });
    records.close();
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });

  it('is not kept when the records turn out to be damaged', async () => {
    const { folder, records } = someRecords();
    records.close();
    changeName(join(folder, 'records.db'));
    const backups = backupsIn(folder);
    expect(await backups.make()).toMatchObject({ failure: { code: 'backup-not-made' } });
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  });

  it('goes when nobody needs it any more', async () => {
    const clock = new TestClock('2026-11-23T15:00:00.000Z');
    const { folder, records } = someRecords(clock);
    const backups = backupsIn(folder, { clock });
    await good(backups.make());
    clock.instant = '2026-11-23T16:00:00.000Z';
    const second = await good(backups.make());
    expect(backups.list()).toHaveLength(2);
    clock.instant = '2026-11-24T16:00:00.000Z';
    const third = await good(backups.make());
    expect(backups.list()).toEqual([third, second]);
    records.close();
  });

  it('never takes the place of another one made at the same moment', async () => {
    const { folder, records } = someRecords();
    const backups = backupsIn(folder);
    await Promise.all([good(backups.make()), good(backups.make())]);
    expect(backups.list()).toHaveLength(2);
    records.close();
  });

  it('is made before the first write of another version, and of each version once', () => {
    const { folder, person, records } = someRecords();
    records.close();
    const start = (version: string, name: string) => {
      const backups = backupsIn(folder, { version });
      const opened = recordsIn(folder, new TestClock(), backups.beforeFirstWrite);
      expect(opened.append([renamed(person, name)]).ok).toBe(true);
      opened.close();
      return backups.list();
    };
    expect(start('1.0.0', 'One')).toHaveLength(1);
    expect(start('1.0.0', 'Two')).toHaveLength(1);
    const [before] = start('1.1.0', 'Three');
    expect(namesIn(folder, before)).toEqual(['Two']);
    expect(start('1.1.0', 'Four')).toHaveLength(2);
  });
});

/** The people in a backup, read from a copy of it. */
function namesIn(folder: string, backup: BackupFile | undefined): readonly string[] {
  const copy = newFolder();
  cpSync(join(folder, 'backups', backup?.name ?? ''), join(copy, 'records.db'));
  const records = recordsIn(copy);
  const names = records.people().map(({ person }) => person.name);
  records.close();
  return names;
}

/** What a person is told of these records. */
function toldOf(folder: string): string {
  const opened = tryRecordsIn(folder);
  if (!opened.ok) return opened.trouble.code;
  opened.value.append([]);
  const { condition } = opened.value.standing;
  opened.value.close();
  return condition;
}

describe('going back to a backup', () => {
  it('brings every entry of the backup back, after damage that was told, and keeps the damaged file', async () => {
    const firm = firmAfter('clean');
    const folder = damaged(firm, () => undefined);
    const backups = backupsIn(folder);
    const { name } = await good(backups.make());
    const file = join(folder, 'records.db');
    for (const part of [3, 4, 5, 6, 7]) flip(file, Math.floor((statSync(file).size * part) / 10));
    const broken = readFileSync(file);

    expect(['damaged', 'records-damaged']).toContain(toldOf(folder));
    await good(backups.putBack(name));
    const back = recordsIn(folder);
    expect(everyEvent(back)).toEqual(firm.events);
    expect(back.people()).toEqual(firm.people);
    expect(back.append([added(somePerson())]).ok).toBe(true);
    const restored = backups.restored();
    expect(restored?.until).toBeDefined();
    expect(readFileSync(join(restored?.keptIn ?? '', 'records.db')).equals(broken)).toBe(true);
    back.close();
  });

  it.each(MISSING_PARTS)(
    'brings everything back up to the time of the backup: $name',
    async (one) => {
      const { end, damage } = one;
      const firm = firmAfter(end);
      const open = damaged(firm, () => undefined);
      const { name } = await good(backupsIn(open).make());
      const records = recordsIn(open);
      records.append([added(somePerson({ name: 'Recorded later' }))]);
      const folder = newFolder();
      if (end === 'clean') records.close();
      cpSync(open, folder, { recursive: true });
      if (end === 'crash') records.close();
      damage(folder, firm);

      await good(backupsIn(folder).putBack(name));
      const back = recordsIn(folder);
      expect(everyEvent(back)).toEqual(firm.events);
      expect(back.people()).toEqual(firm.people);
      expect(back.append([added(somePerson())]).ok).toBe(true);
      back.close();
    },
  );

  it('goes back to no damaged backup, and changes nothing', async () => {
    const { folder, person, records } = someRecords();
    const backups = backupsIn(folder);
    const { name } = await good(backups.make());
    const file = join(folder, 'backups', name);
    changeName(file);
    expect(await backups.look([name], { isChecked: true })).toMatchObject([{ found: 'damaged' }]);
    expect(await backups.putBack(name)).toMatchObject({ failure: { code: 'backup-not-whole' } });
    records.close();
    const again = recordsIn(folder);
    expect(again.people().map((one) => one.person.name)).toEqual([person.name]);
    again.close();
  });

  it('says how many logins were found again, also to somebody who read the message before', async () => {
    const { folder, records } = someRecords();
    const backups = backupsIn(folder);
    const { name } = await good(backups.make());
    records.close();
    await good(backups.putBack(name));
    recordsIn(folder).close();
    backups.markRestoredRead();
    expect(backups.restored()).toMatchObject({ isRead: true });
    backups.noteLoginsFound(2);
    expect(backups.restored()).toMatchObject({ loginsFound: 2 });
    expect(backups.restored()?.isRead).toBeUndefined();
    backups.markRestoredRead();
    expect(backups.restored()).toBeUndefined();
  });

  it('says so when the backup is gone', async () => {
    const answer = await backupsIn(newFolder()).putBack('records-2026-11-23T17-00-00-000Z.db');
    expect(answer).toMatchObject({ failure: { code: 'backup-not-found' } });
  });

  it('leaves the records alone when what was put back turns out to be unreadable', async () => {
    const { folder, person, records } = someRecords();
    const backups = backupsIn(folder);
    const { name } = await good(backups.make());
    records.close();
    await good(backups.putBack(name));
    writeFileSync(join(folder, 'records.restore.db'), 'no records\n'.repeat(500));
    const open = recordsIn(folder);
    expect(open.people().map((one) => one.person.name)).toEqual([person.name]);
    open.close();

    // With nothing to fall back on, it is no first start.
    rmSync(join(folder, 'records.db'));
    rmSync(join(folder, 'records.seen'));
    expect(tryRecordsIn(folder).ok).toBe(false);
    await good(backups.putBack(name));
    const back = recordsIn(folder);
    expect(back.people().map((one) => one.person.name)).toEqual([person.name]);
    back.close();
  });

  it('keeps the file from before each time', async () => {
    const { folder, records } = someRecords();
    const backups = backupsIn(folder);
    const { name } = await good(backups.make());
    records.close();
    for (const _ of [1, 2]) {
      await good(backups.putBack(name));
      recordsIn(folder).close();
    }
    expect(readdirSync(join(folder, 'replaced'))).toHaveLength(2);
  });

  it('counts what going back would lose from what is remembered, where the records can’t be read', async () => {
    const { folder, person, records } = someRecords();
    const backups = backupsIn(folder);
    const { name } = await good(backups.make());
    records.append([renamed(person, 'One'), renamed(person, 'Two')]);
    records.close();
    flip(join(folder, 'records.db'), 0);
    expect(await backups.look([name], { isChecked: true })).toMatchObject([{ lost: 2 }]);
  });
});
