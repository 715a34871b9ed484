import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { added, renamed, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn, refuseKind } from '../../../support/records.ts';

const MANY = 1200;
/** What SQLite lets wait beside a file, a thousand pages, and room for one more change. */
const MOST_WAITING = 8_000_000;
const many = () =>
  Array.from({ length: MANY }, (_, number) => somePerson({ name: `Person ${number}` }));
const names = (records: ReturnType<typeof recordsIn>) =>
  records
    .people()
    .map(({ person }) => person.name)
    .toSorted();

/** Records so many people in another process, which is killed in the same turn. */
async function killedWhileRecording(folder: string, count: number): Promise<void> {
  const script = `
    const { recordsIn } = await import(${JSON.stringify(new URL('../../../support/records.ts', import.meta.url).href)});
    const { added, somePerson } = await import(${JSON.stringify(new URL('../../../support/people.ts', import.meta.url).href)});
    const records = recordsIn(process.argv[1]);
    records.append(Array.from({ length: ${count} }, () => added(somePerson())));
    process.kill(process.pid, 'SIGKILL');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: 'inherit',
  });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
}

describe('recording something for everybody at once', () => {
  it('can be read right away, whole, in every way there is to read it', () => {
    const records = recordsIn(newFolder());
    const people = many();
    const before = records.revision();
    records.append(people.map(added));
    expect(records.person(people[7]?.id ?? '')?.person.name).toBe('Person 7');
    records.append(people.map((person) => renamed(person, `${person.name} again`)));
    expect(names(records)).toEqual(people.map(({ name }) => `${name} again`).toSorted());
    expect(records.changedSince(before)).toHaveLength(MANY);
    records.close();
  });

  it('tells how far it is, and counts only once all is written', () => {
    const records = recordsIn(newFolder());
    const told: number[] = [];
    records.append(many().map(added), (done) => told.push(done));
    expect(told).toEqual([1000, MANY]);
    records.close();
  });

  it.each([1, MANY])(
    'tells nobody, and leaves no row, when the disk refuses it (%i at once)',
    (count) => {
      const folder = newFolder();
      const records = recordsIn(folder);
      const [person, ...others] = many();
      if (!person) throw new Error('nobody there');
      records.append([added(person)]);
      const told: unknown[] = [];
      records.onChange('follow', (subjects) => told.push(subjects));
      refuseKind(folder, 'person.edited');
      const batch = [...others.slice(0, count - 1).map(added), renamed(person, 'Refused')];
      expect(records.append(batch)).toMatchObject({ ok: false });
      expect(told).toEqual([]);
      expect(names(records)).toEqual([person.name]);
      const [other] = others;
      if (other) records.append([added(other)]);
      expect(names(records)).toEqual([person.name, other?.name].toSorted());
      records.close();
    },
  );

  it('is followed by small changes to the same people in the right order', () => {
    const records = recordsIn(newFolder());
    const people = many();
    records.append(people.map(added));
    const [first] = people;
    if (!first) throw new Error('nobody there');
    records.append([renamed(first, 'Renamed at once')]);
    expect(records.person(first.id)?.person.name).toBe('Renamed at once');
    records.close();
  });

  it('is there after the app was closed at once', () => {
    const folder = newFolder();
    const first = recordsIn(folder);
    first.append(many().map(added));
    first.close();
    const closed = recordsIn(folder);
    expect(closed.people()).toHaveLength(MANY);
    closed.close();
  });

  it.each([1, MANY])(
    'is there after the app was killed before the rows followed (%i at once)',
    async (count) => {
      const folder = newFolder();
      const first = recordsIn(folder);
      const known = somePerson();
      first.append([added(known)]);
      first.close();
      await killedWhileRecording(folder, count);
      const killed = recordsIn(folder);
      expect(killed.people()).toHaveLength(1 + count);
      const shown = names(killed);
      killed.rebuild();
      expect(names(killed)).toEqual(shown);
      killed.close();
    },
  );

  it('is whole in a copy of the file that was made before the rows followed', () => {
    const [folder, copy] = [newFolder(), newFolder()];
    const records = recordsIn(folder);
    const isBehind = () => {
      const db = new DatabaseSync(join(folder, 'records.db'), { readOnly: true });
      const noted = db.prepare('SELECT * FROM behind').get();
      db.close();
      return noted !== undefined;
    };
    records.append(many().map(added));
    expect(isBehind()).toBe(true);
    cpSync(folder, copy, { recursive: true });
    const copied = recordsIn(copy);
    expect(copied.people()).toHaveLength(MANY);
    copied.close();
    expect(records.people()).toHaveLength(MANY);
    expect(isBehind()).toBe(false);
    records.close();
  });

  it('is not changed by being read', () => {
    const records = recordsIn(newFolder());
    records.append(many().map(added));
    const revision = records.revision();
    expect(names(records)).toHaveLength(MANY);
    expect(records.revision()).toBe(revision);
    records.close();
  });

  it('leaves what waits beside the file as small as it was before', () => {
    const folder = newFolder();
    const records = recordsIn(folder);
    const people = many();
    records.append(people.map(added));
    for (let round = 0; round < 12; round += 1)
      records.append(people.slice(0, 400).map((person) => renamed(person, `Round ${round}`)));
    expect(statSync(join(folder, 'records.db-wal')).size).toBeLessThan(MOST_WAITING);
    records.close();
  });

  it('is not made up on top of damage', () => {
    const folder = newFolder();
    const records = recordsIn(folder);
    const person = somePerson();
    records.append([added(person)]);
    expect(records.people()).toHaveLength(1);
    records.append(many().map(added));
    const db = new DatabaseSync(join(folder, 'records.db'));
    db.prepare('UPDATE events SET body = ? WHERE subject = ?').run('{}', personSubject(person.id));
    expect(records.eventsOf(personSubject(person.id))).toEqual([]);
    expect(records.standing.condition).toBe('damaged');
    expect(records.people()).toHaveLength(1);
    expect(db.prepare('SELECT count(*) AS rows FROM subjects').get()).toEqual({ rows: 1 });
    db.close();
    records.close();
  });

  it('adds up to the same as the same entries one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 8 }), (marks) => {
        const people = many();
        const entries = [
          ...people.map(added),
          ...marks.flatMap((mark) =>
            people.slice(mark, mark + 3).map((person) => renamed(person, `N${mark}`)),
          ),
        ];
        const [large, small] = [recordsIn(newFolder()), recordsIn(newFolder())];
        large.append(entries);
        for (let at = 0; at < entries.length; at += 400) small.append(entries.slice(at, at + 400));
        expect(names(large)).toEqual(names(small));
        const shown = names(large);
        large.rebuild();
        expect(names(large)).toEqual(shown);
        large.close();
        small.close();
      }),
      { numRuns: 5 },
    );
  });
});
