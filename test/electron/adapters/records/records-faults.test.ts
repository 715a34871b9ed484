import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { added, renamed, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn, tryRecordsIn } from '../../../support/records.ts';
import { smallDisk } from '../../../support/small-disk.ts';

const writer = new URL('../../../support/endless-writer.ts', import.meta.url).pathname;

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
