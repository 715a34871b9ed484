import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateIn,
  daysBetween,
} from '../../../../../electron/shared/domain/values/calendar.ts';
import { dueFor, dueOn, dueRank } from '../../../../../electron/shared/domain/values/due.ts';

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Pacific/Guam',
  'America/Puerto_Rico',
] as const;
const HOUR = 3_600_000;
const instants = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const dates = instants.map((instant) => instant.slice(0, 10));
const zones = fc.constantFrom(...ZONES);

describe('a court’s dates', () => {
  it('“before May 3” means May 2 at the latest', () => {
    const due = dueFor({ kind: 'before', date: '2020-05-03' }, undefined, '2020-05-01');
    expect(due).toEqual({ date: '2020-05-02', kind: 'by', state: 'upcoming', daysLeft: 1 });
  });

  it('is today on the day itself and past on the next', () => {
    expect(dueOn('by', '2022-03-25', '2022-03-25').state).toBe('today');
    expect(dueOn('by', '2022-03-25', '2022-03-26')).toMatchObject({ state: 'past', daysLeft: -1 });
  });

  it('comes first when it is today, then by nearness, then just missed, then long past, then as a first day', () => {
    const today = '2026-11-23';
    const inOrder = [
      ...['2026-11-23', '2026-11-24', '2027-11-23', '2026-11-22', '2026-10-24'],
      ...['2026-10-23', '2022-04-03', '2018-09-24'],
    ].map((date) => dueOn('by', date, today));
    inOrder.push(dueOn('from', '2026-11-24', today), dueOn('from', '2027-02-01', today));
    const shuffled = inOrder.toReversed();
    expect(shuffled.toSorted((a, b) => dueRank(a) - dueRank(b))).toEqual(inOrder);
  });

  it('hangs on the go-live day where the court names no other, and is silent where nobody published that day', () => {
    const before = { kind: 'before', date: 'go-live' } as const;
    expect(dueFor(before, '2021-05-03', '2021-05-01')?.date).toBe('2021-05-02');
    expect(dueFor(before, undefined, '2021-05-01')).toBeUndefined();
    expect(dueFor({ kind: 'from', date: 'go-live' }, '2021-05-03', '2021-05-03')?.state).toBe(
      'today',
    );
  });

  it('counts the same number of days back and forth, across daylight saving and leap years', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
      }),
    );
  });

  it('is upcoming, today or past exactly as the days left say', () => {
    fc.assert(
      fc.property(dates, dates, (date, today) => {
        const { state, daysLeft } = dueOn('by', date, today);
        expect(state).toBe(date > today ? 'upcoming' : date === today ? 'today' : 'past');
        expect(Math.sign(daysLeft)).toBe({ upcoming: 1, today: 0, past: -1 }[state]);
      }),
    );
  });

  it('the court’s day never runs backwards and never skips, hour by hour, in any zone', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const later = new Date(Date.parse(instant) + HOUR).toISOString();
        expect([0, 1]).toContain(daysBetween(dateIn(zone, instant), dateIn(zone, later)));
      }),
    );
  });

  it('the court’s day differs from the day in UTC by one at most', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        expect(
          Math.abs(daysBetween(instant.slice(0, 10), dateIn(zone, instant))),
        ).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('changes day at the court’s midnight, in summer and in winter', () => {
    expect(dateIn('America/Chicago', '2021-05-03T04:59:59.000Z')).toBe('2021-05-02');
    expect(dateIn('America/Chicago', '2021-05-03T05:00:00.000Z')).toBe('2021-05-03');
    expect(dateIn('America/Chicago', '2021-12-03T05:59:59.000Z')).toBe('2021-12-02');
    expect(dateIn('Pacific/Guam', '2021-05-02T14:00:00.000Z')).toBe('2021-05-03');
  });

  it('a deadline passes at the court’s midnight wherever the user sits', () => {
    fc.assert(
      fc.property(dates, zones, instants, (date, zone, now) => {
        const due = dueOn('by', date, dateIn(zone, now));
        expect(due.state === 'past').toBe(dateIn(zone, now) > date);
      }),
    );
  });
});
