import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmLogAt } from '../../../../electron/adapters/replication/connection.ts';
import type { FirmSettings } from '../../../../electron/adapters/replication/settings.ts';
import type { FirmConnection } from '../../../../electron/ports/firm-log.ts';
import type { FailureCode } from '../../../../electron/shared/domain/values/failure-codes.ts';
import { fail } from '../../../../electron/shared/domain/values/result.ts';
import { TestClock } from '../../../support/clock.ts';
import { added, somePerson } from '../../../support/people.ts';
import { throwAwayCertificate } from '../../../support/postgres/certificate.ts';
import { newFirm, type TestFirm } from '../../../support/postgres/database.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';

let firm: TestFirm;
let right: FirmSettings;
beforeAll(async () => {
  firm = await newFirm();
  right = firm.settings(await firm.addLogin({ role: 'administrator' }));
}, 120_000);
afterAll(() => firm?.close());

const connect = (given: Partial<FirmSettings> = {}) =>
  firmLogAt({ ...right, ...given }, new TestClock()).connect();

async function whileConnected<T>(work: (connection: FirmConnection) => Promise<T>): Promise<T> {
  const connection = await good(connect());
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** What the owner changes in the database, taken back in the end. */
async function changed<T>(there: string, back: string, work: () => Promise<T>): Promise<T> {
  await firm.owner.query(there);
  try {
    return await work();
  } finally {
    await firm.owner.query(back);
  }
}

describe('the way to the firm’s database', () => {
  it('says of a member what they are, and by how much the clocks differ', async () => {
    const clock = new TestClock();
    const { standing } = await whileConnected(async (connection) => connection);
    expect(standing).toMatchObject({ role: 'administrator', firm: expect.any(String) });
    const { rows } = await firm.owner.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    const ahead = Number(rows[0]?.now) - Date.parse(clock.now());
    expect(Math.abs(standing.aheadMs - ahead)).toBeLessThan(60_000);
  });

  it.each<[string, () => Partial<FirmSettings>, FailureCode]>([
    ['a server nobody finds', () => ({ host: 'no-such-server.invalid' }), 'firm-host-not-found'],
    ['a port where nothing is', () => ({ port: 1 }), 'firm-port-closed'],
    ['a wrong password', () => ({ password: 'wrong' }), 'firm-login-refused'],
    ['a login nobody has', () => ({ user: 'nobody' }), 'firm-login-refused'],
    [
      'a database that isn’t there',
      () => ({ database: 'no_such_database' }),
      'firm-database-not-found',
    ],
    [
      'a certificate of nobody we trust',
      () => ({ ca: throwAwayCertificate('localhost').cert }),
      'firm-certificate-not-trusted',
    ],
    ['a certificate for another name', () => ({ host: '127.0.0.1' }), 'firm-certificate-name'],
  ])('says what is wrong with %s', async (_what, given, code) => {
    expect(await connect(given())).toEqual(fail(code));
  });

  it('says that a database isn’t prepared, is older, is newer, or can only be read', async () => {
    const bare = await newFirm({ isPrepared: false });
    await firm.owner.query(`GRANT CONNECT ON DATABASE ${bare.name} TO fileready_member`);
    expect(await connect({ database: bare.name })).toEqual(fail('firm-database-not-prepared'));
    await bare.close();
    const at = (version: number) => `UPDATE fileready.migration SET version = ${version}`;
    expect(await changed(at(0), at(1), () => connect())).toEqual(fail('firm-database-older'));
    expect(await changed(at(2), at(1), () => connect())).toEqual(fail('firm-database-newer'));
    const readOnly = (what: string) =>
      `ALTER DATABASE ${firm.name} ${what} default_transaction_read_only`;
    expect(await changed(`${readOnly('SET')} = on`, readOnly('RESET'), () => connect())).toEqual(
      fail('firm-database-read-only'),
    );
  });

  it('says that a login is no member', async () => {
    const login = await firm.addLogin({ role: 'reader' });
    await firm.owner.query('DELETE FROM fileready.member WHERE login = $1', [login]);
    expect(await connect({ user: login })).toEqual(fail('firm-not-a-member'));
    await firm.owner.query('SELECT fileready.remove_member($1)', [login]);
    expect(await connect({ user: login })).toEqual(fail('firm-not-a-member'));
  });

  it('says that the server’s disk is full, and takes the record later', async () => {
    const records = recordsIn(newFolder());
    const person = somePerson();
    const events = await good(records.append([added(person)]));
    const full = `CREATE FUNCTION fileready.full() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'disk_full', MESSAGE = 'no space left'; END $$;
      CREATE TRIGGER full_disk AFTER INSERT ON fileready.event FOR EACH ROW EXECUTE FUNCTION fileready.full()`;
    await whileConnected(async (connection) => {
      const said = await changed(full, 'DROP FUNCTION fileready.full CASCADE', () =>
        connection.push(events),
      );
      expect(said).toEqual(fail('firm-disk-full'));
      expect(await connection.push(events)).toEqual({ ok: true, value: {} });
    });
    records.close();
  });

  it('passes the claim of an account on only from an attempt that ended', async () => {
    const account = crypto.randomUUID();
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    await whileConnected(async (connection) => {
      expect(await good(connection.takeClaim(account, first, []))).toBe(first);
      expect(await good(connection.takeClaim(account, second, []))).toBe(first);
      expect(await good(connection.takeClaim(account, second, [first]))).toBe(second);
    });
  });
});
