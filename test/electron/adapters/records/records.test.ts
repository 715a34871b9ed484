import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventSum } from '../../../../electron/adapters/records/event-sum.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { instantOf } from '../../../../electron/shared/domain/values/log-time.ts';
import { TestClock } from '../../../support/clock.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';

function written<T>(result: { ok: true; value: T } | { ok: false }): T {
  if (!result.ok) throw new Error('not written');
  return result.value;
}

/** Everything the screens could read, as text. */
function shown(folder: string): string {
  const db = new DatabaseSync(join(folder, 'records.db'), { readOnly: true });
  const rows = db
    .prepare('SELECT subject, type, person_id, at, body FROM subjects ORDER BY subject')
    .all();
  db.close();
  return JSON.stringify(rows);
}

describe('records', () => {
  it('has everything again after the app was closed', () => {
    const folder = newFolder();
    const person = somePerson();
    const account = someEcfAccount(person);
    const first = recordsIn(folder);
    written(first.append([added(person), joined(account)]));
    first.close();

    const second = recordsIn(folder);
    expect(second.person(person.id)?.person).toEqual(person);
    expect(second.ecfOf(person.id)[0]?.account).toEqual(account);
    second.close();
  });

  it('says who recorded a step and when, and forgets it when it is cleared', () => {
    const records = recordsIn(newFolder(), new TestClock('2026-11-23T15:00:00.000Z'));
    const account = someEcfAccount(somePerson());
    const subject = ecfSubject(account.id);
    const step = (outcome: 'done' | 'cleared'): NewEvent => ({
      subject,
      kind: 'step.recorded',
      body: { stepId: 'get-account', outcome, note: '' },
    });
    written(records.append([joined(account), step('done')]));
    expect(records.ecf(account.id)?.ticks['get-account']).toEqual({
      kind: 'done',
      by: 'Dana Desk',
      at: '2026-11-23T15:00:00.000Z',
    });
    written(records.append([step('cleared')]));
    expect(records.ecf(account.id)?.ticks).toEqual({});
  });

  it('takes back an edit, and takes back the taking back', () => {
    const records = recordsIn(newFolder());
    const person = somePerson();
    written(records.append([added(person)]));
    const [edit] = written(records.append([renamed(person, 'Paula P. Plainview')]));
    const [undo] = written(records.undo(edit ? [edit] : []));
    expect(records.person(person.id)?.person.name).toBe('Paula Plainview');
    written(records.undo(undo ? [undo] : []));
    expect(records.person(person.id)?.person.name).toBe('Paula P. Plainview');
  });

  it('never takes back what the keychain has done', () => {
    const records = recordsIn(newFolder());
    const account = someEcfAccount(somePerson());
    const write = { writeId: crypto.randomUUID(), sealKey: 'a'.repeat(64) };
    written(records.append([joined(account)]));
    const [, stored] = written(
      records.append([
        { subject: ecfSubject(account.id), kind: 'credential.storing', body: write },
        { subject: ecfSubject(account.id), kind: 'credential.stored', body: write },
      ]),
    );
    expect(stored && records.undo([stored])).toMatchObject({
      ok: false,
      failure: { code: 'nothing-to-undo' },
    });
    expect(records.ecf(account.id)?.credential.state).toBe('recorded');
  });

  it('takes nobody off the list about whom somebody recorded something since', () => {
    const records = recordsIn(newFolder());
    const [person, other] = [somePerson(), somePerson()];
    const [account, untouched] = [someEcfAccount(person), someEcfAccount(other)];
    const act = written(
      records.append([added(person), added(other), joined(account), joined(untouched)]),
    );
    const body = { stepId: 'get-account', outcome: 'done', note: 'Called' } as const;
    const step: NewEvent = { subject: ecfSubject(account.id), kind: 'step.recorded', body };
    const recorded = written(records.append([step]));
    const refused = { code: 'undo-built-upon', values: { count: 1, name: person.name } };
    expect(records.undo(act)).toMatchObject({ failure: refused });
    expect(records.person(other.id)).toBeDefined();
    expect(records.ecf(account.id)?.ticks['get-account']).toMatchObject({ note: 'Called' });
    // One court of those that came in one act: nobody has worked on that one.
    written(records.undo(act.filter(({ subject }) => subject === ecfSubject(untouched.id))));
    written(records.undo(recorded));
    written(records.undo(act.filter(({ subject }) => subject !== ecfSubject(untouched.id))));
    expect(records.people()).toEqual([]);
  });

  it('takes nobody back whose court would be left without them', () => {
    const records = recordsIn(newFolder());
    const person = somePerson();
    const adding = written(records.append([added(person)]));
    const joining = written(records.append([joined(someEcfAccount(person))]));
    expect(records.undo(adding)).toMatchObject({ failure: { code: 'undo-built-upon' } });
    written(records.undo([...adding, ...joining]));
    expect(records.people()).toEqual([]);
  });

  it('shows the same after all projections were dropped and folded again from the log', () => {
    const folder = newFolder();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { maxLength: 40 }), (acts) => {
        const records = recordsIn(folder);
        const people = Array.from({ length: 5 }, () => somePerson());
        const last: NewEvent[] = [];
        for (const [who, what] of acts) {
          const person = people[who] ?? somePerson();
          if (what === 0) written(records.append([added(person)]));
          if (what === 1) written(records.append([renamed(person, `Name ${last.length}`)]));
          if (what === 2) written(records.append([joined(someEcfAccount(person))]));
          if (what === 3) {
            const event = records.eventsOf(personSubject(person.id)).at(-1);
            // Refused where somebody's courts would be lost sight of; nothing changes then.
            if (event) records.undo([event]);
          }
        }
        const before = shown(folder);
        records.rebuild();
        expect(shown(folder)).toBe(before);
        records.close();
      }),
      { numRuns: 30 },
    );
  });

  it('keeps an event of a kind it does not know, and shows what it does know', () => {
    const folder = newFolder();
    const person = somePerson();
    const records = recordsIn(folder);
    written(records.append([added(person)]));
    records.close();
    const db = new DatabaseSync(join(folder, 'records.db'));
    const later = {
      subject: personSubject(person.id),
      at: 'ffff-ffffffffffff-0000-00000000',
      id: '01990000-0000-7000-8000-00000000ffff',
      actor: 'Dana Desk',
      kind: 'person.cloned',
      version: 9,
      body: '{"x":1}',
    };
    db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
      ...Object.values(later),
      eventSum(later),
    );
    db.close();

    const again = recordsIn(folder);
    again.rebuild();
    expect(again.person(person.id)?.person.name).toBe(person.name);
    expect(again.eventsOf(personSubject(person.id)).map(({ kind }) => kind)).toEqual([
      'person.added',
      'person.cloned',
    ]);
    again.close();
  });

  it('says that the clock went back, and dates what comes after by the right one', () => {
    const folder = newFolder();
    const clock = new TestClock('2099-01-01T00:00:00.000Z');
    const person = somePerson();
    const first = recordsIn(folder, clock);
    first.append([added(person)]);
    expect(first.standing.clockJump).toBeUndefined();
    first.close();
    clock.instant = '2026-11-23T17:00:00.000Z';
    const records = recordsIn(folder, clock);
    const jump = { from: '2099-01-01T00:00:00.000Z', to: '2026-11-23T17:00:00.000Z' };
    expect(records.standing.clockJump).toEqual(jump);
    const told: string[] = [];
    records.onStanding(() => told.push('standing'));
    records.append([renamed(person, 'Paula Plain')]);
    const [before, after] = records.eventsOf(personSubject(person.id));
    expect(before && instantOf(before.at)).toBe('2099-01-01T00:00:00.000Z');
    expect(after && instantOf(after.at)).toBe('2026-11-23T17:00:00.000Z');
    expect(records.person(person.id)?.person.name).toBe('Paula Plain');
    expect(told).toContain('standing');
    records.append([renamed(person, 'Paula P.')]);
    // It stays said until the app ends, and is over at the next start.
    expect(records.standing.clockJump).toEqual(jump);
    records.close();
    expect(recordsIn(folder, clock).standing.clockJump).toBeUndefined();
  });

  it('puts events in the order they were recorded even when the clock goes back (F17)', () => {
    const times = [
      '2026-11-01T08:30:00.000Z',
      '2026-11-01T07:30:00.000Z',
      '2020-01-01T00:00:00.000Z',
    ];
    let tick = 0;
    const records = recordsIn(newFolder(), {
      now: () => times[tick++] ?? '2020-01-02T00:00:00.000Z',
    });
    const person = somePerson();
    written(records.append([added(person)]));
    written(records.append([renamed(person, 'Second')]));
    written(records.append([renamed(person, 'Third')]));
    expect(records.person(person.id)?.person.name).toBe('Third');
    records.rebuild();
    expect(records.person(person.id)?.person.name).toBe('Third');
  });

  it('writes all of a set of events or none of them', () => {
    const records = recordsIn(newFolder());
    const person = somePerson();
    const broken = {
      subject: 'firm',
      kind: 'person.added',
      body: { ...person, password: 'x' },
    } as const;
    expect(() => records.append([added(person), broken])).toThrow();
    expect(records.people()).toEqual([]);
  });

  it('writes nothing more once it read an entry that is not as it was written', () => {
    const folder = newFolder();
    const records = recordsIn(folder);
    const [person, other] = [somePerson(), somePerson()];
    const elsewhere = written(recordsIn(newFolder()).append([added(other)]));
    written(records.append([added(person)]));
    const db = new DatabaseSync(join(folder, 'records.db'));
    db.exec("UPDATE events SET body = '{}'");
    records.eventsOf(personSubject(person.id));
    const refused = { ok: false, failure: { code: 'records-read-only' } };
    expect(records.append([renamed(person, 'Later')])).toEqual(refused);
    expect(records.receive(elsewhere)).toEqual(refused);
    expect(db.prepare('SELECT count(*) AS entries FROM events').get()).toEqual({ entries: 1 });
    db.close();
    records.close();
  });

  it('lets every cache forget before anyone follows a change, no matter who asked first', () => {
    const records = recordsIn(newFolder());
    const person = somePerson({ name: 'First' });
    let kept: string | undefined;
    const name = () => {
      kept ??= records.person(person.id)?.person.name;
      return kept;
    };
    const heard: string[] = [];
    records.onChange('follow', () => heard.push(`follows ${name()}`));
    records.onChange('forget', (subjects) => {
      kept = undefined;
      heard.push(`forgets ${subjects.length}`);
    });
    written(records.append([added(person), renamed(person, 'Second')]));
    written(records.append([renamed(person, 'Third')]));
    expect(heard).toEqual(['forgets 1', 'follows Second', 'forgets 1', 'follows Third']);
  });

  it('says nothing of a change that was not written', () => {
    const records = recordsIn(newFolder());
    const heard: unknown[] = [];
    records.onChange('forget', (subjects) => heard.push(subjects));
    records.onChange('follow', (subjects) => heard.push(subjects));
    const body = { ...somePerson(), password: 'x' };
    const broken = { subject: 'firm', kind: 'person.added', body } as const;
    expect(() => records.append([broken])).toThrow();
    expect(heard).toEqual([]);
  });
});
