import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../../electron/adapters/calendar-file.ts';
import { mailFile } from '../../../../electron/adapters/mail-file.ts';
import { catalogueWords } from '../../../../electron/adapters/words.ts';
import { exportsService } from '../../../../electron/services/exports/exports.ts';
import { presenceGrants } from '../../../../electron/services/shared/grants.ts';
import type { Person } from '../../../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../../../electron/shared/domain/values/result.ts';
import type { CredentialValue } from '../../../../electron/shared/domain/vault/credential-value.ts';
import { someBoard } from '../../../support/board.ts';
import { keptMail, keptPages, savedFiles } from '../../../support/doors.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';
import { answered, armed, drafted, reviewed, sending } from '../../shared/domain/linking/story.ts';

/** Before the S.D. Fla. Bankruptcy Court went live, so that dates are ahead. */
const SPRING = '2022-03-01T17:00:00.000Z';

type Exports = ReturnType<typeof someExports>;

function someExports(now = SPRING, given: Partial<Person> = {}) {
  const ground = someGround(now);
  const { records, clock } = ground;
  const ann = somePerson({
    name: 'Ann Ashgrove',
    email: 'ann@firm.example',
    office: '=Miami',
    ...given,
  });
  const bob = somePerson({ name: 'Bob "Bo" Birch' });
  const accounts = [
    someEcfAccount(ann, 'flsb'),
    someEcfAccount(bob, 'flsb'),
    someEcfAccount(ann, 'alnb'),
  ];
  records.append([added(ann), added(bob), ...accounts.map(joined)]);
  records.append([
    {
      subject: personSubject(ann.id),
      kind: 'pacer-account.recorded',
      body: {
        id: PacerAccountId.parse(crypto.randomUUID()),
        personId: ann.id,
        username: 'aashgrove1',
        accountType: 'upgraded',
        kind: 'individual',
        mfa: 'app',
        passwordSetOn: '2022-02-01',
      },
    },
  ]);
  const doors = savedFiles();
  const paper = keptPages();
  const post = keptMail();
  const { board } = someBoard(ground);
  const grants = presenceGrants(ground.clock, ground.ids);
  const [first] = accounts;
  if (!first) throw new Error('an account is needed');
  /** What the keychain answers, by account; nothing was kept of the others. */
  const kept = new Map<string, Result<CredentialValue>>([
    [first.id, ok({ login: 'aash', password: 'Canary-Password-1', writeId: crypto.randomUUID() })],
  ]);
  const service = exportsService({
    ...ground,
    ...doors,
    ...paper,
    ...post,
    board,
    calendar: calendarFile,
    mailFile,
    words: catalogueWords(),
    grants,
    entries: { read: async (id) => kept.get(id) ?? fail('credential-missing') },
    signsAs: () => 'Dana Desk',
    tell: () => {},
  });
  const setClock = (next: string) => {
    clock.instant = next;
  };
  return {
    ...ground,
    ...doors,
    ...paper,
    ...post,
    doors,
    paper,
    kept,
    service,
    grants,
    ann,
    bob,
    accounts,
    setClock,
  };
}

const onlySaved = (saved: Map<string, Buffer>) => {
  const [[name, bytes] = ['', Buffer.from('')]] = saved;
  return { name, text: bytes.toString('utf8') };
};

describe('the board as CSV', () => {
  it('has one row per CM/ECF account, in the order shown, with its day and filter', async () => {
    const { service, saved, ann, bob } = someExports();
    const shown = { personIds: [bob.id, ann.id], courtIds: [], filter: ' Office: Miami ' };
    expect(await good(service.board({ ...shown, as: 'csv' }))).toEqual({
      isCancelled: false,
      count: 3,
    });
    const { name, text } = onlySaved(saved);
    expect(name).toBe('FileReady - Readiness board - Office Miami - 2022-03-01.csv');
    const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => [row.Person, row.Court]).toSorted()).toEqual([
      ['Ann Ashgrove', 'ALNB'],
      ['Ann Ashgrove', 'FLSB'],
      ['Bob "Bo" Birch', 'FLSB'],
    ]);
    expect(data[0]?.Person).toBe('Bob "Bo" Birch');
    for (const row of data) {
      expect(row).toMatchObject({ 'Exported on': '2022-03-01', Shows: 'Office: Miami' });
    }
  });

  it('neutralises what a person typed, and says status and next step in words', async () => {
    const { service, saved, ann } = someExports();
    await good(service.board({ personIds: [ann.id], courtIds: [], filter: '', as: 'csv' }));
    const { text } = onlySaved(saved);
    expect(text).toContain('"\'=Miami"');
    expect(text).toContain('Preparing');
    expect(text).toContain('Everyone');
    expect(text).not.toContain('undefined');
  });

  it('says which step each date is for, on paper too where that is not the next one', async () => {
    // The last day to reset a password is near; what comes first has more time.
    const { service, saved, pages, bob } = someExports('2022-03-14T17:00:00.000Z');
    const shown = { personIds: [bob.id], courtIds: [], filter: '' };
    await good(service.board({ ...shown, as: 'csv' }));
    const { data } = Papa.parse<Record<string, string>>(onlySaved(saved).text.slice(1), {
      header: true,
    });
    expect(data[0]).toMatchObject({
      'Next step': 'Have a PACER account of your own',
      Date: '2022-03-25',
      'Date is for': 'If you don’t know the password, have it reset',
    });
    await good(service.board({ ...shown, as: 'print' }));
    expect(pages[0]).toContain('March 25, 2022: If you don’t know the password, have it reset');
  });

  it('has everybody, on paper too, also who has no court yet, and marks who is invented', async () => {
    const { service, saved, pages, records, ann } = someExports();
    const alone = somePerson({ name: 'Nora Nocourt' });
    const invented = somePerson({ name: 'Ida Invented', isPractice: true });
    records.append([added(alone), added(invented), joined(someEcfAccount(invented, 'alnb'))]);
    const personIds = [ann.id, alone.id, invented.id];
    await good(service.board({ personIds, courtIds: [], filter: '', as: 'print' }));
    expect(pages[0]).toContain('Nora Nocourt');
    expect(pages[0]).toContain('No court yet');
    expect(pages[0]).toContain('Ida Invented (practice)');
    await good(service.board({ personIds, courtIds: [], filter: '', as: 'csv' }));
    const { text } = onlySaved(saved);
    expect(text).toContain('Ida Invented (practice)');
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
    expect(data.find(({ Person }) => Person === 'Nora Nocourt')).toMatchObject({
      Court: '',
      Status: 'No court yet',
    });
  });

  it('shows only the courts that are shown', async () => {
    const { service, saved, ann, accounts } = someExports();
    const [flsb] = accounts;
    if (!flsb) throw new Error('an account is needed');
    const shown = { personIds: [ann.id], courtIds: [flsb.courtId], filter: '' };
    expect(await good(service.board({ ...shown, as: 'csv' }))).toMatchObject({ count: 1 });
    expect(onlySaved(saved).text).not.toContain('ALNB');
  });

  it('never says of somebody who is in other courts that they have none', async () => {
    const { service, saved, pages, ann, bob, accounts } = someExports();
    const [, , alnb] = accounts;
    if (!alnb) throw new Error('an account is needed');
    const shown = { personIds: [ann.id, bob.id], courtIds: [alnb.courtId], filter: 'Court: alnb' };
    await good(service.board({ ...shown, as: 'print' }));
    expect(pages[0]).toContain('1 person');
    expect(pages[0]).not.toMatch(/Birch|No court yet/);
    expect(await good(service.board({ ...shown, as: 'csv' }))).toMatchObject({ count: 1 });
    expect(onlySaved(saved).text).not.toContain('Birch');
    expect(await service.board({ ...shown, personIds: [bob.id], as: 'csv' })).toMatchObject({
      failure: { code: 'export-nothing' },
    });
  });

  it('is not written when the person closes the question', async () => {
    const { service, saved, doors, ann } = someExports();
    doors.isClosed = true;
    const shown = { personIds: [ann.id], courtIds: [], filter: '' };
    expect(await good(service.board({ ...shown, as: 'csv' }))).toEqual({ isCancelled: true });
    expect(saved.size).toBe(0);
  });
});

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

  it('have none for a link of which nobody knows whether it was made, as the board shows none', async () => {
    const { service, records, saved, ann, bob, accounts } = someExports();
    const [annInFlorida] = accounts;
    if (!annInFlorida) throw new Error('an account is needed');
    const story = [drafted(1), reviewed(1), armed(1), sending(1), answered(1, 'unknown')];
    records.append(
      story.map(
        ({ kind, body }) => ({ subject: ecfSubject(annInFlorida.id), kind, body }) as NewEvent,
      ),
    );
    await good(service.calendar({ personIds: [ann.id, bob.id], courtIds: [], filter: '' }));
    const events = calendarOf(onlySaved(saved).text);
    const link = events.find(({ uid }) => uid.startsWith('flsb.link.from.'));
    expect(link?.description).toContain('Bob');
    expect(link?.description).not.toContain('Ann');
  });

  it('keep their names for the same people and leave alone what a file about others brought', async () => {
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

  it('have the lapse of an imported account too, whose kind nobody knows yet', async () => {
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

  it('are those of real people once there are any; invented ones alone show what it looks like', async () => {
    const { service, saved, ann, records } = someExports();
    const ida = somePerson({ name: 'Ida Invented', isPractice: true });
    records.append([added(ida), joined(someEcfAccount(ida, 'flsb'))]);
    const textFor = async (personIds: Person['id'][]) => {
      saved.clear();
      await good(service.calendar({ personIds, courtIds: [], filter: '' }));
      return onlySaved(saved).text;
    };
    expect(await textFor([ann.id, ida.id])).not.toContain('Ida');
    expect(await textFor([ida.id])).toContain('Ida Invented (practice)');
    // Where nothing is left, the failure says why the dates that the board shows are not in it.
    const idle = somePerson({ name: 'Nora Nocourt' });
    records.append([added(idle)]);
    const asked = { personIds: [idle.id, ida.id], courtIds: [], filter: '' };
    expect(await service.calendar(asked)).toMatchObject({
      failure: { code: 'calendar-no-dates', values: { invented: 1 } },
    });
  });

  it('come again under the same names and with a higher number, so that a second import updates', async () => {
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

describe('a reminder to one person', () => {
  it('says what they have to do court by court, and nothing of anyone else or secret', async () => {
    const { service, opened, saved, ann, records, accounts } = someExports();
    const [account] = accounts;
    if (!account) throw new Error('an account is needed');
    const body = {
      stepId: 'contact-details',
      outcome: 'skipped' as const,
      note: 'Hunter2-private-note',
    };
    records.append([{ subject: ecfSubject(account.id), kind: 'step.recorded', body }]);
    await good(service.draft({ personId: ann.id, as: 'file' }));
    const [, ...message] = onlySaved(saved).text.split('\r\n\r\n');
    const text = Buffer.from(message.join(''), 'base64').toString('utf8');
    expect(text).toContain('Dear Ann Ashgrove');
    expect(text).toContain('Northern District of Alabama');
    expect(text).toContain('Dana Desk');
    for (const secret of ['Bob', 'aashgrove1', 'Hunter2-private-note'])
      expect(text).not.toContain(secret);
    expect(opened).toEqual([]);
  });

  it('opens in the mail program when it is short enough for it', async () => {
    const { service, opened, ann, records, accounts } = someExports('2026-11-23T17:00:00.000Z');
    for (const { id } of accounts.slice(1)) {
      records.append([{ subject: ecfSubject(id), kind: 'court.left', body: {} }]);
    }
    await good(service.draft({ personId: ann.id, as: 'opened' }));
    expect(opened[0]).toMatch(/^mailto:ann@firm\.example\?subject=/);
  });

  it('needs an address, and something that is open', async () => {
    const { service, bob } = someExports();
    expect(await service.draft({ personId: bob.id, as: 'file' })).toMatchObject({
      failure: { code: 'mail-no-address' },
    });
    const idle = someExports(SPRING, { role: 'staff' });
    for (const { id } of idle.accounts) {
      idle.records.append([{ subject: ecfSubject(id), kind: 'court.left', body: {} }]);
    }
    expect(await idle.service.draft({ personId: idle.ann.id, as: 'file' })).toMatchObject({
      failure: { code: 'mail-nothing-open' },
    });
  });

  it('too long for the mail program is said to be so, and can be saved as a file', async () => {
    const { service, opened, saved, ann, records } = someExports();
    const courts = ['alsb', 'flmb', 'flnb', 'flsd', 'flmd', 'gand', 'ganb', 'txsb', 'nysb', 'almd'];
    records.append(courts.map((id) => joined(someEcfAccount(ann, id))));
    expect(await service.draft({ personId: ann.id, as: 'opened' })).toMatchObject({
      failure: { code: 'mail-too-long' },
    });
    expect(opened).toEqual([]);
    await good(service.draft({ personId: ann.id, as: 'file' }));
    expect(saved.size).toBe(1);
  });

  it('that can’t be saved any more is named, beside those that are saved', async () => {
    const { service, doors, records, saved, ann } = someExports();
    const [cara, dan] = ['Cara Cole', 'Dan Dale'].map((name) =>
      somePerson({ name, email: 'mail@firm.example' }),
    );
    if (!cara || !dan) throw new Error('two people are needed');
    records.append([cara, dan].flatMap((one) => [added(one), joined(someEcfAccount(one, 'flsb'))]));
    const { write } = doors.files;
    const writeUntilFull = (from: number) =>
      Object.assign(doors.files, {
        write: async (path: string, bytes: Uint8Array) =>
          saved.size < from ? write(path, bytes) : fail('disk-full'),
      });
    writeUntilFull(1);
    const personIds = [ann.id, cara.id, dan.id];
    expect(await good(service.drafts({ personIds }))).toEqual({
      isCancelled: false,
      count: 1,
      left: [
        { name: 'Cara Cole', why: 'not-saved' },
        { name: 'Dan Dale', why: 'not-saved' },
      ],
      stopped: 'disk-full',
    });
    saved.clear();
    writeUntilFull(0);
    expect(await service.drafts({ personIds })).toMatchObject({ failure: { code: 'disk-full' } });
    // One that is open in the mail program keeps no other from being saved.
    Object.assign(doors.files, {
      write: async (path: string, bytes: Uint8Array) =>
        path.includes('Cara') ? fail('file-in-use') : write(path, bytes),
    });
    expect(await good(service.drafts({ personIds }))).toMatchObject({
      count: 2,
      left: [{ name: 'Cara Cole', why: 'not-saved' }],
      stopped: 'file-in-use',
    });
  });

  it('is written for many as one file each, and names whom it could not be written for', async () => {
    const { service, saved, ann, bob } = someExports();
    expect(await good(service.drafts({ personIds: [ann.id, bob.id] }))).toEqual({
      isCancelled: false,
      count: 1,
      left: [{ name: 'Bob "Bo" Birch', why: 'no-address' }],
    });
    expect([...saved.keys()]).toEqual(['folder/FileReady - Ann Ashgrove - 2022-03-01.eml']);
  });

  it('is not written to somebody who has no court yet, and that is said as the board says it', async () => {
    const { service, records } = someExports();
    const fay = somePerson({ name: 'Fay Field', email: 'fay@firm.example' });
    records.append([added(fay)]);
    expect(await good(service.drafts({ personIds: [fay.id] }))).toEqual({
      isCancelled: false,
      count: 0,
      left: [{ name: 'Fay Field', why: 'no-court' }],
    });
  });

  it('is written to invented people only while nobody real is reminded', async () => {
    const { service, records, ann } = someExports();
    const ida = somePerson({ name: 'Ida', email: 'ida@practice.example', isPractice: true });
    records.append([added(ida), joined(someEcfAccount(ida, 'flsb'))]);
    expect(await good(service.drafts({ personIds: [ann.id, ida.id] }))).toMatchObject({
      count: 1,
      left: [{ name: 'Ida', why: 'practice' }],
    });
    expect(await good(service.drafts({ personIds: [ida.id] }))).toMatchObject({ count: 1 });
  });
});

describe('what is printed', () => {
  it('shows the board with its day and filter', async () => {
    const { service, pages, saved, ann, bob } = someExports();
    const shown = { personIds: [ann.id, bob.id], courtIds: [], filter: 'Florida' };
    await good(service.board({ ...shown, as: 'pdf' }));
    await good(service.board({ ...shown, as: 'print' }));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Ann Ashgrove');
    expect(pages[0]).toContain('Shows: Florida');
    expect(pages[0]).toContain('As of March 1, 2022');
    expect([...saved.keys()]).toEqual(['FileReady - Readiness board - Florida - 2022-03-01.pdf']);
  });

  it('has one person’s checklist with every phase, step and date', async () => {
    const { service, pages, accounts } = someExports();
    const [account] = accounts;
    if (!account) throw new Error('an account is needed');
    await good(service.checklist({ ecfAccountId: account.id, as: 'pdf' }));
    expect(pages[0]).toContain('Checklist of Ann Ashgrove');
    for (const words of [
      'Before the court goes live',
      'possible from April 4, 2022',
      'by March 25, 2022',
    ]) {
      expect(pages[0]).toContain(words);
    }
    expect(pages[0]).not.toMatch(/\{\w+\}|undefined/);
  });

  it('is nothing when the person closes the question of how to print', async () => {
    const { service, paper, pages, ann } = someExports();
    paper.isPrintClosed = true;
    const shown = { personIds: [ann.id], courtIds: [], filter: '' };
    expect(await good(service.board({ ...shown, as: 'print' }))).toEqual({ isCancelled: true });
    expect(pages).toEqual([]);
  });

  it('has a worksheet with lines where logins and passwords belong, never the passwords', async () => {
    const { service, pages, ann } = someExports();
    await good(service.worksheet({ personId: ann.id, as: 'print' }));
    const [page = ''] = pages;
    expect(page).toContain('aashgrove1');
    // One court names an e-mail address, the other nothing but a page.
    expect(page).toContain('<dt>Help desk</dt><dd>ecftrain@alnb.uscourts.gov</dd>');
    expect(page).toContain('<dd>https://www.flsb.uscourts.gov/nextgen-cmecf-information</dd>');
    expect(page.match(/Your own PACER account/g)).toHaveLength(1);
    for (const label of ['CM/ECF login the court issued', 'CM/ECF password', 'Password']) {
      expect(page).toMatch(new RegExp(`<dt>${label}</dt><dd[^>]*></dd>`));
    }
  });
});

describe('a worksheet with passwords', () => {
  const asked = (app: Exports, reason = 'Office move, no screen at the desk') => ({
    grant: app.grants.give({ action: 'worksheet', personId: app.ann.id }),
    reason,
  });

  it('goes on paper after proof of presence, and the log says that it did and why', async () => {
    const app = someExports();
    const secrets = asked(app);
    await good(app.service.worksheet({ personId: app.ann.id, as: 'print', secrets }));
    expect(app.pages[0]).toContain(
      '<dt>CM/ECF password</dt><dd class="exact">Canary-Password-1</dd>',
    );
    const [account] = app.accounts;
    const last = app.records.eventsOf(ecfSubject(account?.id ?? '')).at(-1);
    expect(last).toMatchObject({ kind: 'credential.printed', body: { reason: secrets.reason } });
    expect(JSON.stringify(app.records.eventsOf(ecfSubject(account?.id ?? '')))).not.toContain(
      'Canary',
    );
  });

  it('is in the log as not printed when the person closes the system’s question', async () => {
    const app = someExports();
    app.paper.isPrintClosed = true;
    const secrets = asked(app);
    expect(
      await good(app.service.worksheet({ personId: app.ann.id, as: 'print', secrets })),
    ).toEqual({ isCancelled: true });
    const [account] = app.accounts;
    const kinds = app.records.eventsOf(ecfSubject(account?.id ?? '')).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['credential.printed', 'credential.not-printed']);
  });

  it('goes into no file', async () => {
    const app = someExports();
    const secrets = asked(app);
    expect(await app.service.worksheet({ personId: app.ann.id, as: 'pdf', secrets })).toMatchObject(
      {
        failure: { code: 'bad-request' },
      },
    );
    expect([app.pages.length, app.saved.size]).toEqual([0, 0]);
  });

  it('says which password was kept and is blank all the same, and why', async () => {
    const app = someExports();
    const [, , alnb] = app.accounts;
    if (!alnb) throw new Error('an account is needed');
    app.kept.set(alnb.id, fail('credential-unreadable'));
    const secrets = asked(app);
    expect(
      await good(app.service.worksheet({ personId: app.ann.id, as: 'print', secrets })),
    ).toEqual({
      isCancelled: false,
      count: 2,
      leftBlank: [{ ecfAccountId: alnb.id, why: 'credential-unreadable' }],
    });
    expect(app.pages[0]).toContain('Canary-Password-1');
    expect(app.records.eventsOf(ecfSubject(alnb.id)).map(({ kind }) => kind)).not.toContain(
      'credential.printed',
    );
  });

  it('is not printed at all when no password could be read, or the keychain does not answer', async () => {
    const app = someExports();
    const [flsb] = app.accounts;
    for (const [answer, code] of [
      ['credential-gone', 'worksheet-nothing-kept'],
      ['keychain-locked', 'keychain-locked'],
    ] as const) {
      app.kept.set(flsb?.id ?? '', fail(answer));
      const secrets = asked(app);
      expect(
        await app.service.worksheet({ personId: app.ann.id, as: 'print', secrets }),
      ).toMatchObject({ failure: { code } });
    }
    expect(app.pages).toEqual([]);
  });

  it('needs a reason, and a proof that is good once and for this person only', async () => {
    const app = someExports();
    const print = (personId: Person['id'], secrets: ReturnType<typeof asked>) =>
      app.service.worksheet({ personId, as: 'print', secrets });
    expect(await print(app.ann.id, asked(app, ' '))).toMatchObject({
      failure: { problems: [{ field: 'reason', code: 'field-required' }] },
    });
    const secrets = asked(app);
    expect(await print(app.bob.id, secrets)).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    const fresh = asked(app);
    await good(print(app.ann.id, fresh));
    expect(await print(app.ann.id, fresh)).toMatchObject({ failure: { code: 'presence-needed' } });
    expect(app.pages).toHaveLength(1);
  });
});
