import type { Client } from 'pg';
import { FIRM_VERSION } from '../statements.ts';

/** One file of `assets/firm`, which brings the tables to a version. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/**
 * Brings a database to the newest version, each file in a transaction of its own. Gives the versions that it went
 * through; none where it is up to date. Throws a sentence for firm IT when it is newer than this program.
 */
export async function prepare(
  client: Client,
  migrations: readonly Migration[],
): Promise<readonly number[]> {
  // Two who do this at once would both find it not done.
  await client.query("SELECT pg_advisory_lock(hashtext('fileready'))");
  const current = await versionOf(client);
  if (current > FIRM_VERSION) {
    throw new Error(`The database is at version ${current}, this program at ${FIRM_VERSION}.`);
  }
  const wanted = migrations.filter(({ version }) => version > current);
  for (const { sql } of wanted) await client.query(sql);
  return wanted.map(({ version }) => version);
}

/** The version of the tables; 0 where there are none. */
export async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ is_there: boolean }>(
    "SELECT to_regclass('fileready.migration') IS NOT NULL AS is_there",
  );
  if (!rows[0]?.is_there) return 0;
  const newest = await client.query<{ version: number | null }>(
    'SELECT max(version) AS version FROM fileready.migration',
  );
  return newest.rows[0]?.version ?? 0;
}
