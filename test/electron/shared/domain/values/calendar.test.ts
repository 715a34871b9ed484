import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateIn,
  startOfDay,
  timeOfDayIn,
} from '../../../../../electron/shared/domain/values/calendar.ts';

const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'Pacific/Guam',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
] as const;

describe('the start of a day', () => {
  it('is the first moment of that day in its zone', () => {
    const days = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        const start = startOfDay(zone, day);
        const justBefore = new Date(Date.parse(start) - 1).toISOString();
        expect(dateIn(zone, start)).toBe(day);
        expect(dateIn(zone, justBefore) < day).toBe(true);
      }),
    );
  });

  it('follows the clock change', () => {
    expect(startOfDay('America/Chicago', '2027-03-14')).toBe('2027-03-14T06:00:00.000Z');
    expect(startOfDay('America/Chicago', '2027-03-15')).toBe('2027-03-15T05:00:00.000Z');
  });

  it('is an hour late where the clock change skips midnight', () => {
    expect(startOfDay('Africa/Cairo', '2026-04-24')).toBe('2026-04-23T22:00:00.000Z');
    expect(timeOfDayIn('Africa/Cairo', '2026-04-23T22:00:00.000Z')).toBe('01:00');
  });
});

describe('the time of day', () => {
  it('is the one in its zone, on a clock of 24 hours', () => {
    expect(timeOfDayIn('America/Chicago', '2026-11-24T06:05:00.000Z')).toBe('00:05');
    expect(timeOfDayIn('Asia/Tokyo', '2026-11-24T06:05:00.000Z')).toBe('15:05');
  });
});
