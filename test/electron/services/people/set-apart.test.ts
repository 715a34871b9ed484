import { describe, expect, it } from 'vitest';
import {
  bringPeopleBack,
  entriesSetApart,
} from '../../../../electron/services/people/set-apart.ts';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { TestClock } from '../../../support/clock.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';

const LATER = '2026-11-24T15:00:00.000Z';

/** The records of two computers, and a way to hand over everything from one to the other. */
function twoComputers() {
  const clock = new TestClock();
  const folder = newFolder();
  const [here, there] = [recordsIn(folder, clock), recordsIn(newFolder(), clock)];
  const person = somePerson({ name: 'Otto Other' });
  there.append([added(person)]);
  const handOver = () => here.receive(there.logAfter(undefined, 1000));
  handOver();
  return { clock, folder, here, there, person, handOver };
}

describe('entries that no other screen shows', () => {
  it('are none in ordinary records', () => {
    const { here } = twoComputers();
    here.append([]);
    expect(entriesSetApart(here)).toEqual({});
  });

  it('are those of a newer app, also when the records are opened again', () => {
    const { clock, folder, here, person } = twoComputers();
    const [whole] = here.eventsOf(personSubject(person.id));
    here.receive([
      { ...whole, id: crypto.randomUUID(), kind: 'person.certified', body: {} },
      { ...whole, id: crypto.randomUUID(), kind: 'person.edited', version: 2, body: {} },
    ]);
    const newer = { count: 2, since: clock.instant };
    expect(entriesSetApart(here)).toEqual({ newer });
    here.close();
    const again = recordsIn(folder, clock);
    // Waits for the look at every entry.
    again.append([]);
    expect(entriesSetApart(again)).toEqual({ newer });
    again.close();
  });

  it('are those that could not be read, since the first of them', () => {
    const { clock, here } = twoComputers();
    here.receive([null]);
    clock.instant = LATER;
    here.receive(['text']);
    expect(entriesSetApart(here)).toEqual({
      unread: { count: 2, since: new TestClock().instant },
    });
  });

  it('are accounts whose person was taken back elsewhere, and that person comes back with a click', () => {
    const { clock, here, there, person, handOver } = twoComputers();
    const [begun] = there.eventsOf(personSubject(person.id));
    if (!begun) throw new Error('nothing was recorded');
    clock.instant = LATER;
    there.undo([begun]);
    here.append([joined(someEcfAccount(person)), joined(someEcfAccount(person))]);
    handOver();
    expect(here.person(person.id)).toBeUndefined();
    expect(entriesSetApart(here)).toEqual({
      withoutPerson: { count: 2, since: LATER, names: ['Otto Other'], canComeBack: true },
    });
    expect(bringPeopleBack(here).ok).toBe(true);
    expect(here.person(person.id)?.person.name).toBe('Otto Other');
    expect(entriesSetApart(here)).toEqual({});
    expect(bringPeopleBack(here)).toMatchObject({ failure: { code: 'nothing-to-undo' } });
    expect(here.append([renamed(person, 'Otto Otherwise')]).ok).toBe(true);
  });

  it('are accounts whose person is still to come from the other computer, with nothing to click', () => {
    const { clock, here } = twoComputers();
    here.append([joined(someEcfAccount(somePerson()))]);
    expect(entriesSetApart(here)).toEqual({
      withoutPerson: { count: 1, since: clock.instant, names: [], canComeBack: false },
    });
    expect(bringPeopleBack(here).ok).toBe(false);
  });
});
