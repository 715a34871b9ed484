import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { onlySaved, SPRING, someExports } from '../../../support/exports.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good } from '../../../support/services.ts';
import { answered, armed, drafted, reviewed, sending } from '../../shared/domain/linking/story.ts';

/** What a calendar takes from the file, read by a parser that is not ours. */
function calendarOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      on: event.startDate.toString(),
      isAllDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      sequence: Number(event.sequence),
      status: String(component.getFirstPropertyValue('status')),
      changed: String(component.getFirstPropertyValue('last-modified')),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe('dates as a calendar file', () => {
  it('parse as whole days, one for all who share a court’s date, one for each lapsing password', async () => {
    const { service, saved, ann, bob } = someExports();
    await good(service.calendar({ personIds: [ann.id, bob.id], courtIds: [], filter: 'Florida' }));
    const { name, text } = onlySaved(saved);
    expect(name).toBe('FileReady - NextGen dates - Florida - 2022-03-01.ics');
    const events = calendarOf(text);
    expect(events.every(({ isAllDay }) => isAllDay)).toBe(true);
    const link = events.find(({ uid }) => uid.startsWith('flsb.link.from.'));
    expect(link).toMatchObject({ on: '2022-04-04' });
    expect(link?.description).toContain('Ann Ashgrove; Bob "Bo" Birch');
    expect(link?.description).toContain('Shows: Florida');
    const password = events.find(({ uid }) => uid.includes('pacer-password'));
    expect(password).toMatchObject({ on: '2022-07-31' });
    expect(events.filter(({ uid }) => uid.startsWith('alnb'))).toEqual([]);
  });

  it('have none for a link whose outcome is unknown, as the board shows none', async () => {
    const { service, records, saved, ann, bob, accounts } = someExports();
    const [annInFlorida] = accounts;
    if (!annInFlorida) throw new Error('an account is needed');
    const story = [drafted(1), reviewed(1), armed(1), sending(1), answered(1, 'unknown')];
    const subject = ecfSubject(annInFlorida.id);
    records.append(story.map((event): NewEvent => ({ subject, ...event })));
    await good(service.calendar({ personIds: [ann.id, bob.id], courtIds: [], filter: '' }));
    const events = calendarOf(onlySaved(saved).text);
    const link = events.find(({ uid }) => uid.startsWith('flsb.link.from.'));
    expect(link?.description).toContain('Bob');
    expect(link?.description).not.toContain('Ann');
  });

  it('keep their ids for the same people and leave alone what a file about others brought', async () => {
    const { service, saved, ann, bob } = someExports();
    const uids = async (asked: {
      personIds: Person['id'][];
      filter: string;
      isSelection?: true;
    }) => {
      saved.clear();
      await good(service.calendar({ courtIds: [], ...asked }));
      const events = calendarOf(onlySaved(saved).text);
      return events.map(({ uid }) => uid).filter((uid) => uid.startsWith('flsb.link'));
    };
    const everyone = await uids({ personIds: [ann.id, bob.id], filter: '' });
    expect(everyone).toHaveLength(1);
    // One person fewer today, and still everyone.
    expect(await uids({ personIds: [ann.id], filter: '' })).toEqual(everyone);
    const florida = await uids({ personIds: [ann.id], filter: 'Florida' });
    expect(florida).not.toEqual(everyone);
    const ticked = await uids({ personIds: [ann.id], filter: '1 person', isSelection: true });
    expect(await uids({ personIds: [bob.id], filter: '1 person', isSelection: true })).not.toEqual(
      ticked,
    );
  });

  it('have the lapse of an imported account too, whose kind is not known yet', async () => {
    const { service, saved, bob, records } = someExports();
    const body = {
      id: PacerAccountId.parse(crypto.randomUUID()),
      personId: bob.id,
      username: 'bbirch77',
      accountType: 'not-looked' as const,
      kind: 'not-known' as const,
      mfa: 'not-known' as const,
      passwordSetOn: '2022-02-01',
    };
    records.append([{ subject: personSubject(bob.id), kind: 'pacer-account.recorded', body }]);
    await good(service.calendar({ personIds: [bob.id], courtIds: [], filter: '' }));
    const lapses = calendarOf(onlySaved(saved).text).filter(({ uid }) => uid.includes('password.'));
    expect(lapses.map(({ on }) => on)).toContain('2022-07-31');
  });

  it('come again with the same ids and a higher number, so that a second import updates', async () => {
    const { service, saved, ann, bob, setClock } = someExports();
    const shown = { personIds: [ann.id, bob.id], courtIds: [], filter: '' };
    await good(service.calendar(shown));
    const first = calendarOf(onlySaved(saved).text);
    saved.clear();
    setClock('2022-03-02T18:00:00.000Z');
    await good(service.calendar(shown));
    const second = calendarOf(onlySaved(saved).text);
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length);
    for (const [place, event] of second.entries()) {
      expect(event.sequence).toBeGreaterThan(first[place]?.sequence ?? 0);
      expect(event.stamp > (first[place]?.stamp ?? '')).toBe(true);
    }
  });

  it('name fifty of a large firm and count the rest, as calendars cut what is longer', async () => {
    const { service, saved, records } = someExports();
    const many = Array.from({ length: 120 }, (_, number) =>
      somePerson({ name: `Person ${`${number}`.padStart(3, '0')}` }),
    );
    records.append(many.flatMap((one) => [added(one), joined(someEcfAccount(one, 'flsb'))]));
    await good(service.calendar({ personIds: many.map(({ id }) => id), courtIds: [], filter: '' }));
    const [first] = calendarOf(onlySaved(saved).text);
    expect(first?.description).toMatch(
      /^For 120 people: Person 000; Person 001; .*; Person 049; and 70 more\n/,
    );
  });

  it('keep every line within what calendars take', async () => {
    const { service, saved, ann } = someExports(SPRING, { name: 'Ж'.repeat(200) });
    await good(service.calendar({ personIds: [ann.id], courtIds: [], filter: '' }));
    for (const line of onlySaved(saved).text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it('are not written when no date is ahead, and that is said', async () => {
    const { service, bob } = someExports('2026-11-23T17:00:00.000Z');
    expect(await service.calendar({ personIds: [bob.id], courtIds: [], filter: '' })).toMatchObject(
      {
        failure: { code: 'calendar-no-dates' },
      },
    );
  });
});

describe('case 27: a calendar file that is imported again', () => {
  it('cancels what is done or gone since the last one, with the same id and a higher number', async () => {
    const { service, saved, records, ann, bob, accounts, setClock } = someExports();
    const shown = { personIds: [ann.id, bob.id], courtIds: [], filter: '' };
    const eventsOf = async () => {
      saved.clear();
      await good(service.calendar(shown));
      return calendarOf(onlySaved(saved).text);
    };
    const first = await eventsOf();
    expect(first.every(({ status }) => status === 'CONFIRMED')).toBe(true);
    const inFlorida = first.filter(({ uid }) => uid.startsWith('flsb.'));
    expect(inFlorida.length).toBeGreaterThan(0);
    for (const { id, courtId } of accounts) {
      if (courtId !== 'flsb') continue;
      records.append([{ subject: ecfSubject(id), kind: 'court.left', body: {} }]);
    }
    setClock('2022-03-02T18:00:00.000Z');
    const second = await eventsOf();
    for (const before of inFlorida) {
      const after = second.find(({ uid }) => uid === before.uid);
      expect(after).toMatchObject({ status: 'CANCELLED', on: before.on, summary: before.summary });
      expect(after?.sequence).toBeGreaterThan(before.sequence);
      expect(after?.changed).toBe('2022-03-02T18:00:00Z');
      expect(after?.description).toContain('Done, or no longer needed.');
    }
    // A person who skipped that file finds the cancellation in the next one, until the day is over.
    setClock('2022-03-03T18:00:00.000Z');
    const third = await eventsOf();
    expect(third.filter(({ status }) => status === 'CANCELLED')).toHaveLength(inFlorida.length);
    setClock('2022-07-01T18:00:00.000Z');
    expect((await eventsOf()).filter(({ status }) => status === 'CANCELLED')).toEqual([]);
  });

  it('cancels nothing of a file about others, of some courts, or that was never saved', async () => {
    const { service, saved, doors, ann, bob } = someExports();
    const people = { personIds: [ann.id, bob.id], courtIds: [], filter: '' };
    await good(service.calendar({ ...people, filter: 'Florida' }));
    doors.isClosed = true;
    await good(service.calendar(people));
    doors.isClosed = false;
    saved.clear();
    await good(service.calendar({ ...people, personIds: [bob.id] }));
    expect(onlySaved(saved).text).not.toContain('STATUS:CANCELLED');
  });
});
