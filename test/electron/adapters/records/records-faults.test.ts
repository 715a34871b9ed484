import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import {
  CREATE_LOG,
  CREATE_PROJECTIONS,
  LAYOUT,
} from '../../../../electron/adapters/records/schema.ts';
import { added, renamed, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn, tryRecordsIn } from '../../../support/records.ts';
import { smallDisk } from '../../../support/small-disk.ts';

const writer = new URL('../../../support/endless-writer.ts', import.meta.url).pathname;

/** A digest of every file in the folder, but for what SQLite needs beside a file to read it. */
const contentOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !/-(?:wal|shm)$/.test(name))
    .map((name) => `${name} ${hash('sha256', readFileSync(join(folder, name)))}`);

describe('records when things go wrong', () => {
  it('F2: has every record it acknowledged, and no half one, after being killed while writing', async () => {
    const folder = newFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      const child = spawn(process.execPath, [writer, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child.stdout.on('data', (data) => acknowledged.push(...String(data).trim().split('\n')));
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      await new Promise((resolve) => setTimeout(resolve, 20 + round * 15));
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    // A killed process may have printed half a line.
    const complete = acknowledged.filter((id) => id.length === 36);
    const records = recordsIn(folder);
    const known = new Set<string>(records.people().map(({ person }) => person.id));
    expect(complete.length).toBeGreaterThan(50);
    expect(complete.filter((id) => !known.has(id))).toEqual([]);
    // Each person was added and renamed in one transaction: nobody has the first name left.
    expect(records.people().filter(({ person }) => person.name === 'Before')).toEqual([]);
    records.close();
  }, 60_000);

  it('F4: says that the disk is full, keeps what was there, and goes on when there is room', ({
    skip,
  }) => {
    const disk = smallDisk(1024);
    if (!disk) return skip('a small disk can be made by root on Linux only');
    try {
      const records = recordsIn(disk.folder);
      const person = somePerson();
      records.append([added(person)]);
      disk.fill(40);
      const many = Array.from({ length: 400 }, () => added(somePerson()));
      expect(records.append(many)).toMatchObject({ ok: false, failure: { code: 'records-full' } });
      expect(records.people().map((record) => record.person.id)).toEqual([person.id]);
      rmSync(join(disk.folder, 'filler'));
      expect(records.append([renamed(person, 'Later')]).ok).toBe(true);
      records.close();
    } finally {
      disk.remove();
    }
  });

  it('F9: leaves a file that is no database alone and says so', () => {
    const folder = newFolder();
    const file = join(folder, 'records.db');
    writeFileSync(file, 'this is not a database, but it may be somebody’s work\n'.repeat(50));
    const before = readFileSync(file);
    expect(tryRecordsIn(folder)).toEqual({
      ok: false,
      trouble: { code: 'records-damaged', path: file },
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('F12: leaves records of an older layout as they are, says so, and makes no backup in their place', () => {
    const folder = newFolder();
    const old = recordsIn(folder);
    old.append([added(somePerson())]);
    old.close();
    const file = join(folder, 'records.db');
    const db = new DatabaseSync(file);
    db.exec(`PRAGMA user_version = ${LAYOUT - 1}`);
    db.close();
    const before = contentOf(folder);
    expect(tryRecordsIn(folder)).toEqual({
      ok: false,
      trouble: { code: 'records-too-old', path: file },
    });
    expect(contentOf(folder)).toEqual(before);
  });

  it.each([
    ['before the tables', ''],
    ['before the tables are safe', `BEGIN IMMEDIATE; ${CREATE_LOG} ${CREATE_PROJECTIONS}`],
  ])('F12: a first start that was killed %s is a first start again', async (_when, sql) => {
    for (const journal of ['wal', 'delete']) {
      const folder = newFolder();
      const die = `const { DatabaseSync } = require('node:sqlite');
        const db = new DatabaseSync(process.argv[1]);
        db.exec(process.argv[2]);
        process.kill(process.pid, 'SIGKILL');`;
      const begun = `PRAGMA journal_mode = ${journal}; ${sql}`;
      const child = spawn(process.execPath, ['-e', die, join(folder, 'records.db'), begun]);
      expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
      const records = recordsIn(folder);
      expect(records.append([added(somePerson())]).ok).toBe(true);
      expect(records.standing.condition).toBe('ready');
      records.close();
    }
  });

  it('F12: a blank file in place of records that were there is told', () => {
    const folder = newFolder();
    const records = recordsIn(folder);
    records.append([added(somePerson())]);
    records.close();
    rmSync(join(folder, 'records.db'));
    const blank = new DatabaseSync(join(folder, 'records.db'));
    blank.exec('PRAGMA journal_mode = wal');
    blank.close();
    expect(tryRecordsIn(folder)).toMatchObject({
      trouble: { code: 'records-empty', lost: { entries: 1 } },
    });
  });

  it('F11: shows records of a newer version and never writes to them', () => {
    const folder = newFolder();
    const person = somePerson();
    const old = recordsIn(folder);
    old.append([added(person)]);
    old.close();
    const db = new DatabaseSync(join(folder, 'records.db'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    const records = recordsIn(folder);
    expect(records.standing.condition).toBe('newer-version');
    expect(records.person(person.id)?.person.name).toBe(person.name);
    expect(records.append([renamed(person, 'x')])).toMatchObject({
      failure: { code: 'records-read-only' },
    });
    records.close();
  });
});
