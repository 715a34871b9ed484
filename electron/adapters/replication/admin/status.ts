import type { Client } from 'pg';
import { versionOf } from './prepare.ts';

/** What firm IT wants to know of the database, as lines. */
export async function statusOf(client: Client): Promise<readonly string[]> {
  const version = await versionOf(client);
  if (version === 0) return ['Not prepared: run init first.'];
  const { rows } = await client.query<{
    events: string;
    newest: string | null;
    bytes: string;
    members: string;
    server: string;
  }>(`
    SELECT (SELECT count(*) FROM fileready.event)::text AS events,
           (SELECT max(received)::text FROM fileready.event) AS newest,
           pg_size_pretty(pg_database_size(current_database())) AS bytes,
           (SELECT coalesce(string_agg(count || ' ' || role, ', ' ORDER BY role), 'none')
              FROM (SELECT role, count(*) FROM fileready.member GROUP BY role) each) AS members,
           current_setting('server_version') AS server`);
  const [now] = rows;
  return [
    `Version ${version} on PostgreSQL ${now?.server}`,
    `Events: ${now?.events}, the newest received ${now?.newest ?? 'never'}; ${now?.bytes} on the disk`,
    `Members: ${now?.members}`,
    ...(await openTransactions(client)),
  ];
}

/** While a transaction is open, what is committed after others is read by its number alone. */
async function openTransactions(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<Record<string, string | null>>(
    'SELECT who, login, database, program, address, since::text FROM fileready.open_transaction ORDER BY since',
  );
  if (rows.length === 0) return ['Nobody holds a transaction open.'];
  return rows.map(
    ({ who, login, database, program, address, since }) =>
      `Open since ${since}: ${program} of ${login} in ${database}, ${address ? `from ${address}, ` : ''}process ${who}`,
  );
}
