import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { setRecordsAside } from '../../../../electron/adapters/records/set-aside.ts';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { cuts, flips, MISSING_PARTS } from '../../../faults/damage-cases.ts';
import { flip, remove } from '../../../faults/damaged-file.ts';
import { walkDamage } from '../../../faults/walk-damage.ts';
import { backupsIn } from '../../../support/backups.ts';
import { TestClock } from '../../../support/clock.ts';
import { added, renamed, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn, tryRecordsIn } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';

/** A folder with one person in it, recorded and closed. */
function someRecords(clock = new TestClock()) {
  const folder = newFolder();
  const person = somePerson();
  const records = recordsIn(folder, clock);
  records.append([added(person)]);
  records.close();
  return { folder, person, file: join(folder, 'records.db') };
}

/** Changes a letter inside what was recorded, as a failing disk does, where SQLite itself sees nothing wrong. */
function changeLetter(file: string, from: string, to: string): void {
  const db = new DatabaseSync(file);
  db.prepare('UPDATE events SET body = replace(body, ?, ?)').run(from, to);
  db.close();
}

describe('a damaged records file', () => {
  // All of them: npm run faults.
  it('F10: is told or harmless, whatever is flipped, cut, or missing, and is never written on', () => {
    const found = walkDamage([...flips(20), ...cuts(8), ...MISSING_PARTS]);
    expect(found.filter(({ isRight }) => !isRight)).toEqual([]);
    expect(found).toHaveLength(40);
  });

  it('is found by the checksum of an entry where SQLite sees nothing wrong', () => {
    const { folder, person, file } = someRecords();
    changeLetter(file, person.name, person.name.toUpperCase());
    const before = readFileSync(file);
    const records = recordsIn(folder);
    expect(records.append([renamed(person, 'Later')])).toMatchObject({
      failure: { code: 'records-read-only' },
    });
    expect(records.standing).toMatchObject({ condition: 'damaged', path: file });
    records.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says when it was last found whole', () => {
    const clock = new TestClock();
    const { folder, person, file } = someRecords(clock);
    clock.instant = '2026-11-24T15:00:00.000Z';
    const whole = recordsIn(folder, clock);
    whole.append([renamed(person, 'Tuesday')]);
    whole.close();
    changeLetter(file, 'Tuesday', 'Tuezday');
    clock.instant = '2026-11-25T15:00:00.000Z';
    const records = recordsIn(folder, clock);
    records.append([]);
    expect(records.standing.wholeAt).toBe('2026-11-24T15:00:00.000Z');
    records.close();
  });

  it('shows no entry that is not as it was written, and says so as soon as one is read', () => {
    const { folder, person, file } = someRecords();
    changeLetter(file, 'attorney', 'attorneX');
    const records = recordsIn(folder);
    const told: string[] = [];
    records.onStanding(() => told.push(records.standing.condition));
    expect(records.eventsOf(personSubject(person.id))).toEqual([]);
    expect(told).toEqual(['damaged']);
    records.close();
  });

  it('is looked at in a thread of its own, while everything can be read already', async () => {
    const { folder, person, file } = someRecords();
    changeLetter(file, person.name, 'Nobody');
    const records = recordsIn(folder);
    const told = new Promise<string>((resolve) => {
      records.onStanding(() => resolve(records.standing.condition));
    });
    records.beginCheck();
    expect(records.person(person.id)?.person.name).toBe(person.name);
    expect(records.standing.condition).toBe('ready');
    expect(await Promise.race([told, wait(20_000, 'nothing')])).toBe('damaged');
    records.close();
  });

  it('is looked at again a day later, while the app still runs', async () => {
    const clock = new TestClock('2026-11-23T15:00:00.000Z');
    const folder = newFolder();
    const person = somePerson();
    const records = recordsIn(folder, clock);
    records.append([added(person)]);
    const told = new Promise<string>((resolve) => {
      records.onStanding(() => resolve(records.standing.condition));
    });
    changeLetter(join(folder, 'records.db'), person.name, 'Nobody');
    clock.instant = '2026-11-24T15:00:00.000Z';
    records.beginCheck();
    expect(await Promise.race([told, wait(20_000, 'nothing')])).toBe('damaged');
    expect(records.append([renamed(person, 'Too late')]).ok).toBe(false);
    expect(records.standing.wholeAt).toBe('2026-11-23T15:00:00.000Z');
    records.close();
  });

  it('lets the first write wait for that thread', () => {
    const { folder, person } = someRecords();
    const records = recordsIn(folder);
    records.beginCheck();
    expect(records.append([renamed(person, 'Later')]).ok).toBe(true);
    records.close();
  });

  it('is found when the damage was done after the file was opened', () => {
    const folder = newFolder();
    const people = Array.from({ length: 400 }, () => somePerson());
    const first = recordsIn(folder);
    first.append(people.map((person) => added(person)));
    first.close();
    const records = recordsIn(folder);
    flip(join(folder, 'records.db'), 4096 * 3);
    records.append([]);
    expect(records.standing.condition).toBe('damaged');
    records.close();
  });
});

describe('records that hold less than they once did', () => {
  it('F13: says how many entries are missing and from when they were, and goes on when the person says so', () => {
    const clock = new TestClock();
    const { folder, person, file } = someRecords(clock);
    clock.instant = '2026-11-24T15:00:00.000Z';
    const records = recordsIn(folder, clock);
    records.append([renamed(person, 'One'), renamed(person, 'Two')]);
    records.close();
    const db = new DatabaseSync(file);
    db.exec("DELETE FROM events WHERE kind = 'person.edited'");
    db.close();

    const again = recordsIn(folder, clock);
    expect(again.append([renamed(person, 'Three')]).ok).toBe(false);
    expect(again.standing).toEqual({
      condition: 'incomplete',
      path: file,
      missing: 2,
      until: '2026-11-24T15:00:00.000Z',
    });
    again.acceptLoss();
    expect(again.append([renamed(person, 'Three')]).ok).toBe(true);
    again.close();
    const last = recordsIn(folder, clock);
    last.append([]);
    expect(last.standing.condition).toBe('ready');
    last.close();
  });

  it('says what was in a file that is gone, and makes no new one in its place', () => {
    const { folder, file } = someRecords();
    remove(folder, 'records.db');
    const opened = tryRecordsIn(folder);
    expect(opened).toEqual({
      ok: false,
      trouble: {
        code: 'records-missing',
        path: file,
        lost: { entries: 1, until: new TestClock().instant },
      },
    });
  });

  it.each([
    ['are both gone', (folder: string) => remove(folder, 'records.db')],
    ['are gone and empty', (folder: string) => writeFileSync(join(folder, 'records.db'), '')],
  ])(
    'never takes a folder with backups for new, where the file and what is remembered of it %s',
    async (_how, lose) => {
      const { folder, file } = someRecords();
      await good(backupsIn(folder).make());
      remove(folder, 'records.seen');
      lose(folder);
      expect(tryRecordsIn(folder)).toEqual({
        ok: false,
        trouble: { code: 'records-only-backups', path: file },
      });
      // A person who knows better starts with empty records, and is not asked again.
      expect(setRecordsAside(folder, new TestClock().instant)).toBe(true);
      recordsIn(folder).close();
      const records = recordsIn(folder);
      expect(records.standing.condition).toBe('ready');
      records.close();
    },
  );

  it('asks as well where the file is there and holds nothing, as one that somebody made again', async () => {
    const { folder } = someRecords();
    await good(backupsIn(folder).make());
    remove(folder, 'records.db');
    remove(folder, 'records.seen');
    const other = newFolder();
    recordsIn(other).close();
    copyFileSync(join(other, 'records.db'), join(folder, 'records.db'));
    expect(tryRecordsIn(folder)).toMatchObject({ trouble: { code: 'records-only-backups' } });
  });

  it('takes a folder for new in which nothing was ever recorded', () => {
    const folder = newFolder();
    recordsIn(folder).close();
    remove(folder, 'records.db');
    const records = recordsIn(folder);
    expect(records.standing.condition).toBe('ready');
    records.close();
  });
});
