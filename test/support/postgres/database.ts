import { readFileSync } from 'node:fs';
import { Client, type ClientConfig } from 'pg';
import type { FirmRole } from '../../../electron/shared/domain/firm/rights.ts';
import { sharedServer, type TestServer } from './server.ts';

const MIGRATION = readFileSync(
  new URL('../../../assets/firm/0001-records.sql', import.meta.url),
  'utf8',
);
const PASSWORD = 'Tall-Oak-Wagon-77';

/** What a member of a test firm is. */
export interface TestMember {
  readonly role: FirmRole;
  readonly person?: string;
  readonly offices?: readonly string[];
}

/** The database of one test firm on the shared server. */
export class TestFirm {
  readonly server: TestServer;
  readonly name: string;
  /** The connection of the login that owns everything. */
  readonly owner: Client;
  readonly #open: Client[] = [];
  #logins = 0;

  constructor(server: TestServer, name: string, owner: Client) {
    this.server = server;
    this.name = name;
    this.owner = owner;
  }

  /** What a login connects with. */
  settings(user: string, password = PASSWORD) {
    const { port, ca } = this.server;
    return { host: 'localhost', port, database: this.name, user, password, ca };
  }

  /** A new login of the firm. Roles belong to the whole server, so its name has the database's in it. */
  async addLogin(member: TestMember, password = PASSWORD): Promise<string> {
    this.#logins += 1;
    const login = `${this.name}_${member.role}_${this.#logins}`;
    await this.owner.query(`CREATE ROLE ${login} LOGIN PASSWORD '${password}'`);
    await this.setMember(login, member);
    return login;
  }

  async setMember(login: string, { role, person, offices }: TestMember): Promise<void> {
    await this.owner.query('SELECT fileready.set_member($1, $2, $3, $4)', [
      login,
      role,
      person ?? null,
      offices ?? null,
    ]);
  }

  /** A connection of that login, past everything of ours: raw SQL. */
  async connect(login: string, password = PASSWORD): Promise<Client> {
    const { ca, ...rest } = this.settings(login, password);
    const client = await connected({ ...rest, ssl: { ca } });
    this.#open.push(client);
    return client;
  }

  async close(): Promise<void> {
    await Promise.all([this.owner, ...this.#open].map((client) => client.end()));
  }
}

/** A firm whose database is prepared and empty. `isPrepared: false`: a database with nothing of ours in it. */
export async function newFirm({ isPrepared = true, on = sharedServer() } = {}): Promise<TestFirm> {
  const server = await on;
  const name = `firm_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const { port, ca, owner } = server;
  const settings = { host: 'localhost', port, ...owner, ssl: { ca } };
  const first = await connected({ ...settings, database: 'postgres' });
  await first.query(`CREATE DATABASE ${name}`);
  await first.end();
  const firm = new TestFirm(server, name, await connected({ ...settings, database: name }));
  if (isPrepared) await firm.owner.query(MIGRATION);
  return firm;
}

async function connected(config: ClientConfig): Promise<Client> {
  const client = new Client(config);
  // A server that a test ends says so to everybody.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
