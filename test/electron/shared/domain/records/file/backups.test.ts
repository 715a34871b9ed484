import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupName,
  backupsToRemove,
  backupTime,
} from '../../../../../../electron/shared/domain/records/file/backups.ts';
import {
  addDays,
  dateIn,
  daysBetween,
} from '../../../../../../electron/shared/domain/values/calendar.ts';
import { assertProperty, Tally } from '../../../../../support/property.ts';

const ZONE = 'America/Chicago';
/** Monday, 11 a.m. in Birmingham. */
const NOW = '2026-11-23T17:00:00.000Z';

/** What stays of these. */
function kept(made: readonly string[], now = NOW, zone = ZONE): readonly string[] {
  const gone = new Set(backupsToRemove(made, now, zone));
  return made.filter((at) => !gone.has(at));
}

const daysBefore = (days: number, time = '17:00:00.000') =>
  `${addDays('2026-11-23', -days)}T${time}Z`;

describe('which backups stay', () => {
  it('keeps all of today’s', () => {
    const made = ['14:00', '15:00', '16:00'].map((time) => daysBefore(0, `${time}:00.000`));
    expect(kept(made)).toEqual(made);
  });

  it('keeps the last of each of seven days and of each of four weeks before this one', () => {
    const made = Array.from({ length: 60 }, (_, day) => [
      daysBefore(60 - day, '14:00:00.000'),
      daysBefore(60 - day, '22:00:00.000'),
    ]).flat();
    expect(kept(made)).toEqual(
      // Sundays 29, 22, 15, 8 and 1 days back end a week; days 7 to 1 are the last seven.
      [22, 15, 8, 7, 6, 5, 4, 3, 2, 1].map((day) => daysBefore(day, '22:00:00.000')),
    );
  });

  it('counts days by the person’s own calendar', () => {
    // 11 p.m. on Sunday and 1 a.m. on Monday in Birmingham are the same day in UTC.
    const made = ['2026-11-23T05:00:00.000Z', '2026-11-23T07:00:00.000Z'];
    expect(kept(made)).toEqual(made);
    expect(kept(made, '2026-11-24T17:00:00.000Z', 'UTC')).toEqual(made.slice(1));
  });

  it('removes nothing because somebody was away for months', () => {
    const made = [daysBefore(100), daysBefore(99), daysBefore(98)];
    expect(kept(made)).toEqual(made);
  });

  it('keeps what is dated ahead of the clock', () => {
    const made = ['2099-01-01T00:00:00.000Z', '2099-01-01T01:00:00.000Z', daysBefore(1)];
    expect(kept(made)).toEqual(made);
  });
});

const instant = fc
  .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') })
  .map((ms) => new Date(ms).toISOString());
const zones = fc.constantFrom(
  ZONE,
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Guam',
);

/** The week of a day, by its Monday. */
const mondayOf = (day: string) => addDays(day, -(daysBetween('1970-01-05', day) % 7));

describe('on any day, in any zone, whatever was made', () => {
  it('keeps today’s, the last of seven days and the last of four weeks, and nothing else', () => {
    const tally = new Tally();
    assertProperty(
      'which backups stay',
      fc.property(fc.uniqueArray(instant, { maxLength: 80 }), instant, zones, (all, now, zone) => {
        const dayOf = (at: string) => dateIn(zone, at);
        const today = dayOf(now);
        const made = all.toSorted();
        const left = kept(made, now, zone);
        const earlier = made.filter((at) => dayOf(at) < today);
        tally.add(earlier.length > left.length ? 'removes' : 'keeps all');
        for (const at of made) if (dayOf(at) >= today) expect(left).toContain(at);

        const days = [...new Set(earlier.map(dayOf))].slice(-7);
        const weekly = earlier.map(dayOf).filter((day) => mondayOf(day) < mondayOf(today));
        const weeks = [...new Set(weekly.map(mondayOf))].slice(-4);
        const lastWhere = (is: (day: string) => boolean) => earlier.findLast((at) => is(dayOf(at)));
        const wanted = new Set([
          ...made.filter((at) => dayOf(at) >= today),
          ...days.map((day) => lastWhere((other) => other === day)),
          ...weeks.map((week) => lastWhere((other) => mondayOf(other) === week)),
        ]);
        expect(new Set(left)).toEqual(wanted);
        // Doing it twice removes nothing more.
        expect(kept(left, now, zone)).toEqual(left);
      }),
      tally,
    );
    tally.expectEach(['removes', 'keeps all'], ['removes', 'keeps all']);
  });
});

describe('the name of a backup', () => {
  it('says when it was made, and is one that Windows takes', () => {
    const name = backupName(NOW);
    expect(name).toBe('records-2026-11-23T17-00-00-000Z.db');
    expect(backupTime(name)).toBe(NOW);
  });

  it.each([
    'records.db',
    '../records.db',
    'records-2026-11-23T17-00-00-000Z.db/..',
    'unfinished-in-slices',
  ])('is not %s', (name) => {
    expect(backupTime(name)).toBeUndefined();
  });
});
