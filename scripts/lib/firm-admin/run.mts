// Looks after the database of firm-wide records: see ../../firm-admin.mjs and docs/guide/firm-wide.md.
import { readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Client } from 'pg';
import { logPages } from '../../../electron/adapters/replication/admin/log-pages.ts';
import {
  addMember,
  type Membership,
  removeMember,
  setMember,
} from '../../../electron/adapters/replication/admin/members.ts';
import { prepare } from '../../../electron/adapters/replication/admin/prepare.ts';
import { statusOf } from '../../../electron/adapters/replication/admin/status.ts';
import { verify } from '../../../electron/adapters/replication/admin/verify.ts';
import { clientConfig } from '../../../electron/adapters/replication/settings.ts';
import { FIRM_ROLES } from '../../../electron/shared/domain/firm/rights.ts';
import { main } from '../main.mjs';
import { inRoot } from '../paths.mjs';

const HELP = `npm run firm-admin -- COMMAND --host SERVER --database NAME --user LOGIN [--port 5432] [--ca FILE]

  init                        prepares the database, or brings it up to date
  add-member LOGIN --role R   makes a login and prints its password, once (--existing: the login is there already)
  set-role LOGIN --role R     gives a member another role
  remove-member LOGIN         takes a member off the list
  status                      version, size, members, and who holds a transaction open
  export --out FILE           writes the whole log as lines of JSON
  verify                      looks for what is not as it should be

Roles: reader, attorney (--person EMAIL or id), paralegal (--office NAME, as often as needed; all without one),
administrator. The password is asked for in PGPASSWORD. Every connection is encrypted and the server must prove its name.`;

const OPTIONS = {
  host: { type: 'string' },
  port: { type: 'string', default: '5432' },
  database: { type: 'string' },
  user: { type: 'string' },
  ca: { type: 'string' },
  role: { type: 'string' },
  person: { type: 'string' },
  office: { type: 'string', multiple: true },
  existing: { type: 'boolean', default: false },
  out: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

function read() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}
type Flags = ReturnType<typeof read>['values'];

type Work = (client: Client, flags: Flags, login: string) => Promise<number>;

const COMMANDS: Readonly<Record<string, Work>> = {
  init: async (client) => {
    const done = await prepare(client, migrations());
    console.log(done.length === 0 ? 'It is up to date.' : `Prepared: version ${done.at(-1)}.`);
    return 0;
  },
  'add-member': async (client, flags, login) => {
    const membership = membershipIn(flags, login);
    if (flags.existing) await setMember(client, login, membership);
    else console.log(`Password of ${login}: ${await addMember(client, login, membership)}`);
    console.log(`${login} is a member: ${membership.role}.`);
    return 0;
  },
  'set-role': async (client, flags, login) => {
    const membership = membershipIn(flags, login);
    await setMember(client, login, membership);
    console.log(`${login} is a member: ${membership.role}.`);
    return 0;
  },
  'remove-member': async (client, _flags, login) => {
    await removeMember(client, login);
    console.log(`${login} is a member no more. Its copy of the records stays on its computer.`);
    return 0;
  },
  status: async (client) => {
    for (const line of await statusOf(client)) console.log(line);
    return 0;
  },
  export: async (client, { out }) => {
    if (!out) throw new Error('--out names the file to write.');
    const file = await open(out, 'wx', 0o600);
    let count = 0;
    for await (const rows of logPages(client)) {
      await file.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      count += rows.length;
    }
    await file.close();
    console.log(`${count} events are in ${out}.`);
    return 0;
  },
  verify: async (client) => {
    const problems = await verify(client);
    for (const problem of problems) console.log(problem);
    if (problems.length === 0) console.log('Everything is as it should be.');
    return problems.length === 0 ? 0 : 1;
  },
};

function membershipIn({ role: named, person, office }: Flags, login: string): Membership {
  const role = FIRM_ROLES.find((one) => one === named);
  if (login === '') throw new Error('Whose login? It stands behind the command.');
  if (!role) throw new Error(`--role is one of ${FIRM_ROLES.join(', ')}.`);
  return { role, person, offices: office };
}

/** The files of the tables, by the number that their names begin with. */
function migrations() {
  const folder = inRoot('assets', 'firm');
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({
      version: Number.parseInt(name, 10),
      sql: readFileSync(join(folder, name), 'utf8'),
    }));
}

await main(async () => {
  const { values, positionals } = read();
  const [command, login] = positionals;
  const work = command === undefined ? undefined : COMMANDS[command];
  if (!work) throw new Error(HELP);
  const { host, database, user, port, ca } = values;
  const password = process.env.PGPASSWORD;
  if (!host || !database || !user || password === undefined) {
    throw new Error('--host, --database, --user and the password in PGPASSWORD are needed.');
  }
  const root = ca === undefined ? {} : { ca: readFileSync(ca, 'utf8') };
  const where = { host, port: Number(port), database, user, password, ...root };
  const client = new Client({ ...clientConfig(where), application_name: 'fileready-admin' });
  await client.connect();
  try {
    return await work(client, values, login ?? '');
  } finally {
    await client.end();
  }
});
