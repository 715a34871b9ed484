import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../../../../electron/shared/domain/checklist/build.ts';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { turningDay } from '../../../../../electron/shared/domain/checklist/turning-day.ts';
import { cellStatus } from '../../../../../electron/shared/domain/readiness/cell-status.ts';
import { addDays } from '../../../../../electron/shared/domain/values/calendar.ts';
import { profileOf } from '../../../../assets/shipped.ts';
import { someEcfAccount, somePerson } from '../../../../support/people.ts';
import { READY, somePacerAccount } from './some-facts.ts';

const day = (from: string, days: number) => fc.nat(days).map((count) => addDays(from, count));

/** The cell as it reads on a day, without the count of days, which the page makes itself. */
function reads(
  courtId: string,
  facts: Facts,
  today: string,
  standing: 'has-filed' | 'new-to-court',
) {
  const person = somePerson();
  const account = { ...someEcfAccount(person, courtId), standing };
  const profile = profileOf(courtId);
  // Noon in the United States, on the same day in every zone of a court.
  const now = `${today}T17:00:00.000Z`;
  const checklist = buildChecklist({ profile, account, person, facts, now, localDay: today });
  const { due, ...cell } = cellStatus(checklist, facts, { profile, now });
  return { ...cell, due: due?.date, kind: due?.kind, progress: checklist.progress };
}

const on = (today: string) => ({ today, localDay: today });

const someAdmission = fc.record(
  { admittedOn: day('2012-01-01', 6000), renewBy: day('2018-01-01', 3400) },
  { requiredKeys: [] },
);

describe('the day on which a cell must be looked at again', () => {
  it('is never later than the day on which it reads differently', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('alnb', 'almd', 'flsb', 'ncmb', 'alsb', 'wawb', 'ctd', 'ca2'),
        fc.constantFrom('has-filed', 'new-to-court'),
        day('2018-01-01', 3400),
        fc.nat(120),
        fc.option(day('2018-01-01', 3400), { nil: undefined }),
        fc.option(day('2012-01-01', 6000), { nil: undefined }),
        fc.constantFrom('recorded', 'on-paper', 'not-recorded'),
        someAdmission,
        (courtId, standing, today, later, passwordSetOn, createdOn, state, admission) => {
          const account = somePacerAccount({
            kind: 'individual',
            username: 'pplain7',
            ...(passwordSetOn ? { passwordSetOn } : {}),
            ...(createdOn ? { createdOn } : {}),
          });
          const facts: Facts = { ...READY, accounts: [account], credential: { state }, admission };
          const turn = turningDay(profileOf(courtId), facts, on(today));
          const then = addDays(today, later);
          fc.pre(turn === undefined || then < turn);
          expect(reads(courtId, facts, then, standing)).toEqual(
            reads(courtId, facts, today, standing),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('does not come for somebody with no date ahead: every court is live', () => {
    expect(turningDay(profileOf('alnb'), READY, on('2026-11-23'))).toBeUndefined();
  });

  it('is the court’s go-live day and the day after it, and when a password comes near its lapse, lapses, has lapsed and has long lapsed', () => {
    expect(turningDay(profileOf('flsb'), { accounts: [] }, on('2022-04-03'))).toBe('2022-04-04');
    expect(turningDay(profileOf('flsb'), { accounts: [] }, on('2022-04-04'))).toBe('2022-04-05');
    const account = somePacerAccount({ passwordSetOn: '2026-10-01' });
    expect(turningDay(profileOf('alnb'), { accounts: [account] }, on('2026-11-23'))).toBe(
      '2027-03-16',
    );
    expect(turningDay(profileOf('alnb'), { accounts: [account] }, on('2027-03-16'))).toBe(
      '2027-03-30',
    );
    expect(turningDay(profileOf('alnb'), { accounts: [account] }, on('2027-03-30'))).toBe(
      '2027-03-31',
    );
    expect(turningDay(profileOf('alnb'), { accounts: [account] }, on('2027-03-31'))).toBe(
      '2027-04-30',
    );
  });

  it('counts the court’s dates by its own day, and a password’s by the day of the person', () => {
    const inHonolulu = { today: '2022-04-04', localDay: '2022-04-03' };
    expect(turningDay(profileOf('flsb'), { accounts: [] }, inHonolulu)).toBe('2022-04-05');
    const account = somePacerAccount({ passwordSetOn: '2026-10-01' });
    const lateInHonolulu = { today: '2027-03-30', localDay: '2027-03-29' };
    expect(turningDay(profileOf('alnb'), { accounts: [account] }, lateInHonolulu)).toBe(
      '2027-03-30',
    );
  });
});
