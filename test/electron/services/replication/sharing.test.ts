import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FirmDoor } from '../../../../electron/ports/firm-log.ts';
import { fail } from '../../../../electron/shared/domain/values/result.ts';
import { TestClock } from '../../../support/clock.ts';
import { serverNow } from '../../../support/firm-computer.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { TestPolicyPlaces } from '../../../support/policy.ts';
import { newFirm, type TestFirm, type TestMember } from '../../../support/postgres/database.ts';
import { newFolder } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';
import {
  joinedComputer,
  type SharedComputer,
  sharedComputer,
  typedFor,
} from '../../../support/sharing.ts';

let firm: TestFirm;
let computers: SharedComputer[] = [];
beforeAll(async () => {
  firm = await newFirm();
}, 120_000);
afterEach(async () => {
  await Promise.all(computers.map((one) => one.end()));
  computers = [];
  await firm.owner.query('TRUNCATE fileready.event, fileready.account, fileready.person');
});
afterAll(() => firm?.close());

const ADMINISTRATOR: TestMember = { role: 'administrator' };
const kept = <T extends SharedComputer>(one: T): T => {
  computers.push(one);
  return one;
};
const alone = async (given: Parameters<typeof sharedComputer>[1] = {}) =>
  kept(await sharedComputer(firm, given));
const member = async (who = ADMINISTRATOR, given: Parameters<typeof sharedComputer>[1] = {}) =>
  kept(await joinedComputer(firm, who, given));
const state = (one: SharedComputer) => good(one.service.state({}));
const DAY_MS = 24 * 60 * 60 * 1000;
const later = (clock: TestClock, ms: number) => {
  clock.instant = new Date(Date.parse(clock.instant) + ms).toISOString();
};

const filesSaying = (folder: string, text: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(text));

/** From now on the records file of a folder refuses this of some rows. */
function refuse(folder: string, what: string, when: string) {
  const db = new DatabaseSync(join(folder, 'records.db'));
  db.exec(
    `CREATE TRIGGER refused BEFORE ${what} WHEN ${when} BEGIN SELECT RAISE(ABORT, 'refused'); END`,
  );
  db.close();
}

/** A network that a test cuts. */
function cable() {
  const cut = { isCut: false };
  const between =
    (door: FirmDoor): FirmDoor =>
    (address, password) => ({
      connect: async () =>
        cut.isCut ? fail('firm-port-closed') : door(address, password).connect(),
    });
  return { cut, between };
}

describe('a computer that shares with nobody', () => {
  it('is off, and nothing is due', async () => {
    const one = await alone();
    expect(await state(one)).toMatchObject({ step: 'off', isJoined: false, waiting: 0 });
    expect(one.due).toEqual([]);
    expect(one.sharing.isShared).toBe(false);
  });

  it('never connects in practice, whatever is set', async () => {
    const places = new TestPolicyPlaces();
    const { host, port } = firm.settings('nobody');
    places.set({ FirmDatabaseHost: host, FirmDatabasePort: port, FirmDatabaseUser: 'nobody' });
    const one = await alone({ isPractice: true, places });
    expect(one.sharing.step).toEqual({ step: 'off' });
    expect(one.due).toEqual([]);
  });
});

describe('connecting', () => {
  it('tests first and sends nothing, then shares what is recorded here', async () => {
    const one = await alone();
    one.records.append([added(somePerson({ name: 'Paula Plainview' }))]);
    const login = await firm.addLogin(ADMINISTRATOR);
    const trial = await good(one.service.test(typedFor(firm, login)));
    expect(trial).toMatchObject({ role: 'administrator', firmPeople: 0, ownPeople: 1, same: [] });
    expect(await state(one)).toMatchObject({ step: 'off', isJoined: false });
    expect((await firm.owner.query('SELECT FROM fileready.event')).rowCount).toBe(0);
    const shown = await good(one.service.connect({ trialId: trial.trialId, same: [] }));
    expect(shown).toMatchObject({
      step: 'connected',
      since: one.clock.instant,
      role: 'administrator',
      waiting: 0,
      address: { user: login },
      isJoined: true,
    });
    expect((await firm.owner.query('SELECT FROM fileready.event')).rowCount).toBe(1);
  });

  it('is refused without a test, and says beside each field what is wrong with it', async () => {
    const one = await alone();
    const trialId = crypto.randomUUID();
    expect(await one.service.connect({ trialId, same: [] })).toEqual(fail('firm-not-tested'));
    const typed = { host: 'https://db', port: 'x', database: '', user: '', password: '' };
    expect(await one.service.test(typed)).toMatchObject({
      failure: {
        code: 'check-the-fields',
        problems: [
          { field: 'host', code: 'firm-host-not-a-name' },
          { field: 'port', code: 'firm-port-not-a-number' },
          { field: 'database', code: 'field-required' },
          { field: 'user', code: 'field-required' },
        ],
      },
    });
  });

  it('keeps the password in the keychain alone, and gives it to no other server', async () => {
    const places = new TestPolicyPlaces();
    const one = await member(ADMINISTRATOR, { places });
    expect([...one.keychain.entries.values()].join()).toContain('Tall-Oak-Wagon-77');
    places.set({ FirmDatabaseHost: 'other.invalid' });
    one.policy.look();
    await one.sharing.look();
    expect(await state(one)).toMatchObject({ step: 'no-password', isByIt: true });
  });

  it('goes on by itself at the next start, where the last one ended', async () => {
    const first = await member();
    const { folder, keychain, clock } = first;
    await first.end();
    computers = [];
    const again = await alone({ folder, keychain, clock });
    expect(again.sharing.step).toEqual({ step: 'connecting' });
    await good(again.sharing.round());
    expect(await state(again)).toMatchObject({ step: 'connected' });
  });

  it('takes a root certificate from a file that the person chooses', async () => {
    const chosenFile = join(newFolder(), 'root.pem');
    const one = await alone({ chosenFile });
    writeFileSync(chosenFile, 'not a certificate');
    expect(await one.service.chooseRoot({})).toEqual(fail('firm-root-not-readable'));
    writeFileSync(chosenFile, firm.server.ca);
    expect(await good(one.service.chooseRoot({}))).toEqual({ root: firm.server.ca });
  });
});

describe('what firm IT has set', () => {
  it('counts instead of what is typed, needs the password alone, and can’t be left', async () => {
    const login = await firm.addLogin(ADMINISTRATOR);
    const { host, port, name } = { ...firm.settings(login), name: firm.name };
    const root = join(newFolder(), 'root.pem');
    writeFileSync(root, firm.server.ca);
    const places = new TestPolicyPlaces();
    places.set({
      FirmDatabaseHost: host,
      FirmDatabasePort: port,
      FirmDatabaseName: name,
      FirmDatabaseUser: login,
      FirmDatabaseRoot: root,
    });
    const one = await alone({ places });
    expect(await state(one)).toMatchObject({ step: 'no-password', isByIt: true });
    const { password } = firm.settings(login);
    const typed = { host: 'elsewhere.invalid', port: '1', database: 'x', user: 'x', password };
    const { trialId } = await good(one.service.test(typed));
    expect(await good(one.service.connect({ trialId, same: [] }))).toMatchObject({
      step: 'connected',
      isByIt: true,
      address: { host, user: login },
    });
    expect(await one.service.leave({ keepsCopy: true })).toMatchObject({
      failure: { code: 'set-by-it', values: { policy: 'FirmDatabaseHost' } },
    });
    places.set({});
    one.policy.look();
    await one.sharing.look();
    expect(await state(one)).toMatchObject({ step: 'off', isJoined: true });
  });

  it('ends a connection that is no longer allowed', async () => {
    const places = new TestPolicyPlaces();
    const one = await member(ADMINISTRATOR, { places });
    places.set({ FirmDatabase: false });
    one.policy.look();
    await one.sharing.look();
    expect(await state(one)).toMatchObject({ step: 'off', isClosed: true });
  });
});

describe('a week offline', () => {
  it('says since when, and what waits; work goes on, also after a restart; then all of it is sent', async () => {
    const { cut, between } = cable();
    const clock = new TestClock(await serverNow(firm));
    const one = await member(ADMINISTRATOR, { between, clock });
    const since = clock.instant;
    await one.sharing.stop();
    cut.isCut = true;
    await one.sharing.start();
    for (let day = 1; day <= 7; day += 1) {
      later(clock, DAY_MS);
      one.records.append([added(somePerson({ name: `Day ${day}` }))]);
      expect(await one.sharing.round()).toEqual(fail('firm-port-closed'));
    }
    const offline = {
      step: 'offline',
      since,
      waiting: 7,
      failure: { code: 'firm-port-closed' },
    };
    expect(await state(one)).toMatchObject(offline);
    expect(one.records.people()).toHaveLength(7);
    const { folder, keychain } = one;
    await one.end();
    computers = [];
    const again = await alone({ folder, keychain, clock, between });
    await again.sharing.round();
    expect(await state(again)).toMatchObject(offline);
    cut.isCut = false;
    clock.instant = await serverNow(firm);
    await good(again.sharing.round());
    expect(await state(again)).toMatchObject({ step: 'connected', waiting: 0 });
    expect((await firm.owner.query('SELECT FROM fileready.event')).rowCount).toBe(7);
  });
});

describe('stopping', () => {
  it('when the app locks ends the connection, and unlocking begins it again', async () => {
    const one = await member();
    await one.sharing.stop();
    expect(one.sharing.step).toEqual({ step: 'off' });
    const open = 'SELECT FROM pg_stat_activity WHERE usename = $1';
    await expect.poll(async () => (await firm.owner.query(open, [one.login])).rowCount).toBe(0);
    await one.sharing.start();
    await good(one.sharing.round());
    expect(one.sharing.step).toMatchObject({ step: 'connected' });
  });
});

describe('what the server refuses', () => {
  it('is shown with its author, what it is about, and the reason', async () => {
    const own = somePerson({ name: 'Own' });
    const attorney = await member({ role: 'attorney', person: own.id });
    const other = somePerson({ name: 'Somebody else' });
    const account = someEcfAccount(own);
    attorney.records.append([added(own), added(other), joined(account)]);
    await good(attorney.sharing.round());
    expect(await state(attorney)).toMatchObject({
      refusedCount: 1,
      refused: [
        { kind: 'person.added', about: 'Somebody else', reason: 'not-theirs', by: 'Dana Desk' },
      ],
    });
  });
});

describe('leaving', () => {
  it('keeps the copy', async () => {
    const one = await member();
    one.records.append([added(somePerson())]);
    await good(one.sharing.round());
    expect(await good(one.service.leave({ keepsCopy: true }))).toMatchObject({
      step: 'off',
      isJoined: false,
    });
    expect(one.records.people()).toHaveLength(1);
    expect([...one.keychain.entries]).toEqual([]);
    expect(one.store.read()).toBeUndefined();
  });

  it('removes the copy with its backups, once everything in it is on the server', async () => {
    const places = new TestPolicyPlaces();
    places.set({ FirmDatabaseLeaving: 'remove' });
    const { cut, between } = cable();
    const one = await member(ADMINISTRATOR, { places, between });
    await good(one.backups.make());
    const copies = ['set-aside-20261123170000-records.db', 'set-aside-20261123170000-records.seen']
      .concat(['records.restore.db', 'backups/unfinished-in-slices'])
      .map((name) => join(one.folder, name));
    for (const copy of copies) writeFileSync(copy, 'Leaves no trace');
    mkdirSync(join(one.folder, 'replaced', '20261123170000'), { recursive: true });
    writeFileSync(join(one.folder, 'replaced', '20261123170000', 'records.db'), 'Leaves no trace');
    one.records.append([added(somePerson({ name: 'Leaves no trace' }))]);
    expect(await one.service.leave({ keepsCopy: true })).toMatchObject({
      failure: { code: 'firm-changes-wait', values: { count: 1 } },
    });
    await good(one.sharing.round());
    cut.isCut = true;
    await good(one.service.leave({ keepsCopy: true }));
    expect(one.records.people()).toEqual([]);
    expect(one.records.isEmpty()).toBe(true);
    expect(one.backups.list()).toEqual([]);
    expect(filesSaying(one.folder, 'Leaves no trace')).toEqual([]);
    expect(one.forgotten()).toBe(1);
    one.records.append([added(somePerson({ name: 'New beginning' }))]);
    expect(one.records.people()).toHaveLength(1);
  });

  it('that is cut off goes on at the next start, connects to nobody, and takes nothing recorded since', async () => {
    const one = await member();
    one.records.append([added(somePerson({ name: 'Leaves' }))]);
    await good(one.sharing.round());
    const { folder, clock, keychain } = one;
    keychain.trouble = 'keychain-unavailable';
    expect(await one.service.leave({ keepsCopy: false })).toMatchObject({ ok: false });
    expect(one.store.read()).toMatchObject({ leaving: 'remove' });
    expect(one.records.people()).toEqual([]);
    one.records.append([added(somePerson({ name: 'New beginning' }))]);
    await good(one.backups.make());
    await one.end();
    computers = [];
    keychain.trouble = 'none';
    const again = await alone({ folder, keychain, clock });
    expect(await state(again)).toMatchObject({ step: 'off', isJoined: false });
    expect(again.store.read()).toBeUndefined();
    expect([...keychain.entries]).toEqual([]);
    expect(again.records.people().map(({ person }) => person.name)).toEqual(['New beginning']);
    expect(again.forgotten()).toBe(1);
    expect(again.due).toEqual([]);
  });

  it('happens in one piece: where the file refuses a part, all is as it was', async () => {
    const one = await member();
    one.records.append([added(somePerson({ name: 'First' })), added(somePerson({ name: 'Last' }))]);
    await good(one.sharing.round());
    await one.sharing.stop();
    refuse(one.folder, 'DELETE ON events', "OLD.body LIKE '%Last%'");
    expect(one.replica.leave({ keepsCopy: false })).toMatchObject({ ok: false });
    expect(one.records.people()).toHaveLength(2);
    expect(one.replica.standing()).toMatchObject({ waiting: 0 });
  });
});
