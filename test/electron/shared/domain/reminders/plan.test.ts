import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { NO_FACTS } from '../../../../../electron/shared/domain/checklist/facts.ts';
import type { ReadinessStatus } from '../../../../../electron/shared/domain/checklist/readiness.ts';
import {
  DEFAULT_REMINDERS,
  groupReminders,
  isSilent,
  reachedStages,
} from '../../../../../electron/shared/domain/reminders/plan.ts';
import {
  type Reminder,
  remindersOfCourt,
  remindersOfPasswords,
  stageOf,
} from '../../../../../electron/shared/domain/reminders/reminder.ts';
import { remindersOfSignIn } from '../../../../../electron/shared/domain/reminders/sign-in.ts';
import { addDays } from '../../../../../electron/shared/domain/values/calendar.ts';
import { CourtId, PersonId } from '../../../../../electron/shared/domain/values/ids.ts';
import { profileOf } from '../../../../assets/shipped.ts';
import { checklistAt, READY, somePacerAccount } from '../checklist/some-facts.ts';

const TODAY = '2026-11-23';
const some = (kind: Reminder['kind'], date: string, personId = randomUUID()): Reminder => ({
  kind,
  date,
  personId: PersonId.parse(personId),
  ...(kind === 'go-live' || kind === 'reset-cut-off' ? { courtId: CourtId.parse('flsb') } : {}),
});

/** Tells what there is to tell, as the app does, and remembers it. */
function tell(reminders: readonly Reminder[], told: Told, today: string): string[] {
  const reached = reachedStages(reminders, told, today, () => today);
  for (const { key, stage } of reached) {
    told.set(key, (told.get(key) ?? new Map<number, string>()).set(stage, today));
  }
  return reached.map(({ key, stage }) => `${key} ${stage}`);
}

type Told = Map<string, Map<number, string>>;

describe('when a person is reminded', () => {
  it('comes nearer in stages, on the day, and once after it where it still matters', () => {
    expect(
      [40, 30, 20, 14, 8, 7, 5, 3, 2, 1, 0, -1, -90].map((days) =>
        stageOf(addDays(TODAY, days), TODAY),
      ),
    ).toEqual([undefined, 30, 30, 14, 14, 7, 7, 3, 3, 1, 0, -1, -1]);
  });

  it('tells each stage once, day after day', () => {
    const password = some('pacer-password', '2026-12-03');
    const told: Told = new Map();
    const days = Array.from({ length: 40 }, (_, number) => addDays('2026-10-28', number));
    const said = days.flatMap((today) => tell([password], told, today).map(() => today));
    expect(said).toEqual([
      '2026-11-03',
      '2026-11-19',
      '2026-11-26',
      '2026-11-30',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
  });

  it('never tells the same twice, whatever sleep and a changed clock make of the days, but for what a clock ahead said too early', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -40, max: 60 }), { maxLength: 40 }),
        fc.array(
          fc.tuple(
            fc.constantFrom('go-live', 'reset-cut-off', 'pacer-password', 'mfa'),
            fc.integer({ min: -30, max: 45 }),
          ),
        ),
        (jumps, dates) => {
          const reminders = dates.map(([kind, days]) => some(kind, addDays(TODAY, days)));
          const told: Told = new Map();
          /** What was said, and the earliest day on which. */
          const said = new Map<string, string>();
          let today = TODAY;
          for (const jump of jumps) {
            today = addDays(today, jump);
            for (const one of tell(reminders, told, today)) {
              expect(today < (said.get(one) ?? '9999')).toBe(true);
              said.set(one, today);
            }
          }
        },
      ),
    );
  });

  it('tells only the nearest stage after a long sleep', () => {
    const told: Told = new Map();
    expect(tell([some('mfa', '2026-12-01')], told, '2026-11-30')).toHaveLength(1);
    expect([...told.values()].map((stages) => [...stages.keys()])).toEqual([[1]]);
  });

  it('gives every true warning after a clock was ahead, and each once', () => {
    const password = [some('pacer-password', '2026-12-03')];
    const told: Told = new Map();
    const stages = (day: string) => tell(password, told, day).map((said) => said.split(' ').at(-1));
    expect(stages('2027-02-01')).toEqual(['-1']);
    const days = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-02', '2026-12-03'];
    expect(days.flatMap(stages)).toEqual(['3', '1', '0']);
    expect(['2026-12-04', '2027-02-01'].flatMap(stages)).toEqual(['-1']);
  });

  it('starts over when the date was moved', () => {
    const personId = randomUUID();
    const told: Told = new Map();
    tell([some('go-live', '2026-11-25', personId)], told, TODAY);
    expect(tell([some('go-live', '2026-11-29', personId)], told, TODAY)).toHaveLength(1);
  });

  it('says nothing of a court’s date that is over: then there is other help', () => {
    expect(
      tell([some('go-live', '2022-04-04'), some('reset-cut-off', '2022-03-25')], new Map(), TODAY),
    ).toEqual([]);
  });
});

describe('the quiet time', () => {
  const moment = {
    now: `${TODAY}T20:00:00.000Z`,
    today: TODAY,
    settings: DEFAULT_REMINDERS,
    snoozedUntil: undefined,
  };
  it.each([
    ['07:59', true],
    ['08:00', false],
    ['17:59', false],
    ['18:00', true],
    ['23:30', true],
  ])('at %s is %s', (timeOfDay, isQuiet) => {
    expect(isSilent({ ...moment, timeOfDay })).toBe(isQuiet);
  });

  it('may lie within a day, or not be wanted at all', () => {
    const noon = { ...DEFAULT_REMINDERS, quietFrom: '12:00', quietTo: '13:00' };
    expect(isSilent({ ...moment, settings: noon, timeOfDay: '12:30' })).toBe(true);
    expect(isSilent({ ...moment, settings: noon, timeOfDay: '20:30' })).toBe(false);
    const never = { ...DEFAULT_REMINDERS, quietFrom: '00:00', quietTo: '00:00' };
    expect(isSilent({ ...moment, settings: never, timeOfDay: '03:00' })).toBe(false);
  });

  it('is kept when somebody asked for later or wants none', () => {
    const timeOfDay = '10:00';
    expect(isSilent({ ...moment, timeOfDay, snoozedUntil: `${TODAY}T20:30:00.000Z` })).toBe(true);
    expect(isSilent({ ...moment, timeOfDay, snoozedUntil: `${TODAY}T19:30:00.000Z` })).toBe(false);
    expect(
      isSilent({ ...moment, timeOfDay, settings: { ...DEFAULT_REMINDERS, isOn: false } }),
    ).toBe(true);
  });
});

describe('what a notification says', () => {
  it('counts people by kind, apart for what is over, with the nearest date and no name, what is ahead first', () => {
    const groups = groupReminders(
      [
        some('pacer-password', '2026-12-01'),
        some('pacer-password', '2026-11-28'),
        some('pacer-password', '2026-10-01'),
        some('go-live', '2026-11-30'),
      ],
      () => TODAY,
    );
    expect(groups).toEqual([
      { kind: 'pacer-password', people: 2, date: '2026-11-28', isPast: false },
      { kind: 'go-live', people: 1, date: '2026-11-30', isPast: false },
      { kind: 'pacer-password', people: 1, date: '2026-10-01', isPast: true },
    ]);
  });
});

describe('the dates of one person', () => {
  const datesOf = (facts: Facts, status: ReadinessStatus, now?: string) => {
    const checklist = checklistAt('flsb', facts, {}, now);
    const profile = profileOf('flsb');
    const all = remindersOfCourt({ checklist, facts, status, profile });
    return all.map(({ kind, date }) => [kind, date]);
  };

  it('are the court’s go-live and its last day to reset passwords while those are ahead', () => {
    const spring = '2022-03-01T17:00:00.000Z';
    expect(datesOf(NO_FACTS, 'preparing', spring)).toEqual([
      ['go-live', '2022-04-04'],
      ['reset-cut-off', '2022-03-25'],
    ]);
  });

  it.each([
    ['not-enrolled', 'mfa'],
    ['not-known', 'mfa-not-known'],
  ] as const)(
    'are multifactor authentication alone once the court is live; %s is told as %s',
    (mfa, kind) => {
      const accounts = [somePacerAccount({ kind: 'individual', mfa })];
      expect(datesOf({ ...READY, accounts }, 'ready-to-link')).toEqual([[kind, '2025-12-31']]);
    },
  );

  it.each([
    [{ mfa: 'locked-out' }, 'pacer-blocked'],
    [{ mfa: 'not-enrolled', mfaSkips: 3 }, 'pacer-blocked'],
    [{ mfa: 'app', deactivated: 'by-pacer' }, 'pacer-blocked'],
    [{ mfa: 'backup-codes', backupCodes: 1 }, 'backup-codes'],
    [{ mfa: 'not-enrolled', mfaSkips: 2 }, undefined],
    [{ mfa: 'backup-codes', backupCodes: 3 }, undefined],
  ] as const)('have %j told once, as %s, on the day it was recorded here', (facts, kind) => {
    const recordedAt = '2026-11-20T05:30:00.000Z';
    const account = somePacerAccount({ kind: 'individual', ...facts, recordedAt });
    const told = remindersOfSignIn([account], 'America/Chicago', false).map((one) => [
      one.kind,
      one.date,
    ]);
    expect(told).toEqual(kind ? [[kind, '2026-11-19']] : []);
    expect(remindersOfSignIn([{ ...account, kind: 'paa' }], 'America/Chicago', false)).toEqual([]);
    const dates = datesOf({ ...READY, accounts: [account] }, 'preparing');
    if (kind) expect(dates).toEqual([]);
  });

  it('do not say that PACER lets somebody in no longer who has replaced the account', () => {
    const facts = { kind: 'individual', deactivated: 'by-pacer' } as const;
    const gone = somePacerAccount({ ...facts, passwordSetOn: '2026-10-01' });
    const own = somePacerAccount({ kind: 'individual', username: 'plainview9' });
    const told = (isStuck: boolean) =>
      remindersOfSignIn([gone, own], 'America/Chicago', isStuck).map(({ kind }) => kind);
    expect(told(false)).toEqual([]);
    expect(told(true)).toEqual(['pacer-blocked']);
    expect(remindersOfPasswords([gone])).toEqual([]);
  });

  it('do not say that multifactor authentication is missing for somebody whose account nobody recorded', () => {
    expect(datesOf(NO_FACTS, 'not-started')).toEqual([['mfa-not-known', '2025-12-31']]);
  });

  it.each([
    ['individual', 1],
    ['not-known', 1],
    ['case-search-only', 0],
    ['shared', 0],
    ['paa', 0],
  ] as const)(
    'are the 180 days of the password of an account that one may file with: %s %i',
    (kind, many) => {
      const account = somePacerAccount({ kind, passwordSetOn: '2026-06-01' });
      const dates = remindersOfPasswords([account]).map(({ date }) => date);
      expect(dates).toEqual(['2026-11-28'].slice(0, many));
    },
  );
});
