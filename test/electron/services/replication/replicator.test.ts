import { cpSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FirmConnection, FirmLog } from '../../../../electron/ports/firm-log.ts';
import { RHYTHM, Rhythm } from '../../../../electron/services/replication/rhythm.ts';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { instantOf } from '../../../../electron/shared/domain/values/log-time.ts';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { TestClock } from '../../../support/clock.ts';
import {
  type FirmComputer,
  firmComputer,
  memberComputer,
  serverNow,
} from '../../../support/firm-computer.ts';
import { firstOf } from '../../../support/first-of.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFirm, type TestFirm, type TestMember } from '../../../support/postgres/database.ts';
import { newFolder } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';

let firm: TestFirm;
let computers: FirmComputer[] = [];
beforeAll(async () => {
  firm = await newFirm();
}, 120_000);
afterEach(async () => {
  await Promise.all(computers.map((one) => one.close()));
  computers = [];
  await firm.owner.query('TRUNCATE fileready.event, fileready.account, fileready.person');
});
afterAll(() => firm?.close());

const ADMINISTRATOR: TestMember = { role: 'administrator' };

async function computer(member = ADMINISTRATOR, given = {}): Promise<FirmComputer> {
  const one = await memberComputer(firm, member, given);
  computers.push(one);
  return one;
}

async function again(
  before: FirmComputer,
  folder: string,
  clock = before.clock,
  between = (log: FirmLog) => log,
) {
  const one = await firmComputer(firm, { login: before.login, folder, clock, between });
  computers.push(one);
  return one;
}

/** Something of every connection is otherwise. */
const changedConnection =
  (change: (connection: FirmConnection) => Partial<FirmConnection>) =>
  (log: FirmLog): FirmLog => ({
    async connect() {
      const connected = await log.connect();
      if (!connected.ok) return connected;
      return ok({ ...connected.value, ...change(connected.value) });
    },
  });

const namesOn = ({ records }: FirmComputer) =>
  records
    .people()
    .map(({ person }) => person.name)
    .toSorted();
const onServer = async () => {
  const { rows } = await firm.owner.query(
    'SELECT kind, subject, said, at FROM fileready.event ORDER BY seq',
  );
  return rows;
};

describe('two computers of one firm', () => {
  it('have the same people, with what each recorded before and after', async () => {
    const [a, b] = [await computer(), await computer()];
    const person = somePerson({ name: 'Before' });
    a.records.append([added(person)]);
    await good(a.replicator.round());
    await good(b.replicator.round());
    expect(namesOn(b)).toEqual(['Before']);
    b.records.append([renamed(person, 'After')]);
    await good(b.replicator.round());
    await good(a.replicator.round());
    expect(namesOn(a)).toEqual(['After']);
    expect(b.records.people()).toEqual(a.records.people());
    for (const { records } of [a, b]) {
      expect(records.replica.standing()).toMatchObject({ waiting: 0 });
      expect(records.replica.refused()).toEqual([]);
    }
    expect(await onServer()).toHaveLength(2);
  });

  it('send what belongs to one computer nowhere, nor what takes it back', async () => {
    const [a, b] = [await computer(), await computer()];
    await good(a.replicator.round());
    const person = somePerson();
    const account = someEcfAccount(person);
    const subject = 'court:alnb' as const;
    const layer = { courtId: account.courtId, text: '{}' };
    const value = await good(
      Promise.resolve(
        a.records.append([
          added(person),
          joined(account),
          { subject: `ecf:${account.id}`, kind: 'credential.destroying', body: {} },
          { subject, kind: 'court-profile.set', body: { ...layer, layer: 'user' } },
          { subject, kind: 'court-profile.set', body: { ...layer, layer: 'firm' } },
        ]),
      ),
    );
    expect(a.records.undo(value.slice(3, 4))).toMatchObject({ ok: true });
    expect(a.records.undo(value.slice(4))).toMatchObject({ ok: true });
    await good(a.replicator.round());
    await good(b.replicator.round());
    expect((await onServer()).map(({ kind }) => kind).toSorted()).toEqual([
      'court-profile.set',
      'court.joined',
      'person.added',
      'undone',
    ]);
    expect(a.records.replica.standing()).toMatchObject({ waiting: 0 });
  });

  it('are woken by each other', async () => {
    const [a, b] = [await computer(), await computer()];
    await good(a.replicator.round());
    await good(b.replicator.round());
    const before = b.woken();
    a.records.append([added(somePerson())]);
    await good(a.replicator.round());
    await expect.poll(() => b.woken(), { timeout: 20_000 }).toBeGreaterThan(before);
  });

  it('show what the other has recorded without being asked', async () => {
    const rhythms: Rhythm[] = [];
    const live = async () => {
      const one = await computer(ADMINISTRATOR, { onWake: () => rhythm.wake() });
      const rhythm: Rhythm = new Rhythm({
        round: () => one.replicator.round(),
        isFocused: () => false,
        random: () => 0.1,
        // Nobody asks every now and then: what comes, comes because the others were woken.
        after: (ms, work) => {
          const timer = ms < RHYTHM.otherwise ? setTimeout(work, ms) : undefined;
          return () => clearTimeout(timer);
        },
        onRound: () => undefined,
      });
      one.records.onChange('follow', () => rhythm.noteChange());
      rhythms.push(rhythm);
      return one;
    };
    const [a, b] = [await live(), await live()];
    const isConnected = ({ records }: FirmComputer) => records.replica.standing() !== undefined;
    await expect.poll(() => [a, b].every(isConnected), { timeout: 20_000 }).toBe(true);
    a.records.append([added(somePerson({ name: 'From a' }))]);
    b.records.append([added(somePerson({ name: 'From b' }))]);
    for (const one of [a, b]) {
      await expect.poll(() => namesOn(one), { timeout: 20_000 }).toEqual(['From a', 'From b']);
    }
    for (const rhythm of rhythms) rhythm.stop();
  });

  it('go on where they stopped after a restart, and what was not sent is sent then', async () => {
    const a = await computer();
    await good(a.replicator.round());
    a.records.append([added(somePerson({ name: 'Waits' }))]);
    await a.close();
    const restarted = await again(a, a.folder);
    expect(restarted.records.replica.standing()).toMatchObject({ waiting: 1 });
    const b = await computer();
    await good(restarted.replicator.round());
    await good(b.replicator.round());
    expect(namesOn(b)).toEqual(['Waits']);
  });
});

describe('what is committed late', () => {
  it('is read when it comes, and holds up nothing that came before', async () => {
    const [a, b] = [await computer(), await computer()];
    await good(a.replicator.round());
    await good(b.replicator.round());
    const slow = await firm.connect(a.login);
    const late = somePerson({ name: 'Late' });
    await slow.query('BEGIN');
    const subject = personSubject(late.id);
    await slow.query(
      'INSERT INTO fileready.event (id, said, at, subject, kind, version, body) VALUES (gen_random_uuid(), $1, $2, $3, $4, 1, $5)',
      [
        'Dana Desk',
        '0000-000000000001-0000-cccccccc',
        subject,
        'person.added',
        JSON.stringify(late),
      ],
    );
    for (const name of ['First', 'Second']) {
      a.records.append([added(somePerson({ name }))]);
      await good(a.replicator.round());
      await good(b.replicator.round());
    }
    expect(namesOn(b)).toEqual(['First', 'Second']);
    await slow.query('COMMIT');
    await good(b.replicator.round());
    await good(a.replicator.round());
    expect(namesOn(b)).toEqual(['First', 'Late', 'Second']);
    expect(namesOn(a)).toEqual(namesOn(b));
  });

  it('isn’t waited for when it is in another database', async () => {
    const [a, b] = [await computer(), await computer()];
    const elsewhere = await newFirm();
    await elsewhere.owner.query('BEGIN; SELECT pg_current_xact_id()');
    a.records.append([added(somePerson({ name: 'At once' }))]);
    await good(a.replicator.round());
    await good(b.replicator.round());
    expect(namesOn(b)).toEqual(['At once']);
    await elsewhere.owner.query('ROLLBACK');
    await elsewhere.close();
  });
});

describe('what the server refuses', () => {
  it('counts nowhere, is listed with the reason, and holds up nothing', async () => {
    const own = somePerson({ name: 'Own' });
    const a = await computer();
    const attorney = await computer({ role: 'attorney', person: own.id });
    a.records.append([added(own)]);
    await good(a.replicator.round());
    await good(attorney.replicator.round());
    const other = somePerson({ name: 'Somebody else' });
    const edits = Array.from({ length: 9 }, (_, place) => renamed(own, `Own ${place}`));
    attorney.records.append([...edits.slice(0, 4), added(other), ...edits.slice(4)]);
    expect(namesOn(attorney)).toEqual(['Own 8', 'Somebody else']);
    await good(attorney.replicator.round());
    await good(a.replicator.round());
    expect(namesOn(attorney)).toEqual(['Own 8']);
    expect(namesOn(a)).toEqual(['Own 8']);
    expect(attorney.records.replica.refused()).toMatchObject([
      { event: { kind: 'person.added', body: { name: 'Somebody else' } }, reason: 'not-theirs' },
    ]);
    attorney.records.rebuild();
    expect(attorney.records.people()).toEqual(a.records.people());
    expect(attorney.records.eventsOf(personSubject(other.id))).toEqual([]);
  });

  it('is taken up again once somebody else brought it', async () => {
    const [a, b] = [await computer(), await computer()];
    const person = somePerson();
    a.records.append([added(person)]);
    await good(a.replicator.round());
    await good(b.replicator.round());
    a.records.append([renamed(person, 'Brought')]);
    const [event] = a.records.replica.waiting(9);
    if (!event) throw new Error('nothing waits');
    b.records.receive([event]);
    a.records.replica.noteRefused(event, 'not-theirs');
    expect(namesOn(a)).not.toEqual(['Brought']);
    const { cursor } = a.records.replica.standing() ?? {};
    if (!cursor) throw new Error('shared with nobody');
    expect(a.records.replica.take([{ raw: event, isOwn: true }], cursor)).toMatchObject({
      ok: true,
    });
    expect(namesOn(a)).toEqual(['Brought']);
    expect(a.records.replica.refused()).toEqual([]);
  });

  it('a member who was taken off the list loses nothing: it waits', async () => {
    const a = await computer();
    await good(a.replicator.round());
    await firm.owner.query('DELETE FROM fileready.member WHERE login = $1', [a.login]);
    a.records.append([added(somePerson())]);
    expect(await a.replicator.round()).toEqual(fail('firm-not-a-member'));
    expect(a.records.replica.standing()).toMatchObject({ waiting: 1 });
    expect(a.records.people()).toHaveLength(1);
    await firm.setMember(a.login, ADMINISTRATOR);
    await good(a.replicator.round());
    expect(await onServer()).toHaveLength(1);
  });
});

describe('a server that went back', () => {
  const forget = (kind: string) =>
    firm.owner.query('DELETE FROM fileready.event WHERE kind = $1', [kind]);

  it('gets back what it lost, and nobody loses what was recorded meanwhile', async () => {
    const [a, b] = [await computer(), await computer()];
    const person = somePerson();
    a.records.append([added(person)]);
    await good(a.replicator.round());
    await good(b.replicator.round());
    b.records.append([renamed(person, 'Lost and found')]);
    await good(b.replicator.round());
    await good(a.replicator.round());
    await Promise.all([a, b].map(({ replicator }) => replicator.close()));
    await forget('person.edited');
    // Somebody records on the server as it is now, under the number that was lost.
    await firm.owner.query('ALTER SEQUENCE fileready.event_seq_seq RESTART WITH 2');
    const c = await computer();
    await good(c.replicator.round());
    c.records.append([added(somePerson({ name: 'Meanwhile' }))]);
    await good(c.replicator.round());
    for (const one of [a, b, c]) await good(one.replicator.round());
    for (const one of [a, c]) await good(one.replicator.round());
    for (const one of [a, b, c]) expect(namesOn(one)).toEqual(['Lost and found', 'Meanwhile']);
    expect(await onServer()).toHaveLength(3);
  });

  it('gets what others recorded from those who may record it, and refusing it here hides nothing here', async () => {
    const own = somePerson({ name: 'Own' });
    const a = await computer();
    const attorney = await computer({ role: 'attorney', person: own.id });
    a.records.append([added(own), added(somePerson({ name: 'Other' }))]);
    await good(a.replicator.round());
    await good(attorney.replicator.round());
    await attorney.replicator.close();
    await forget('person.added');
    await good(attorney.replicator.round());
    expect(namesOn(attorney)).toEqual(['Other', 'Own']);
    expect(await onServer()).toHaveLength(1);
    await a.replicator.close();
    await good(a.replicator.round());
    expect(await onServer()).toHaveLength(2);
  });

  it('gets back what it took and lost before it was read there', async () => {
    const a = await computer();
    await good(a.replicator.round());
    a.records.append([added(somePerson({ name: 'Kept' }))]);
    await good(a.replicator.round());
    await a.close();
    // It takes what is sent, and the app ends before it reads that there.
    let hasSent = false;
    const ends = changedConnection((connection) => ({
      async push(events) {
        hasSent = true;
        return connection.push(events);
      },
      pull: async (cursor) => (hasSent ? fail('firm-connection-lost') : connection.pull(cursor)),
    }));
    const ended = await again(a, a.folder, a.clock, ends);
    ended.records.append([renamed(firstOf(ended.records.people()).person, 'Taken and lost')]);
    expect(await ended.replicator.round()).toEqual(fail('firm-connection-lost'));
    expect(ended.records.replica.standing()).toMatchObject({ waiting: 0 });
    expect(await onServer()).toHaveLength(2);
    await ended.close();
    await forget('person.edited');
    const restarted = await again(a, a.folder);
    await good(restarted.replicator.round());
    expect(await onServer()).toHaveLength(2);
    expect(restarted.records.replica.standing()).toMatchObject({ waiting: 0 });
  });

  it('is noticed when a dump was loaded into a younger server', async () => {
    const a = await computer();
    a.records.append([added(somePerson({ name: 'Old' }))]);
    await good(a.replicator.round());
    const { firm: id } = a.records.replica.standing() ?? {};
    expect(id).toBeDefined();
    await a.replicator.close();
    // As if all that was read had been written by transactions that this server has yet to come to.
    a.records.replica.take([], { ...cursorOf(a), xid: '4000000000' });
    const b = await computer();
    b.records.append([added(somePerson({ name: 'New' }))]);
    await good(b.replicator.round());
    await good(a.replicator.round());
    expect(namesOn(a)).toEqual(['New', 'Old']);
    expect(BigInt(cursorOf(a).xid)).toBeLessThan(4_000_000_000n);
  });

  it('is no other firm’s', async () => {
    const a = await computer();
    await good(a.replicator.round());
    await a.replicator.close();
    await firm.owner.query('UPDATE fileready.firm SET id = gen_random_uuid()');
    expect(await a.replicator.round()).toEqual(fail('firm-database-other'));
  });
});

function cursorOf({ records }: FirmComputer) {
  const standing = records.replica.standing();
  if (!standing) throw new Error('shared with nobody');
  return standing.cursor;
}

describe('a folder that was put back', () => {
  it('reads again what came since, and sends again what was sent', async () => {
    const [a, b] = [await computer(), await computer()];
    a.records.append([added(somePerson({ name: 'Kept' }))]);
    await good(a.replicator.round());
    const copy = newFolder();
    await a.close();
    cpSync(a.folder, copy, { recursive: true });
    const gone = await again(a, a.folder);
    gone.records.append([added(somePerson({ name: 'Sent since' }))]);
    await good(gone.replicator.round());
    b.records.append([added(somePerson({ name: 'Of another' }))]);
    await good(b.replicator.round());
    const back = await again(a, copy);
    await good(back.replicator.round());
    await good(b.replicator.round());
    expect(namesOn(back)).toEqual(['Kept', 'Of another', 'Sent since']);
    expect(namesOn(b)).toEqual(namesOn(back));
    expect(await onServer()).toHaveLength(3);
  });

  it('has once, as the firm has it, what it still dates as before it was dated again and sent', async () => {
    const a = await computer();
    await good(a.replicator.round());
    const person = somePerson({ name: 'First' });
    a.records.append([added(person), renamed(person, 'Second')]);
    const copy = newFolder();
    await a.close();
    cpSync(a.folder, copy, { recursive: true });
    // Its clock was set right before it sent that, and again after the folder was put back.
    const hourBack = new Date(Date.parse(a.clock.instant) - 3_600_000).toISOString();
    const gone = await again(a, a.folder, new TestClock(hourBack));
    await good(gone.replicator.round());
    const [, edited] = await onServer();
    const back = await again(a, copy);
    await good(back.replicator.round());
    expect(namesOn(back)).toEqual(['Second']);
    const history = () => back.records.eventsOf(personSubject(person.id));
    expect(history().map(({ kind }) => kind)).toEqual(['person.added', 'person.edited']);
    expect(history().at(-1)?.at).toBe(edited?.at);
    expect(back.records.replica.standing()).toMatchObject({ waiting: 0 });
    expect(back.records.people()).toEqual(gone.records.people());
    back.records.rebuild();
    expect(back.records.people()).toEqual(gone.records.people());
    await back.close();
    expect((await again(a, copy)).records.standing).toMatchObject({ condition: 'ready' });
  });
});

describe('a line that is cut', () => {
  /** The server takes the first batch, and its answer never comes back. */
  const deaf = () => {
    let isCut = false;
    return changedConnection((connection) => ({
      async push(events) {
        const answer = await connection.push(events);
        if (isCut) return answer;
        isCut = true;
        await connection.close();
        return fail('firm-connection-lost');
      },
    }));
  };

  it('after the server took a batch brings nothing twice, however wrong the clock is then', async () => {
    const a = await computer(ADMINISTRATOR, { between: deaf() });
    a.records.append([added(somePerson({ name: 'Once' }))]);
    expect(await a.replicator.round()).toEqual(fail('firm-connection-lost'));
    expect(a.records.replica.standing()).toMatchObject({ waiting: 1 });
    a.clock.instant = new Date(Date.parse(a.clock.instant) - 3_600_000).toISOString();
    await good(a.replicator.round());
    const [event] = await onServer();
    expect(await onServer()).toHaveLength(1);
    expect(a.records.logAfter(undefined, 9).map(({ at }) => at)).toEqual([event.at]);
  });
});

describe('a clock that is wrong', () => {
  const minutes = (count: number) => count * 60_000;
  const wrong = async (ms: number) =>
    new TestClock(new Date(Date.parse(await serverNow(firm)) + ms).toISOString());

  it.each([
    ['three days ahead', minutes(3 * 24 * 60)],
    ['ten minutes ahead', minutes(10)],
    ['an hour behind', -minutes(60)],
  ])('%s dates nothing in the firm’s log, and what waits keeps its order', async (_how, ms) => {
    const a = await computer(ADMINISTRATOR, { clock: await wrong(ms) });
    await good(a.replicator.round());
    await a.close();
    // Corrected since it first connected, also after a restart.
    const offline = await again(a, a.folder, await wrong(ms));
    const person = somePerson({ name: 'First' });
    offline.records.append([added(person)]);
    offline.records.append([renamed(person, 'Second'), renamed(person, 'Third')]);
    // The clock is changed by another hour while nothing is connected.
    offline.clock.instant = new Date(Date.parse(offline.clock.instant) + minutes(60)).toISOString();
    offline.records.append([renamed(person, 'Fourth')]);
    await good(offline.replicator.round());
    const now = Date.parse(await serverNow(firm));
    const rows = await onServer();
    expect(rows).toHaveLength(4);
    for (const { at } of rows) {
      expect(Math.abs(Date.parse(instantOf(at)) - now)).toBeLessThan(minutes(61));
      expect(Date.parse(instantOf(at))).toBeLessThan(now + minutes(1));
    }
    const b = await computer();
    await good(b.replicator.round());
    expect(namesOn(b)).toEqual(['Fourth']);
    expect(b.records.people()).toEqual(offline.records.people());
    offline.records.rebuild();
    expect(b.records.people()).toEqual(offline.records.people());
  });

  it('says before the first connection what was recorded then, and no later than now', async () => {
    const a = await computer(ADMINISTRATOR, { clock: await wrong(minutes(90)) });
    const person = somePerson({ name: 'First' });
    a.records.append([added(person), renamed(person, 'Second')]);
    await good(a.replicator.round());
    const now = Date.parse(await serverNow(firm));
    const rows = await onServer();
    expect(rows.map(({ kind }) => kind)).toEqual(['person.added', 'person.edited']);
    for (const { at } of rows) expect(Date.parse(instantOf(at))).toBeLessThanOrEqual(now);
    expect(namesOn(a)).toEqual(['Second']);
    const { folder } = a;
    await a.close();
    expect((await again(a, folder)).records.standing).toMatchObject({ condition: 'ready' });
  });
});

describe('something that is no event of ours', () => {
  it('is set apart once, however often it is read', async () => {
    const [a] = [await computer()];
    await good(a.replicator.round());
    const raw = await firm.connect(a.login);
    await raw.query(
      "INSERT INTO fileready.event (id, said, at, subject, kind, version, body) VALUES (gen_random_uuid(), 'x', '0000-000000000001-0000-cccccccc', 'firm', 'firm.billing-decided', 1, '7')",
    );
    await good(a.replicator.round());
    a.records.replica.join(firstOf([a.records.replica.standing()?.firm ?? '']));
    await good(a.replicator.round());
    expect(a.records.unread()).toMatchObject([{ problem: 'body-not-valid' }]);
  });
});
