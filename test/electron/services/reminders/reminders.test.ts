import { describe, expect, it, vi } from 'vitest';
import { openReminderLedger } from '../../../../electron/adapters/records/spare/reminder-ledger.ts';
import { catalogWords } from '../../../../electron/adapters/words.ts';
import { remindersService } from '../../../../electron/services/reminders/reminders.ts';
import { CONTRACT } from '../../../../electron/shared/contract/contract.ts';
import type { Person } from '../../../../electron/shared/domain/people/person.ts';
import { DEFAULT_PREFERENCES } from '../../../../electron/shared/domain/preferences.ts';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import {
  DEFAULT_REMINDERS,
  type ReminderSettings,
} from '../../../../electron/shared/domain/reminders/plan.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { someBoard } from '../../../support/board.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder } from '../../../support/records.ts';
import { good, someGround } from '../../../support/services.ts';

/** Never quiet. */
const ALWAYS: ReminderSettings = { ...DEFAULT_REMINDERS, quietFrom: '00:00', quietTo: '00:00' };
const NOON = 'T17:00:00.000Z';

/** One person whose PACER password lapses on 2026-12-03, and the reminders of this machine; `folder` outlives a restart. */
function someReminders(folder = newFolder(), ground = someGround(), words = catalogWords()) {
  const { clock } = ground;
  let current = ALWAYS;
  const settings = {
    get current() {
      return current;
    },
    set current(wanted: ReminderSettings) {
      current = wanted;
    },
  };
  const shown: { title: string; body: string }[] = [];
  const badges: number[] = [];
  const { board } = someBoard(ground);
  const ledger = openReminderLedger(folder, (what) => {
    throw new Error(what);
  });
  const app = remindersService({
    board,
    ledger,
    notifier: { show: (item) => shown.push(item), badge: (count) => badges.push(count) },
    preferences: { read: () => ({ ...DEFAULT_PREFERENCES, reminders: settings.current }) },
    words,
    clock,
    actorName: () => 'Dana Desk',
  });
  const lookOn = async (day: string) => {
    clock.instant = `${day}${NOON}`;
    await app.look();
    return shown.length;
  };
  return { ...ground, settings, shown, badges, ledger, folder, ground, lookOn, ...app };
}

function withLapsing(
  app: ReturnType<typeof someReminders>,
  given: Partial<Person> = {},
  passwordSetOn = '2026-06-06',
): Person {
  const person = somePerson({ name: 'Paula Plainview', ...given });
  const body = {
    id: PacerAccountId.parse(crypto.randomUUID()),
    personId: person.id,
    username: `u${person.id.slice(0, 8)}`,
    accountType: 'upgraded' as const,
    kind: 'individual' as const,
    mfa: 'app' as const,
    passwordSetOn,
  };
  const subject = personSubject(person.id);
  app.records.append([
    added(person),
    joined(someEcfAccount(person)),
    { subject, kind: 'pacer-account.recorded', body },
  ]);
  return person;
}

describe('a notification', () => {
  it('tells of what is near, once, without names', async () => {
    const app = someReminders();
    withLapsing(app);
    await app.look();
    await app.look();
    expect(app.shown).toEqual([
      {
        title: 'One person has a date to keep',
        body: 'PACER password lapses from December 3, 2026: 1 person.',
      },
    ]);
    expect(app.badges).toEqual([1]);
  });

  it.each([
    ['es', 'Una persona tiene una fecha que cumplir', '3 de diciembre de 2026'],
    ['ht', 'Yon moun gen yon dat pou respekte', '3 desanm 2026'],
  ] as const)('is in the language that its reader chose, in %s', async (language, title, date) => {
    const words = await catalogWords().in(language);
    const app = someReminders(newFolder(), someGround(), words);
    withLapsing(app);
    await app.look();
    expect(app.shown).toEqual([{ title, body: expect.stringContaining(date) }]);
    expect(app.shown[0]?.body).not.toMatch(/lapses|password|person:/);
  });

  it('tells the day after it was recorded too that PACER lets somebody in no longer', async () => {
    const app = someReminders();
    const person = somePerson({ name: 'Paula Plainview' });
    const body = {
      id: PacerAccountId.parse(crypto.randomUUID()),
      personId: person.id,
      username: 'pplainview1',
      accountType: 'upgraded' as const,
      kind: 'individual' as const,
      mfa: 'locked-out' as const,
    };
    const recorded = { kind: 'pacer-account.recorded', body } as const;
    app.clock.instant = `2026-11-23${NOON}`;
    app.records.append([
      added(person),
      joined(someEcfAccount(person)),
      { subject: personSubject(person.id), ...recorded },
    ]);
    await app.lookOn('2026-11-23');
    await app.lookOn('2026-11-24');
    await app.lookOn('2026-11-25');
    const told = {
      title: 'One person has trouble signing in to PACER',
      body: 'PACER no longer lets 1 person sign in.',
    };
    expect(app.shown).toEqual([told, told]);
    const { items } = await good(app.service.list({}));
    expect(items).toMatchObject([{ kind: 'pacer-blocked', date: '2026-11-23', daysLeft: -2 }]);
  });

  it('counts on the badge what is new, and not what is long past or settled meanwhile', async () => {
    const app = someReminders();
    withLapsing(app, { name: 'Long Past' }, '2026-01-01');
    const near = withLapsing(app);
    await app.look();
    expect(app.ledger.unseen().size).toBe(2);
    expect(app.badges).toEqual([1]);
    app.records.append([{ subject: personSubject(near.id), kind: 'person.archived', body: {} }]);
    const again = someReminders(app.folder, app.ground);
    await again.look();
    expect(again.badges).toEqual([]);
  });

  it('is one for everybody it concerns', async () => {
    const app = someReminders();
    for (const name of ['Ann', 'Bob', 'Cosmo']) withLapsing(app, { name });
    await app.look();
    expect(app.shown.map(({ title }) => title)).toEqual(['3 people have dates to keep']);
  });

  it('comes at each stage, and after the date once', async () => {
    const app = someReminders();
    withLapsing(app);
    const told: string[] = [];
    for (const day of [
      '2026-11-23',
      '2026-11-25',
      '2026-11-26',
      '2026-11-30',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-09',
    ]) {
      const before = app.shown.length;
      if ((await app.lookOn(day)) > before) told.push(day);
    }
    expect(told).toEqual([
      '2026-11-23',
      '2026-11-26',
      '2026-11-30',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
    expect(app.shown.at(-1)?.body).toBe('PACER password has lapsed: 1 person.');
  });

  it('waits until the quiet time of the person’s own clock is over', async () => {
    const app = someReminders();
    withLapsing(app);
    app.settings.current = { ...ALWAYS, quietFrom: '18:00', quietTo: '08:00' };
    for (const [timeZone, time] of [
      ['America/Chicago', '2026-11-24T00:00:00.000Z'],
      ['America/Chicago', '2026-11-24T13:59:00.000Z'],
      ['America/Los_Angeles', '2026-11-24T15:59:00.000Z'],
    ] as const) {
      Object.assign(app.clock, { timeZone, instant: time });
      await app.look();
    }
    expect(app.shown).toEqual([]);
    app.clock.instant = '2026-11-24T16:00:00.000Z';
    await app.look();
    expect(app.shown).toHaveLength(1);
  });

  it('is never repeated: not after a restart, nor after a sleep of a week', async () => {
    const app = someReminders();
    withLapsing(app);
    expect(await app.lookOn('2026-11-23')).toBe(1);
    app.ledger.close();
    const again = someReminders(app.folder, app.ground);
    expect(await again.lookOn('2026-11-23')).toBe(0);
    expect(again.badges).toEqual([1]);
    expect(await again.lookOn('2026-12-01')).toBe(1);
    expect(await again.lookOn('2026-11-25')).toBe(1);
    expect(await again.lookOn('2026-12-01')).toBe(1);
  });

  it('comes when it is true, although a clock that was ahead said worse before', async () => {
    const app = someReminders();
    withLapsing(app);
    expect(await app.lookOn('2026-12-20')).toBe(1);
    expect(app.shown.at(-1)?.body).toBe('PACER password has lapsed: 1 person.');
    app.ledger.close();
    const again = someReminders(app.folder, app.ground);
    expect(await again.lookOn('2026-11-30')).toBe(1);
    expect(again.shown.at(-1)?.body).toContain('lapses from December 3, 2026');
    expect(await again.lookOn('2026-12-01')).toBe(1);
    expect(await again.lookOn('2026-12-02')).toBe(2);
  });

  it('waits for the end of the quiet time and of a snooze, and then tells what came near', async () => {
    const app = someReminders();
    withLapsing(app);
    app.settings.current = { ...ALWAYS, isOn: false };
    expect(await app.lookOn('2026-11-23')).toBe(0);
    app.settings.current = ALWAYS;
    expect(await good(app.service.snooze({ for: 'a-week' }))).toEqual({
      snoozedUntil: '2026-11-30T17:00:00.000Z',
    });
    expect(await app.lookOn('2026-11-29')).toBe(0);
    expect(await app.lookOn('2026-12-01')).toBe(1);
    await good(app.service.snooze({ for: 'an-hour' }));
    await good(app.service.snooze({ for: 'no-longer' }));
    expect(await app.lookOn('2026-12-03')).toBe(2);
  });

  it('is not told when somebody asks for silence while a look is working it out', async () => {
    const app = someReminders();
    withLapsing(app);
    // On when the look begins, off when it has worked everything out.
    const read = vi
      .spyOn(app.settings, 'current', 'get')
      .mockReturnValue({ ...ALWAYS, isOn: false })
      .mockReturnValueOnce(ALWAYS);
    await app.look();
    expect(app.shown).toEqual([]);
    read.mockReturnValue(ALWAYS);
    await app.look();
    expect(app.shown).toHaveLength(1);
  });

  it('comes although it was put off by a clock that was ahead', async () => {
    const app = someReminders();
    withLapsing(app);
    app.clock.instant = `2027-11-23${NOON}`;
    await good(app.service.snooze({ for: 'a-week' }));
    expect(await app.lookOn('2026-11-23')).toBe(1);
    expect((await good(app.service.list({}))).snoozedUntil).toBeUndefined();
  });

  it('stays put off over a restart', async () => {
    const app = someReminders();
    withLapsing(app);
    await good(app.service.snooze({ for: 'a-week' }));
    app.ledger.close();
    const again = someReminders(app.folder, app.ground);
    expect(await again.lookOn('2026-11-24')).toBe(0);
    expect(await again.lookOn('2026-11-30')).toBe(1);
  });

  it('is about my people only, where somebody wants that', async () => {
    const app = someReminders();
    const mine = withLapsing(app, { name: 'Mine' });
    withLapsing(app, { name: 'Somebody else’s' });
    const body = { name: 'dana desk' };
    app.records.append([{ subject: personSubject(mine.id), kind: 'person.in-charge', body }]);
    app.settings.current = { ...ALWAYS, about: 'my-people' };
    await app.look();
    expect(app.shown.map(({ title }) => title)).toEqual(['One person has a date to keep']);
    expect((await good(app.service.list({}))).items.map(({ name }) => name)).toEqual(['Mine']);
  });

  it('is not shown where it can’t be noted that it was', async () => {
    const app = someReminders();
    withLapsing(app);
    app.ledger.close();
    Object.assign(app.ledger, {
      told: () => new Map(),
      tell: () => false,
      snoozedUntil: () => undefined,
    });
    await app.look();
    expect(app.shown).toEqual([]);
  });
});

describe('the list of reminders', () => {
  it('has names, courts and days left, nearest first, and takes the badge away when looked at', async () => {
    const app = someReminders();
    withLapsing(app);
    withLapsing(app, { name: 'Archived', isArchived: true });
    await app.look();
    const list = CONTRACT.reminders.list.output.parse(await good(app.service.list({})));
    expect(list).toMatchObject({
      total: 1,
      groups: [{ kind: 'pacer-password', people: 1, isPast: false }],
      items: [
        { kind: 'pacer-password', name: 'Paula Plainview', date: '2026-12-03', daysLeft: 10 },
      ],
    });
    await good(app.service.seen({}));
    expect(app.badges).toEqual([1, 0]);
    expect(app.ledger.unseen().size).toBe(0);
  });

  it('begins with today and what is ahead, then what was just missed, and has in one line per kind what is long past', async () => {
    const app = someReminders();
    withLapsing(app, { name: 'Long Past' }, '2026-01-01');
    withLapsing(app, { name: 'Missed Earlier' }, '2026-05-01');
    withLapsing(app, { name: 'Missed Yesterday' }, '2026-05-26');
    withLapsing(app, { name: 'Next Week' }, '2026-06-03');
    withLapsing(app, { name: 'Today' }, '2026-05-27');
    const list = await good(app.service.list({}));
    expect(list.items.map(({ name, daysLeft }) => [name, daysLeft])).toEqual([
      ['Today', 0],
      ['Next Week', 7],
      ['Missed Yesterday', -1],
      ['Missed Earlier', -26],
    ]);
    expect(list.longPast).toMatchObject([
      { kind: 'pacer-password', people: 1, total: 1, items: [{ name: 'Long Past' }] },
    ]);
    expect(list.groups.map(({ isPast }) => isPast)).toEqual([false, true]);
  });

  it('never hides what is due behind what hundreds of people have left open for long', async () => {
    const app = someReminders();
    const many = Array.from({ length: 600 }, (_, number) =>
      somePerson({ name: `Person ${number}` }),
    );
    app.records.append(many.flatMap((one) => [added(one), joined(someEcfAccount(one, 'alnb'))]));
    withLapsing(app, { name: 'Soon Lapsing' }, '2026-05-30');
    const list = CONTRACT.reminders.list.output.parse(await good(app.service.list({})));
    expect(list.items.map(({ name }) => name)).toEqual(['Soon Lapsing']);
    expect(list.total).toBe(1);
    expect(list.longPast.map(({ people, total, items }) => [people, total, items.length])).toEqual([
      [600, 600, 100],
    ]);
    await app.look();
    expect(app.shown).toEqual([
      {
        title: 'One person has a date to keep',
        body: [
          'PACER password lapses from November 26, 2026: 1 person.',
          'Not recorded whether multifactor authentication is set up: 600 people.',
        ].join('\n'),
      },
    ]);
  });

  it('says how long notifications are put off', async () => {
    const app = someReminders();
    await good(app.service.snooze({ for: 'until-tomorrow' }));
    const { snoozedUntil } = await good(app.service.list({}));
    expect(snoozedUntil).toBe('2026-11-24T06:00:00.000Z');
    app.clock.instant = `2026-11-25${NOON}`;
    expect((await good(app.service.list({}))).snoozedUntil).toBeUndefined();
  });
});

describe('for a person in Honolulu and a court in New York’s time', () => {
  /** The court moves to NextGen on 2022-04-04, the day on which the person's PACER password lapses. */
  function someFarCourt() {
    const app = someReminders();
    app.clock.timeZone = 'Pacific/Honolulu';
    const person = withLapsing(app, { name: 'Paula Plainview' }, '2021-10-06');
    app.records.append([joined(someEcfAccount(person, 'flsb'))]);
    const at = async (instant: string) => {
      app.clock.instant = instant;
      const { items } = await good(app.service.list({}));
      return items
        .filter(({ kind }) => kind === 'go-live' || kind === 'pacer-password')
        .map(({ kind, daysLeft }) => `${kind} ${daysLeft}`)
        .toSorted();
    };
    return { ...app, at };
  }
  /** Ten at night on April 3 at the court, and four in the afternoon in Honolulu. */
  const EVE = '2022-04-04T02:00:00.000Z';
  /** Half past midnight on April 4 at the court, and half past six on April 3 in Honolulu. */
  const DAY = '2022-04-04T04:30:00.000Z';

  it('the court’s date counts by the court’s day, and the password by the person’s', async () => {
    const app = someFarCourt();
    expect(await app.at(EVE)).toEqual(['go-live 1', 'pacer-password 1']);
    expect(await app.at(DAY)).toEqual(['go-live 0', 'pacer-password 1']);
    expect(await app.at('2022-04-05T04:30:00.000Z')).toEqual(['pacer-password 0']);
  });

  it('a notification comes as soon as the day begins at the court', async () => {
    const app = someFarCourt();
    app.clock.instant = EVE;
    await app.look();
    app.clock.instant = DAY;
    await app.look();
    await app.look();
    expect(app.shown.slice(1).map(({ body }) => body)).toEqual([
      'Court goes live on April 4, 2022: 1 person is not ready.',
    ]);
  });
});
