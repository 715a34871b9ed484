import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nextLogTime } from '../../../electron/shared/domain/values/log-time.ts';
import { newFirm, type TestFirm } from '../../support/postgres/database.ts';
import { codeOf, insert, rawEvent } from './events.ts';

let firm: TestFirm;
let administrator: Client;
beforeAll(async () => {
  firm = await newFirm();
  administrator = await firm.connect(await firm.addLogin({ role: 'administrator' }));
}, 120_000);
afterAll(() => firm?.close());

const newId = () => crypto.randomUUID();

/** What the server answers to a statement: `done`, or the SQLSTATE of its failure. */
async function tried(client: Client, sql: string, values: unknown[] = []): Promise<string> {
  try {
    await client.query(sql, values);
    return 'done';
  } catch (error) {
    return codeOf(error);
  }
}

async function person(office = 'Mobile'): Promise<string> {
  const id = newId();
  const said = await insert(
    administrator,
    rawEvent(`person:${id}`, 'person.added', { id, office }),
  );
  expect(said).toBe('taken');
  return id;
}

async function account(personId: string): Promise<string> {
  const id = newId();
  const body = { id, personId };
  expect(await insert(administrator, rawEvent(`ecf:${id}`, 'court.joined', body))).toBe('taken');
  return id;
}

const NOT_ALLOWED = '42501';

describe('a member’s login', () => {
  it.each([
    [
      'says who sent it',
      "INSERT INTO fileready.event (id, said, at, subject, kind, version, body, actor) VALUES (gen_random_uuid(), 'x', '', 'firm', 'view.saved', 1, '{}', 'owner')",
    ],
    [
      'says which transaction',
      "INSERT INTO fileready.event (id, said, at, subject, kind, version, body, xid) VALUES (gen_random_uuid(), 'x', '', 'firm', 'view.saved', 1, '{}', '7')",
    ],
    [
      'says which number',
      "INSERT INTO fileready.event (id, said, at, subject, kind, version, body, seq) OVERRIDING SYSTEM VALUE VALUES (gen_random_uuid(), 'x', '', 'firm', 'view.saved', 1, '{}', 1)",
    ],
    ['changes an event', "UPDATE fileready.event SET said = 'x'"],
    ['deletes events', 'DELETE FROM fileready.event'],
    ['empties the log', 'TRUNCATE fileready.event'],
    ['raises itself', "UPDATE fileready.member SET role = 'administrator'"],
    ['adds a member', "INSERT INTO fileready.member (login, role) VALUES ('x', 'administrator')"],
    ['calls what adds members', "SELECT fileready.set_member('x', 'administrator')"],
    [
      'changes an owner',
      'INSERT INTO fileready.account VALUES (gen_random_uuid(), gen_random_uuid())',
    ],
    ['moves a person to its office', 'UPDATE fileready.person SET office = office'],
    ['takes a claim past the function', 'DELETE FROM fileready.claim'],
    ['changes the rights', "UPDATE fileready.rights SET attorney = 'any'"],
    ['becomes the owner', 'SET ROLE owner'],
    ['makes a table of its own', 'CREATE TABLE fileready.more (x int)'],
    ['turns the triggers off', "SET session_replication_role = 'replica'"],
    ['takes a trigger away', 'DROP TRIGGER judge ON fileready.event'],
  ])('gets nowhere when it %s', async (_what, sql) => {
    expect(await tried(administrator, sql)).toBe(NOT_ALLOWED);
  });

  it('sees no other member', async () => {
    await firm.addLogin({ role: 'reader' });
    const { rows } = await administrator.query('SELECT role FROM fileready.member');
    expect(rows).toEqual([{ role: 'administrator' }]);
  });

  it('reads and records nothing once it is taken off the list, and nothing without ever having been on it', async () => {
    const login = await firm.addLogin({ role: 'administrator' });
    const client = await firm.connect(login);
    await person();
    expect((await client.query('SELECT 1 FROM fileready.event')).rowCount).toBeGreaterThan(0);
    await firm.owner.query('DELETE FROM fileready.member WHERE login = $1', [login]);
    expect((await client.query('SELECT 1 FROM fileready.event')).rowCount).toBe(0);
    expect(await insert(client, rawEvent('firm', 'view.saved'))).toBe('not-a-member');
    await firm.owner.query('SELECT fileready.remove_member($1)', [login]);
    expect(await tried(client, 'SELECT 1 FROM fileready.event')).toBe(NOT_ALLOWED);
    await expect(firm.connect(login)).rejects.toMatchObject({ code: NOT_ALLOWED });
  });
});

describe('an event', () => {
  it('is there with the login that sent it, its number and its transaction', async () => {
    const {
      rows: [me],
    } = await administrator.query('SELECT session_user::text AS login');
    const event = rawEvent('firm', 'view.saved');
    expect(await insert(administrator, event)).toBe('taken');
    const { rows } = await administrator.query(
      'SELECT actor, said, seq > 0 AS numbered, xid < pg_snapshot_xmax(pg_current_snapshot()) AS done FROM fileready.event WHERE id = $1',
      [event.id],
    );
    expect(rows).toEqual([{ actor: me.login, said: 'Dana Desk', numbered: true, done: true }]);
  });

  it('delivered again is there once, also when its author may not record it any more', async () => {
    const own = await person();
    const login = await firm.addLogin({ role: 'attorney', person: own });
    const client = await firm.connect(login);
    const event = rawEvent(`person:${own}`, 'person.noted');
    expect(await insert(client, event)).toBe('taken');
    await firm.setMember(login, { role: 'reader' });
    expect(await insert(client, event)).toBe('taken');
    expect(await insert(client, { ...event, id: newId() })).toBe('not-allowed');
    const { rows } = await client.query('SELECT 1 FROM fileready.event WHERE id = $1', [event.id]);
    expect(rows).toHaveLength(1);
  });

  it('keeps every character that JSON can have', async () => {
    const body = String.raw`{"name":"a\u0000b \ud800 \\u0000 é 😀","n":1.0,"n":2,"office":"Mo\u0000bile"}`;
    const id = newId();
    const event = rawEvent(`person:${id}`, 'person.edited', {}, { body });
    expect(await insert(administrator, event)).toBe('taken');
    const { rows } = await administrator.query('SELECT body FROM fileready.event WHERE id = $1', [
      event.id,
    ]);
    expect(rows).toEqual([{ body }]);
  });

  it.each([
    ['no JSON', { body: '{' }, 'body-not-valid'],
    ['a kind nobody knows', { kind: 'person.certified' }, 'kind-not-known'],
    ['no log time', { at: 'yesterday' }, '22P02'],
    ['about nothing', { subject: 'world' }, '23514'],
    ['without a name', { said: '' }, '23514'],
  ])('that has %s is refused', async (_what, given, answer) => {
    expect(await insert(administrator, rawEvent('firm', 'view.saved', {}, given))).toBe(answer);
  });

  it('is refused when it is dated more than five minutes ahead of the server', async () => {
    const {
      rows: [clock],
    } = await administrator.query(
      'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now',
    );
    const minutes = (ahead: number) => ({
      at: nextLogTime(undefined, Math.floor(clock.now) + ahead * 60_000, 'aaaaaaaa'),
    });
    expect(await insert(administrator, rawEvent('firm', 'view.saved', {}, minutes(4)))).toBe(
      'taken',
    );
    expect(await insert(administrator, rawEvent('firm', 'view.saved', {}, minutes(6)))).toBe(
      'too-far-ahead',
    );
  });

  it('of a user’s own layer is refused, no matter who sends it', async () => {
    const event = rawEvent('court:alnb', 'court-profile.set', { courtId: 'alnb', layer: 'user' });
    expect(await insert(administrator, event)).toBe('stays-there');
  });
});

describe('owners and offices', () => {
  let own: string;
  let other: string;
  let attorney: Client;
  let paralegal: Client;
  beforeEach(async () => {
    own = await person();
    other = await person('Dothan');
    attorney = await firm.connect(await firm.addLogin({ role: 'attorney', person: own }));
    paralegal = await firm.connect(await firm.addLogin({ role: 'paralegal', offices: ['Mobile'] }));
  });

  const joining = (id: string, personId: string) =>
    rawEvent(`ecf:${id}`, 'court.joined', { id, personId });

  it('nobody makes an account of somebody else their own', async () => {
    const theirs = await account(other);
    expect(await insert(attorney, joining(theirs, own))).toBe('not-theirs');
    expect(await insert(paralegal, joining(theirs, own))).toBe('not-theirs');
    expect(await insert(administrator, joining(theirs, own))).toBe('account-owned');
    expect(await insert(attorney, rawEvent(`ecf:${theirs}`, 'step.recorded'))).toBe('not-theirs');
  });

  it('an attorney joins a court for nobody else, and a name in the body that isn’t the subject helps nobody', async () => {
    expect(await insert(attorney, joining(newId(), own))).toBe('taken');
    expect(await insert(attorney, joining(newId(), other))).toBe('not-theirs');
    const claimed = { id: newId(), personId: own };
    expect(await insert(attorney, rawEvent(`ecf:${newId()}`, 'court.joined', claimed))).toBe(
      'wrong-subject',
    );
  });

  it('a merged account is its new person’s', async () => {
    const moved = await account(other);
    const step = () => insert(attorney, rawEvent(`ecf:${moved}`, 'step.recorded'));
    expect(await step()).toBe('not-theirs');
    await insert(administrator, rawEvent(`ecf:${moved}`, 'court.moved', { personId: own }));
    expect(await step()).toBe('taken');
  });

  it('a paralegal of an office adds people there alone, and loses whom they move away', async () => {
    const adding = (office: string) => {
      const id = newId();
      return rawEvent(`person:${id}`, 'person.added', { id, office });
    };
    expect(await insert(paralegal, adding('Mobile'))).toBe('taken');
    expect(await insert(paralegal, adding('Dothan'))).toBe('not-theirs');
    const editing = (office: string) => rawEvent(`person:${own}`, 'person.edited', { office });
    expect(
      await insert(paralegal, rawEvent(`person:${other}`, 'person.edited', { office: 'Mobile' })),
    ).toBe('not-theirs');
    expect(await insert(paralegal, editing('Dothan'))).toBe('taken');
    expect(await insert(paralegal, editing('Mobile'))).toBe('not-theirs');
  });

  it('are known within one batch', async () => {
    const id = newId();
    const accountId = newId();
    const events = [
      rawEvent(`person:${id}`, 'person.added', { id, office: 'Mobile' }),
      joining(accountId, id),
      rawEvent(`ecf:${accountId}`, 'step.recorded'),
    ];
    const column = (key: keyof (typeof events)[number]) => events.map((event) => event[key]);
    const said = await tried(
      paralegal,
      `INSERT INTO fileready.event (id, said, at, subject, kind, version, body)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::integer[], $7::text[])`,
      (['id', 'said', 'at', 'subject', 'kind', 'version', 'body'] as const).map(column),
    );
    expect(said).toBe('done');
  });

  it('what takes back something that isn’t known, or is about something else, is refused', async () => {
    const [one] = [rawEvent(`person:${own}`, 'person.noted')];
    expect(await insert(attorney, one)).toBe('taken');
    const undo = (subject: string, eventId: string) => rawEvent(subject, 'undone', { eventId });
    expect(await insert(attorney, undo(`person:${own}`, newId()))).toBe('undoes-nothing-known');
    expect(await insert(attorney, undo(`person:${other}`, one.id))).toBe('undoes-nothing-known');
    expect(await insert(attorney, undo(`person:${own}`, one.id))).toBe('taken');
  });
});

describe('the claim of an account', () => {
  const take = async (client: Client, id: string, attempt: string, ended: string[] = []) => {
    try {
      const { rows } = await client.query('SELECT fileready.take_claim($1, $2, $3) AS holder', [
        id,
        attempt,
        ended,
      ]);
      return rows[0].holder;
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  };

  it('is whose attempt asks first, and stays there', async () => {
    const id = await account(await person());
    const [first, second, third] = [newId(), newId(), newId()];
    expect(await take(administrator, id, first)).toBe(first);
    expect(await take(administrator, id, second)).toBe(first);
    expect(await take(administrator, id, first)).toBe(first);
    // Both saw the first one end without a link: one gets it.
    expect(await take(administrator, id, second, [first])).toBe(second);
    expect(await take(administrator, id, third, [first])).toBe(second);
  });

  it('is one of many that ask at once', async () => {
    const id = await account(await person());
    const login = await firm.addLogin({ role: 'paralegal' });
    const clients = await Promise.all(Array.from({ length: 8 }, () => firm.connect(login)));
    const holders = await Promise.all(clients.map((client) => take(client, id, newId())));
    expect(new Set(holders).size).toBe(1);
  });

  it('is for those who may link the account', async () => {
    const own = await person();
    const attorney = await firm.connect(await firm.addLogin({ role: 'attorney', person: own }));
    const reader = await firm.connect(await firm.addLogin({ role: 'reader' }));
    const theirs = await account(await person());
    expect(await take(attorney, theirs, newId())).toBe('not-theirs');
    expect(await take(reader, theirs, newId())).toBe('not-allowed');
    const attempt = newId();
    expect(await take(attorney, await account(own), attempt)).toBe(attempt);
  });
});
