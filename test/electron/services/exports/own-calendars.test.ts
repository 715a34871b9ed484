import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ecfSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { onlySaved, someExports } from '../../../support/exports.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good } from '../../../support/services.ts';

const ANNS = 'folder/FileReady - NextGen dates - Ann Ashgrove.ics';

/** A file as a calendar program reads it: what the calendar is called, and each date with what became of it. */
function read(bytes: Buffer | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(`${bytes}`));
  const value = (component: ICAL.Component, name: string) =>
    String(component.getFirstPropertyValue(name));
  return {
    name: value(calendar, 'x-wr-calname'),
    dates: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: value(event, 'uid'),
      status: value(event, 'status'),
      sequence: Number(value(event, 'sequence')),
      description: value(event, 'description'),
    })),
  };
}

describe('case 27: a calendar for each person', () => {
  it('holds the person’s own dates only, and is called the same every time', async () => {
    const { service, saved, ann, bob, setClock } = someExports();
    const personIds = [ann.id, bob.id];
    expect(await good(service.calendars({ personIds }))).toEqual({
      isCanceled: false,
      count: 2,
      left: [],
    });
    const names = [...saved.keys()];
    expect(names).toEqual([ANNS, 'folder/FileReady - NextGen dates - Bob Bo Birch.ics']);
    const first = read(saved.get(ANNS));
    expect(first.name).toBe('NextGen dates: Ann Ashgrove');
    expect(first.dates.length).toBeGreaterThan(1);
    for (const { description } of first.dates) expect(description).not.toContain('Bob');

    setClock('2022-03-02T18:00:00.000Z');
    await good(service.calendars({ personIds }));
    expect([...saved.keys()]).toEqual(names);
    const later = read(saved.get(ANNS));
    expect(later.name).toBe(first.name);
    expect(later.dates.map(({ uid }) => uid)).toEqual(first.dates.map(({ uid }) => uid));
    for (const [place, { sequence }] of later.dates.entries())
      expect(sequence).toBeGreaterThan(first.dates[place]?.sequence ?? Number.NaN);
  });

  it('is the same from the person’s page, and cancels there what is gone', async () => {
    const { service, saved, ann, bob, records, accounts } = someExports();
    await good(service.calendars({ personIds: [ann.id, bob.id] }));
    const first = read(saved.get(ANNS));
    for (const { id, personId } of accounts) {
      if (personId !== ann.id) continue;
      records.append([{ subject: ecfSubject(id), kind: 'court.left', body: {} }]);
    }
    saved.clear();
    const own = { personIds: [ann.id], courtIds: [], filter: '', isSelection: true };
    await good(service.calendar(own));
    expect(onlySaved(saved).name).toBe('FileReady - NextGen dates - Ann Ashgrove.ics');
    const later = read([...saved.values()][0]);
    expect(later.name).toBe(first.name);
    expect(later.dates.map(({ uid }) => uid).toSorted()).toEqual(
      first.dates.map(({ uid }) => uid).toSorted(),
    );
    for (const { uid, status } of later.dates)
      expect(status).toBe(uid.includes('pacer-password') ? 'CONFIRMED' : 'CANCELLED');
  });

  it('cancels nothing of a file that could not be saved', async () => {
    const { service, doors, saved, ann, records, accounts } = someExports();
    const { write } = doors.files;
    Object.assign(doors.files, {
      write: async () => ({ ok: false, failure: { code: 'disk-full' } }),
    });
    expect(await service.calendars({ personIds: [ann.id] })).toMatchObject({
      failure: { code: 'disk-full' },
    });
    Object.assign(doors.files, { write });
    for (const { id } of accounts)
      records.append([{ subject: ecfSubject(id), kind: 'court.left', body: {} }]);
    await good(service.calendars({ personIds: [ann.id] }));
    expect(`${saved.get(ANNS)}`).not.toContain('STATUS:CANCELLED');
  });

  it('tells namesakes apart by a mark that stays', async () => {
    const { service, saved, records, ann } = someExports();
    const other = somePerson({ name: 'Ann ashgrove' });
    records.append([added(other), joined(someEcfAccount(other, 'flsb'))]);
    await good(service.calendars({ personIds: [other.id] }));
    const [alone = ''] = saved.keys();
    expect(alone).toMatch(/NextGen dates - Ann ashgrove [\da-f]{4}\.ics$/);
    await good(service.calendars({ personIds: [ann.id, other.id] }));
    expect(saved.size).toBe(2);
    expect([...saved.keys()]).toContain(alone);
  });

  it('names the people who get none, and why', async () => {
    const { service, records, setClock, bob } = someExports();
    const fay = somePerson({ name: 'Fay Field' });
    records.append([added(fay)]);
    setClock('2026-11-23T17:00:00.000Z');
    expect(await good(service.calendars({ personIds: [fay.id, bob.id] }))).toEqual({
      isCanceled: false,
      count: 0,
      left: [
        { name: 'Fay Field', why: 'no-court' },
        { name: 'Bob "Bo" Birch', why: 'no-dates' },
      ],
    });
  });
});
