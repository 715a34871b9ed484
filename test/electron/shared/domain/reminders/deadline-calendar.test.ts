import { describe, expect, it } from 'vitest';
import {
  calendarEntries,
  type PersonDeadline,
  sequenceAt,
} from '../../../../../electron/shared/domain/reminders/deadline-calendar.ts';

const deadline = (given: Partial<PersonDeadline> = {}): PersonDeadline => ({
  personId: 'paula',
  personName: 'Paula Plainview',
  accountId: 'account-1',
  court: { id: 'flsb', name: 'Florida Southern Bankruptcy Court' },
  stepId: 'link',
  title: 'Link your accounts',
  date: '2027-01-10',
  kind: 'from',
  ...given,
});

describe('dates as calendar entries', () => {
  it('are one for all who have the same date to keep in the same court', () => {
    const entries = calendarEntries(
      [
        deadline(),
        deadline({ personId: 'cosmo', personName: 'Cosmo Eastlake', accountId: 'account-2' }),
        deadline({
          personId: 'cosmo',
          personName: 'Cosmo Eastlake',
          accountId: 'account-2',
          stepId: 'upgraded',
          kind: 'by',
          date: '2027-01-09',
        }),
      ],
      'everyone',
    );
    expect(entries.map(({ uid, date, people }) => ({ uid, date, people }))).toEqual([
      {
        uid: 'flsb.upgraded.by.everyone@fileready',
        date: '2027-01-09',
        people: ['Cosmo Eastlake'],
      },
      {
        uid: 'flsb.link.from.everyone@fileready',
        date: '2027-01-10',
        people: ['Cosmo Eastlake', 'Paula Plainview'],
      },
    ]);
  });

  it('keep their name when the court moves the date, so that a calendar moves the entry', () => {
    const uid = (date: string) => calendarEntries([deadline({ date })], 'everyone')[0]?.uid;
    expect(uid('2027-02-01')).toBe(uid('2027-01-10'));
  });

  it('leave alone what a file about other people brought', () => {
    const uid = (scope: string) => calendarEntries([deadline()], scope)[0]?.uid;
    expect(uid('miami')).not.toBe(uid('everyone'));
    expect(uid('miami')).toBe(uid('miami'));
  });

  it('never put two people’s passwords into one', () => {
    const password = { stepId: 'pacer-password', kind: 'by' } as const;
    const entries = calendarEntries(
      [
        { ...omitCourt(deadline(password)), date: '2027-03-01' },
        {
          ...omitCourt(deadline({ ...password, personId: 'cosmo', accountId: 'account-9' })),
          date: '2027-04-01',
        },
      ],
      'everyone',
    );
    expect(entries.map(({ date }) => date)).toEqual(['2027-03-01', '2027-04-01']);
  });

  it('have a number that only grows and fits a calendar', () => {
    const [first, later] = ['2026-11-23T10:00:00.000Z', '2026-11-23T10:01:00.000Z'].map(sequenceAt);
    expect(Number(later)).toBeGreaterThan(Number(first));
    expect(sequenceAt('2100-01-01T00:00:00.000Z')).toBeLessThan(2 ** 31);
  });
});

function omitCourt({ court: _court, ...rest }: PersonDeadline): PersonDeadline {
  return rest;
}
