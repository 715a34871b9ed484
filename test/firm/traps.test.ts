import { cpSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { courtBook } from '../../electron/adapters/court-book/court-book.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { LinkClaims } from '../../electron/ports/records.ts';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../electron/practice-court/practice-court.ts';
import { FirmIndex } from '../../electron/services/checklist/firm-index.ts';
import { courtsService } from '../../electron/services/courts/courts.ts';
import { recoverLinks } from '../../electron/services/linking/recover.ts';
import { pacerService } from '../../electron/services/people/pacer.ts';
import { vaultEntries } from '../../electron/services/vault/entries/entries.ts';
import { type OwnMachine, ownMachine } from '../../electron/services/vault/own-machine.ts';
import { CONTRACT } from '../../electron/shared/contract/contract.ts';
import { NOTHING_KNOWN } from '../../electron/shared/domain/pacer/account-facts.ts';
import { courtEntry } from '../../electron/shared/domain/people/court-entry.ts';
import {
  EVENT_VERSION,
  type LogEvent,
  type NewEvent,
} from '../../electron/shared/domain/records/event.ts';
import {
  ecfSubject,
  foldSubject,
  personSubject,
} from '../../electron/shared/domain/records/fold.ts';
import { type EcfAccountId, EventId, PersonId } from '../../electron/shared/domain/values/ids.ts';
import { instantOf, nextLogTime } from '../../electron/shared/domain/values/log-time.ts';
import { fail, ok } from '../../electron/shared/domain/values/result.ts';
import { credentialName } from '../../electron/shared/domain/vault/credential-value.ts';
import { FakeKeychain } from '../support/fake-keychain.ts';
import { type FirmComputer, firmComputer } from '../support/firm-computer.ts';
import { keep, linkingStory, machineOver, StoryClock } from '../support/linking.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../support/people.ts';
import { newFirm, type TestFirm } from '../support/postgres/database.ts';
import { newFolder, recordsIn } from '../support/records.ts';
import { good } from '../support/services.ts';
import { insert, rawEvent } from './server/events.ts';

let firm: TestFirm;
let computers: Computer[] = [];
beforeAll(async () => {
  firm = await newFirm();
}, 120_000);
afterEach(async () => {
  await Promise.all(computers.map((one) => one.close()));
  computers = [];
  await firm.owner.query('TRUNCATE fileready.event, fileready.account, fileready.person');
});
afterAll(() => firm?.close());

interface Given {
  readonly folder?: string;
  readonly keychain?: FakeKeychain;
  readonly login?: string;
}

/** One computer of the firm: its records, its keychain, its vault, and its way to the firm’s real server. */
interface Computer extends FirmComputer {
  readonly keychain: FakeKeychain;
  readonly own: OwnMachine;
  readonly entries: ReturnType<typeof vaultEntries>;
}

async function computer({
  folder = newFolder(),
  keychain = new FakeKeychain(),
  login,
}: Given = {}) {
  const one = await firmComputer(firm, {
    login: login ?? (await firm.addLogin({ role: 'administrator' })),
    folder,
  });
  const own = ownMachine({ keychain, records: one.records, ids: systemIds });
  const entries = vaultEntries({ ...one, keychain: own.keychain, ids: systemIds });
  const made = { ...one, keychain, own, entries };
  computers.push(made);
  return made;
}

/** What one computer has for others goes to the firm's server, and what is there to the other. */
async function tell(from: Computer, to: Computer): Promise<void> {
  for (const { replicator } of [from, to]) await good(replicator.round());
}

/** Two computers that both know one person with one CM/ECF account. */
async function twoComputers() {
  const [a, b] = [await computer(), await computer()];
  const person = somePerson();
  const account = someEcfAccount(person);
  a.records.append([added(person), joined(account)]);
  await tell(a, b);
  return { a, b, person, account };
}

const DAY_MS = 24 * 60 * 60 * 1000;
const SECRET = { login: 'pplainview', password: 'Tall-Oak-Wagon-77' };
const OTHER = { login: 'pplainview', password: 'Low-Elm-Barrow-33' };

describe('what belongs to one computer stays there', () => {
  it('a login kept on one is neither “gone” on the other nor made so for the first', async () => {
    const { a, b, account } = await twoComputers();
    await good(a.entries.store(account.id, SECRET));
    await tell(a, b);
    expect(await b.entries.read(account.id)).toMatchObject({
      failure: { code: 'credential-missing' },
    });
    await tell(b, a);
    expect(await good(a.entries.read(account.id))).toMatchObject(SECRET);
    expect(b.records.ecf(account.id)?.keptElsewhere).toMatchObject([
      { machine: a.records.machine },
    ]);
  });

  it.each<[string, (at: Computer, id: EcfAccountId) => unknown]>([
    ['removed', ({ entries }, id) => entries.remove(id)],
    [
      'being removed, on one that died',
      ({ records }, id) =>
        records.append([{ subject: ecfSubject(id), kind: 'credential.destroying', body: {} }]),
    ],
    [
      'lost from the keychain',
      async ({ entries, keychain }, id) => {
        keychain.entries.delete(credentialName(id));
        expect(await entries.read(id)).toMatchObject({ failure: { code: 'credential-gone' } });
      },
    ],
  ])('a login that is %s touches no other keychain, on either side', async (_what, happens) => {
    const { a, b, account } = await twoComputers();
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      await good(one.entries.store(account.id, SECRET));
      await good(other.entries.store(account.id, OTHER));
      await tell(one, other);
      await happens(one, account.id);
      await tell(one, other);
      await other.entries.settle();
      expect(await good(other.entries.read(account.id))).toMatchObject(OTHER);
      expect(other.keychain.entries.has(credentialName(account.id))).toBe(true);
      // The next turn begins as the first did.
      await one.entries.settle();
    }
  });

  it('wrong tries count wherever they were made', async () => {
    const { a, b, account } = await twoComputers();
    const tried: NewEvent = {
      subject: ecfSubject(account.id),
      kind: 'credential.tried',
      body: { how: 'court' },
    };
    a.records.append([tried]);
    b.records.append([tried]);
    await tell(a, b);
    expect(b.records.ecf(account.id)?.credential.tries).toBe(2);
  });

  it('a user’s own layer is never handed over', async () => {
    const [a, b] = [await computer(), await computer()];
    const layer = { courtId: CONTRACT.courts.join.input.shape.courtId.parse('alnb'), text: '{}' };
    a.records.append([
      { subject: 'court:alnb', kind: 'court-profile.set', body: { ...layer, layer: 'user' } },
      { subject: 'court:alnb', kind: 'court-profile.set', body: { ...layer, layer: 'firm' } },
    ]);
    await tell(a, b);
    expect(b.records.eventsOf('court:alnb')).toMatchObject([{ body: { layer: 'firm' } }]);
  });
});

describe('events from elsewhere', () => {
  it('that are not what their kind has are kept apart and fold into nothing', async () => {
    const { a, b, person } = await twoComputers();
    const [whole] = a.records.eventsOf(personSubject(person.id));
    const broken = [
      { ...whole, id: crypto.randomUUID(), kind: 'undone', body: null },
      { ...whole, id: crypto.randomUUID(), kind: 'person.edited', body: { name: 7 } },
      { ...whole, id: crypto.randomUUID(), subject: personSubject(crypto.randomUUID()) },
      { ...whole, id: crypto.randomUUID(), kind: 'credential.destroying', body: {} },
      { ...whole, at: 'ZZZZ' },
      null,
      'text',
    ];
    expect(b.records.receive(broken)).toMatchObject({ value: { taken: [], unread: 7 } });
    expect(b.records.people()).toHaveLength(1);
    expect(b.records.unread().map(({ problem }) => problem)).toEqual([
      'body-not-valid',
      'body-not-valid',
      'wrong-subject',
      'stays-there',
      'no-event',
      'no-event',
      'no-event',
    ]);
    b.records.rebuild();
    expect(b.records.people()).toHaveLength(1);
  });

  it('of a kind or version to come are kept for a newer app, and hide nothing', async () => {
    const { a, b, person } = await twoComputers();
    const [whole] = a.records.eventsOf(personSubject(person.id));
    const body = { person: 'as it will be' };
    b.records.receive([
      { ...whole, id: crypto.randomUUID(), kind: 'person.certified', body },
      { ...whole, id: crypto.randomUUID(), kind: 'person.edited', version: 2, body },
    ]);
    expect(b.records.person(person.id)?.person).toEqual(person);
    expect(b.records.eventsOf(personSubject(person.id))).toHaveLength(3);
    expect(b.records.unread()).toEqual([]);
  });

  it('say the same in whatever order they arrive, and twice is once', async () => {
    const { a, b, person } = await twoComputers();
    a.records.append([renamed(person, 'First')]);
    a.clock.instant = new Date(Date.parse(a.clock.instant) + 60_000).toISOString();
    a.records.append([renamed(person, 'Second')]);
    const events = a.records.eventsOf(personSubject(person.id));
    for (const event of events.toReversed()) b.records.receive([event]);
    b.records.receive(events.toReversed());
    expect(b.records.person(person.id)?.person.name).toBe('Second');
    const seen = b.records.people();
    b.records.rebuild();
    expect(b.records.people()).toEqual(seen);
    expect(b.records.eventsOf(personSubject(person.id))).toHaveLength(events.length);
  });

  it('are sorted when they come in one batch, the last first', async () => {
    const [a, b] = [await computer(), await computer()];
    const person = somePerson();
    a.records.append([added(person), renamed(person, 'First'), renamed(person, 'Second')]);
    b.records.receive(a.records.eventsOf(personSubject(person.id)).toReversed());
    expect(b.records.person(person.id)?.person.name).toBe('Second');
    const seen = b.records.people();
    b.records.rebuild();
    expect(b.records.people()).toEqual(seen);
  });
});

describe('a clock that is wrong', () => {
  it('on another computer doesn’t date what is recorded here', async () => {
    const { a, b, person } = await twoComputers();
    const right = b.clock.instant;
    b.clock.instant = new Date(Date.parse(right) + 3 * DAY_MS).toISOString();
    b.records.append([renamed(person, 'Three days ahead')]);
    // The server takes nothing of days to come, and the next connection compares the clocks.
    expect(await b.replicator.round()).toEqual(fail('firm-connection-lost'));
    await tell(b, a);
    a.records.append([renamed(person, 'Now')]);
    const last = a.records.eventsOf(personSubject(person.id)).at(-1);
    const afterMs = Date.parse(instantOf(last?.at ?? '')) - Date.parse(right);
    expect(afterMs).toBeLessThan(DAY_MS);
    expect(a.records.person(person.id)?.person.name).toBe('Now');
    await tell(a, b);
    expect(b.records.person(person.id)?.person.name).toBe('Now');
  });
});

describe('two people at two computers', () => {
  it('who change different facts of one account both keep what they typed', async () => {
    const { a, b, person, account } = await twoComputers();
    const facts = { ...NOTHING_KNOWN, username: 'pplainview', mfa: 'not-enrolled' } as const;
    const pacer = (at: Computer) =>
      pacerService({ ...at, firmIndex: new FirmIndex(at.records), ids: systemIds });
    const recorded = await good(pacer(a).record({ personId: person.id, ...facts }));
    await tell(a, b);
    const change = { accountId: recorded.accountId, was: facts };
    await good(pacer(a).record({ personId: person.id, ...facts, username: 'pplain2', change }));
    await good(pacer(b).record({ personId: person.id, ...facts, mfa: 'app', change }));
    const entry = courtEntry(account);
    const courts = (at: Computer) =>
      courtsService({ ...at, courts: courtBook(at.records), ids: systemIds });
    const { id: ecfAccountId } = account;
    await good(courts(a).change({ ecfAccountId, was: entry, ...entry, admittedOn: '2020-02-03' }));
    await good(courts(b).change({ ecfAccountId, was: entry, ...entry, capacity: 'trustee' }));
    await tell(a, b);
    await tell(b, a);
    for (const { records } of [a, b]) {
      expect(records.person(person.id)?.pacerAccounts).toMatchObject([
        { username: 'pplain2', mfa: 'app' },
      ]);
      expect(records.ecf(account.id)?.account).toMatchObject({
        capacity: 'trustee',
        admittedOn: '2020-02-03',
      });
    }
  });

  it('an undone beginning hides nobody’s work', async () => {
    const { a, b, person } = await twoComputers();
    const [first] = a.records.eventsOf(personSubject(person.id));
    if (!first) throw new Error('nothing was recorded');
    // Alone, nobody is in the way of taking it back.
    const lone = somePerson({ name: 'Otto Other' });
    a.records.append([added(lone)]);
    await tell(a, b);
    const [begun] = a.records.eventsOf(personSubject(lone.id));
    if (!begun) throw new Error('nothing was recorded');
    a.records.undo([begun]);
    b.records.append([renamed(lone, 'Otto Otherwise')]);
    await tell(a, b);
    await tell(b, a);
    for (const { records } of [a, b]) {
      expect(records.person(lone.id)?.person.name).toBe('Otto Otherwise');
      records.rebuild();
      expect(records.person(lone.id)?.person.name).toBe('Otto Otherwise');
    }
  });

  it('an account whose person is gone is listed, so that someone can fix it', async () => {
    const { a, b } = await twoComputers();
    const lone = somePerson({ name: 'Otto Other' });
    a.records.append([added(lone)]);
    await tell(a, b);
    const [begun] = a.records.eventsOf(personSubject(lone.id));
    if (!begun) throw new Error('nothing was recorded');
    a.records.undo([begun]);
    const account = someEcfAccount(lone);
    b.records.append([joined(account)]);
    await tell(a, b);
    expect(b.records.withoutPerson().map(({ account: one }) => one.id)).toEqual([account.id]);
  });
});

describe('the firm’s own record', () => {
  const someIds = (count: number) =>
    Array.from({ length: count }, () => PersonId.parse(crypto.randomUUID()));
  const linked = (personId: PersonId, isLinked: boolean) =>
    ({ subject: 'firm', kind: 'firm.member-linked', body: { personId, isLinked } }) as const;

  it('folds members in one pass, the same as one by one and again after a rebuild', async () => {
    const a = await computer();
    const ids = someIds(2_000);
    a.records.append(ids.map((id) => linked(id, true)));
    a.records.append(ids.filter((_, place) => place % 2 === 0).map((id) => linked(id, false)));
    const expected = ids.filter((_, place) => place % 2 === 1);
    expect(a.records.firm().members).toEqual(expected);
    a.records.rebuild();
    expect(a.records.firm().members).toEqual(expected);
  });

  it('takes time that grows with their number alone: a hundred thousand never end otherwise', async () => {
    const ids = someIds(100_000);
    const events = ids.map(
      (personId, place): LogEvent => ({
        ...linked(personId, true),
        id: EventId.parse(personId),
        at: nextLogTime(undefined, place, 'aaaaaaaa'),
        actor: 'Dana Desk',
        version: EVENT_VERSION,
      }),
    );
    expect(foldSubject(events)).toMatchObject({
      type: 'firm',
      record: { members: { length: 100_000 } },
    });
  });
});

describe('a folder that was copied to another computer', () => {
  it('gets a name of its own, keeps no login there, and ends nothing of the first', async () => {
    const a = await computer();
    const person = somePerson();
    const account = someEcfAccount(person);
    await a.own.keychain.check();
    a.records.append([added(person), joined(account)]);
    await good(a.entries.store(account.id, SECRET));
    const folder = newFolder();
    const { machine } = a.records;
    await a.close();
    cpSync(a.folder, folder, { recursive: true });
    const copy = await computer({ folder, login: a.login });
    await copy.own.sure();
    recoverLinks(copy);
    expect(copy.records.machine).not.toBe(machine);
    expect(await copy.entries.read(account.id)).toMatchObject({
      failure: { code: 'credential-missing' },
    });
    expect(copy.records.ecf(account.id)?.keptElsewhere).toHaveLength(1);
    // What the copy did with an entry that it never had is told to the first, and is not its own removal.
    await copy.entries.remove(account.id);
    const again = await computer(a);
    await tell(copy, again);
    await again.own.sure();
    expect(await good(again.entries.read(account.id))).toMatchObject(SECRET);
  });
});

describe('one confirming request for an account', () => {
  let practiceCourt: PracticeCourt;
  beforeAll(async () => {
    practiceCourt = await startPracticeCourt();
  });
  afterAll(() => practiceCourt.close());

  it('stays where it is when the other computer’s request was heard of meanwhile', async () => {
    practiceCourt.reset();
    const clock = new StoryClock();
    const one = linkingStory(practiceCourt, clock);
    const records = recordsIn(newFolder(), clock);
    records.receive(one.records.logAfter(undefined, 1000));
    const keychain = new FakeKeychain();
    keep(records, keychain, one.ecf, one.sheet);
    const other = machineOver({ practiceCourt, clock, ecf: one.ecf, records, keychain });
    for (const app of [one, other]) {
      app.allowAssisted();
      await app.upToNames('assisted');
    }
    const names = { ecf: one.sheet.name, pacer: one.sheet.name };
    await good(one.confirm(names));
    records.receive(
      one.records.eventsOf(ecfSubject(one.ecf.id)).filter(({ kind }) => kind.startsWith('link.')),
    );
    expect((await other.confirm(names)).ok).toBe(false);
    expect(practiceCourt.state().links.map((link) => link.submissions)).toEqual([1]);
  });

  it('goes out from one of two computers that both came to it, and the other is told', async () => {
    practiceCourt.reset();
    const clock = new StoryClock();
    const one = linkingStory(practiceCourt, clock);
    const records = recordsIn(newFolder(), clock);
    records.receive(one.records.logAfter(undefined, 1000));
    const keychain = new FakeKeychain();
    keep(records, keychain, one.ecf, one.sheet);
    const holders = new Map<string, string>();
    const claims: LinkClaims = {
      isAtHand: () => true,
      take: async (account, attempt) => {
        const holder = holders.get(account) ?? attempt;
        holders.set(account, holder);
        return holder === attempt ? ok(undefined) : fail('link-claimed-elsewhere');
      },
    };
    const ready = { practiceCourt, clock, ecf: one.ecf, claims };
    const here = machineOver({ ...ready, records: one.records, keychain: one.keychain });
    const there = machineOver({ ...ready, records, keychain });
    for (const app of [here, there]) {
      app.allowAssisted();
      await app.upToNames('assisted');
    }
    const names = { ecf: one.sheet.name, pacer: one.sheet.name };
    const answers = await Promise.all([here.confirm(names), there.confirm(names)]);
    expect(answers.map((answer) => answer.ok).toSorted()).toEqual([false, true]);
    expect(answers).toContainEqual(fail('link-claimed-elsewhere'));
    expect(practiceCourt.state().links.map((link) => link.submissions)).toEqual([1]);
  });
});

describe('what another member’s program says was recorded at this computer', () => {
  it('takes no login from it and agrees to nothing for it', async () => {
    const { a, b, account } = await twoComputers();
    await good(b.entries.store(account.id, SECRET));
    await tell(b, a);
    const raw = await firm.connect(a.login);
    const at = nextLogTime(undefined, Date.parse(b.clock.instant), b.records.machine);
    const addresses = {
      authUrl: 'https://login.court.example',
      ecfUrl: 'https://ecf.court.example',
    };
    const forged = [
      rawEvent(ecfSubject(account.id), 'credential.destroyed', {}, { at }),
      rawEvent('court:alnb', 'endpoint.set', { courtId: 'alnb', ...addresses }, { at }),
    ];
    for (const event of forged) expect(await insert(raw, event)).toBe('taken');
    await tell(a, b);
    expect(await good(b.entries.read(account.id))).toMatchObject(SECRET);
    const { machine } = b.records;
    expect(b.records.court('alnb')?.named).not.toHaveProperty(machine);
    expect(a.records.court('alnb')?.named).toHaveProperty(machine);
    // Everybody has the same records, and nobody is told of something that can't be read.
    expect(b.records.court('alnb')?.endpoint).toEqual(a.records.court('alnb')?.endpoint);
    expect(b.records.unread()).toEqual([]);
    expect(b.records.replica.refused()).toEqual([]);
    // What this computer recorded itself is no forgery, however often it comes back.
    await good(b.records.replica.join(b.records.replica.standing()?.firm ?? ''));
    await tell(a, b);
    b.records.rebuild();
    expect(b.records.court('alnb')?.named).not.toHaveProperty(machine);
    expect(await good(b.entries.read(account.id))).toMatchObject(SECRET);
  });
});
