import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logPages } from '../../../../electron/adapters/replication/admin/log-pages.ts';
import {
  addMember,
  removeMember,
  setMember,
} from '../../../../electron/adapters/replication/admin/members.ts';
import { prepare, versionOf } from '../../../../electron/adapters/replication/admin/prepare.ts';
import { statusOf } from '../../../../electron/adapters/replication/admin/status.ts';
import { verify } from '../../../../electron/adapters/replication/admin/verify.ts';
import { clientConfig } from '../../../../electron/adapters/replication/settings.ts';
import { insert, rawEvent } from '../../../firm/server/events.ts';
import { somePerson } from '../../../support/people.ts';
import { newFirm, type TestFirm } from '../../../support/postgres/database.ts';

const MIGRATIONS = [
  {
    version: 1,
    sql: readFileSync(new URL('../../../../assets/firm/0001-records.sql', import.meta.url), 'utf8'),
  },
];
let firm: TestFirm;
beforeAll(async () => {
  firm = await newFirm({ isPrepared: false });
}, 120_000);
afterAll(() => firm?.close());

let count = 0;
const newLogin = () => {
  count += 1;
  return `${firm.name} d'Arcy "${count}"`;
};

async function roleOf(login: string, password: string): Promise<unknown> {
  const client = new Client(clientConfig(firm.settings(login, password)));
  await client.connect();
  const { rows } = await client.query('SELECT fileready.own_role() AS role');
  await client.end();
  return rows[0]?.role;
}

describe('what firm IT does with the database', () => {
  it('prepares it once, and says what it is', async () => {
    expect(await statusOf(firm.owner)).toEqual(['Not prepared: run init first.']);
    expect(await versionOf(firm.owner)).toBe(0);
    expect(await prepare(firm.owner, MIGRATIONS)).toEqual([1]);
    expect(await prepare(firm.owner, MIGRATIONS)).toEqual([]);
    expect((await statusOf(firm.owner)).join('\n')).toMatch(
      /Version 1 .*Events: 0.*Members: none/s,
    );
    await firm.owner.query('UPDATE fileready.migration SET version = 2');
    await expect(prepare(firm.owner, MIGRATIONS)).rejects.toThrow(
      'at version 2, this program at 1',
    );
    await firm.owner.query('UPDATE fileready.migration SET version = 1');
  });

  it('adds a member, whose password is in no statement and works', async () => {
    const login = newLogin();
    const password = await addMember(firm.owner, login, { role: 'paralegal', offices: ['Mobile'] });
    expect(await roleOf(login, password)).toBe('paralegal');
    await setMember(firm.owner, login, { role: 'administrator' });
    expect(await roleOf(login, password)).toBe('administrator');
    await removeMember(firm.owner, login);
    await expect(roleOf(login, password)).rejects.toMatchObject({ code: '42501' });
  });

  it('finds an attorney by email, and leaves no login behind for one who isn’t there', async () => {
    const person = somePerson({ email: 'Paula@firm.example' });
    const administrator = await firm.connect(await firm.addLogin({ role: 'administrator' }));
    await insert(administrator, rawEvent(`person:${person.id}`, 'person.added', person));
    const login = newLogin();
    const unknown = addMember(firm.owner, login, {
      role: 'attorney',
      person: 'nobody@firm.example',
    });
    await expect(unknown).rejects.toThrow('Nobody in the records has the email');
    await addMember(firm.owner, login, { role: 'attorney', person: 'paula@firm.example' });
    const { rows } = await firm.owner.query(
      'SELECT person FROM fileready.member WHERE login = $1',
      [login],
    );
    expect(rows).toEqual([{ person: person.id }]);
    await expect(setMember(firm.owner, login, { role: 'attorney' })).rejects.toThrow(
      'needs --person',
    );
  });

  it('sees who holds a transaction open', async () => {
    expect((await statusOf(firm.owner)).at(-1)).toBe('Nobody holds a transaction open.');
    const login = await firm.addLogin({ role: 'administrator' });
    const client = await firm.connect(login);
    await client.query('BEGIN; SELECT pg_current_xact_id()');
    expect((await statusOf(firm.owner)).at(-1)).toContain(
      ` of ${login} in ${firm.name}, from 127.0.0.1`,
    );
    await client.query('ROLLBACK');
  });

  it('writes out everything, with who really sent it', async () => {
    const rows = [];
    for await (const page of logPages(firm.owner)) rows.push(...page);
    expect(rows).toMatchObject([{ kind: 'person.added', said: 'Dana Desk', seq: '1' }]);
    expect(rows[0]?.actor).toContain('_administrator_');
  });

  it.each([
    ['an office', "UPDATE fileready.person SET office = 'Dothan'", /1 offices of people/],
    [
      'an owner',
      'INSERT INTO fileready.account VALUES (gen_random_uuid(), gen_random_uuid())',
      /1 owners/,
    ],
    [
      'a right',
      "UPDATE fileready.rights SET attorney = 'any' WHERE kind = 'endpoint.set'",
      /endpoint\.set/,
    ],
    ['a grant', 'GRANT UPDATE ON fileready.event TO fileready_member', /change or delete/],
    [
      'the right to grant roles',
      'GRANT INSERT ON fileready.member TO fileready_member',
      /roles or rights/,
    ],
    ['a column', 'GRANT INSERT (actor) ON fileready.event TO fileready_member', /who recorded/],
    [
      'the policies',
      'ALTER TABLE fileready.event DISABLE ROW LEVEL SECURITY',
      /Row-level security/,
    ],
    ['a trigger', 'ALTER TABLE fileready.event DISABLE TRIGGER judge', /trigger/],
    [
      'a body',
      `UPDATE fileready.event SET body = '{"office":"Birmingham"}'`,
      /1 events can't be read/,
    ],
  ])('finds that somebody changed %s', async (_what, change, found) => {
    expect(await verify(firm.owner)).toEqual([]);
    // The check reads in a transaction of its own, so what is changed is changed back by hand.
    const second = await newFirm();
    const administrator = await second.connect(await second.addLogin({ role: 'administrator' }));
    const person = somePerson();
    await insert(administrator, rawEvent(`person:${person.id}`, 'person.added', person));
    expect(await verify(second.owner)).toEqual([]);
    await second.owner.query(change);
    expect(await verify(second.owner)).toEqual([expect.stringMatching(found)]);
    await second.close();
  });
});
