import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { openRecords } from '../../../../electron/adapters/records/records.ts';
import { TestClock } from '../../../support/clock.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, opened, recordsIn, refuseKind } from '../../../support/records.ts';

const MANY = 600;
const many = () =>
  Array.from({ length: MANY }, (_, number) => somePerson({ name: `Person ${number}` }));
const eventsFor = (people: readonly ReturnType<typeof somePerson>[]) =>
  people.flatMap((person) => [added(person), joined(someEcfAccount(person))]);
const value = <T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

it('records and takes back for everybody, with rows as if folded from the log, and says how far it is', async () => {
  const folder = newFolder();
  const records = recordsIn(folder);
  const before = records.revision();
  const told: number[] = [];
  const onProgress = (done: number) => told.push(done);
  const heard: number[] = [];
  records.onChange('follow', (subjects) => heard.push(subjects.length));
  const written = value(await records.appendMany(eventsFor(many()), { onProgress }));
  expect(records.people()).toHaveLength(MANY);
  expect(records.changedSince(before)).toHaveLength(2 * MANY);
  expect(told.at(-1)).toBeGreaterThan(MANY);
  const undone = value(await records.undoMany(written));
  expect(undone).toHaveLength(2 * MANY);
  expect([records.people().length, records.ecfAll().length]).toEqual([0, 0]);
  expect(heard).toEqual([2 * MANY, 2 * MANY]);
  value(await records.undoMany(undone));
  const shown = records.people();
  expect(shown).toHaveLength(MANY);
  records.rebuild();
  expect(records.people()).toEqual(shown);
  records.close();
  expect(existsSync(join(folder, 'records.db-wal'))).toBe(false);
  const again = recordsIn(folder);
  expect(again.append([added(somePerson())]).ok).toBe(true);
  expect(again.standing.condition).toBe('ready');
  again.close();
});

it('lets what is recorded meanwhile wait, and dates it later', async () => {
  const records = recordsIn(newFolder());
  const people = many();
  const [first] = people;
  if (!first) throw new Error('nobody there');
  const large = records.appendMany(eventsFor(people));
  const small = value(records.append([renamed(first, 'Renamed meanwhile')]));
  expect(records.people()).toHaveLength(MANY);
  expect(records.person(first.id)?.person.name).toBe('Renamed meanwhile');
  const last = value(await large).at(-1);
  expect(small[0] && last && small[0].at > last.at).toBe(true);
  records.close();
});

it('is whole before the records close', async () => {
  const folder = newFolder();
  const records = recordsIn(folder);
  const large = records.appendMany(eventsFor(many()));
  records.close();
  expect(existsSync(join(folder, 'records.db-wal'))).toBe(false);
  expect((await large).ok).toBe(true);
  const again = recordsIn(folder);
  expect(again.people()).toHaveLength(MANY);
  again.close();
});

it('leaves nothing behind when it is stopped, refused by the disk, or may not be undone', async () => {
  const folder = newFolder();
  const records = recordsIn(folder);
  const people = many();
  const stopper = new AbortController();
  const stopped = records.appendMany(eventsFor(people), { signal: stopper.signal });
  stopper.abort();
  expect(await stopped).toMatchObject({ ok: false, failure: { code: 'act-stopped' } });
  expect(records.isEmpty()).toBe(true);
  const written = value(await records.appendMany(eventsFor(people)));
  const [first] = people;
  if (!first) throw new Error('nobody there');
  records.append([renamed(first, 'Renamed since')]);
  const built = { code: 'undo-built-upon', values: { count: 1, name: 'Renamed since' } };
  expect(await records.undoMany(written)).toEqual({ ok: false, failure: built });
  expect(records.people()).toHaveLength(MANY);
  refuseKind(folder, 'court.joined');
  const refused = await records.appendMany(eventsFor(many()));
  expect(refused).toMatchObject({ ok: false, failure: { code: 'records-failed' } });
  expect(records.people()).toHaveLength(MANY);
  records.close();
});

it('is there whole after the app was killed at once, and not at all if it was killed before', async () => {
  const url = (file: string) =>
    JSON.stringify(new URL(`../../../support/${file}`, import.meta.url).href);
  const killed = async (folder: string, how: string) => {
    const script = `
      const { recordsIn } = await import(${url('records.ts')});
      const { added, somePerson } = await import(${url('people.ts')});
      const records = recordsIn(process.argv[1]);
      const large = () => records.appendMany(Array.from({ length: ${MANY} }, () => added(somePerson())));
      const kill = () => process.kill(process.pid, 'SIGKILL');
      ${how}`;
    const args = ['--input-type=module', '-e', script, folder];
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    expect((await once(child, 'exit'))[1]).toBe('SIGKILL');
  };
  const countIn = (folder: string) => {
    const records = recordsIn(folder);
    const people = records.people().length;
    records.close();
    return people;
  };
  const folder = newFolder();
  await killed(folder, 'await large(); kill();');
  expect(countIn(folder)).toBe(MANY);
  await killed(folder, 'large(); setImmediate(() => setImmediate(kill));');
  expect(countIn(folder)).toBe(MANY);
});

it('is written without a thread where only one connection may have the file', async () => {
  const folder = newFolder();
  const clock = new TestClock();
  const surroundings = { clock, actor: () => 'Dana Desk', newId: systemIds.newId };
  const records = opened(openRecords({ folder, journal: 'delete', ...surroundings }));
  const large = records.appendMany(eventsFor(many()));
  expect(records.people()).toHaveLength(MANY);
  expect((await large).ok).toBe(true);
  records.close();
});

it('can be waited for until every row was looked at, and is refused if one is not as it was written', async () => {
  const folder = newFolder();
  const first = recordsIn(folder);
  first.append([added(somePerson())]);
  first.close();
  const db = new DatabaseSync(join(folder, 'records.db'));
  db.exec("UPDATE events SET actor = 'Someone else'");
  db.close();
  const records = recordsIn(folder);
  await records.readyToWrite();
  expect(records.standing.condition).toBe('damaged');
  const refused = await records.appendMany(eventsFor(many()));
  expect(refused).toMatchObject({ ok: false, failure: { code: 'records-read-only' } });
  records.close();
});
