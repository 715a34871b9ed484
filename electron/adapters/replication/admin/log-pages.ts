import type { Client } from 'pg';

/** One row of the log with everything that the server knows of it. */
export interface LogRow {
  readonly seq: string;
  readonly id: string;
  readonly received: string;
  readonly actor: string;
  readonly said: string;
  readonly at: string;
  readonly subject: string;
  readonly kind: string;
  readonly version: number;
  readonly body: string;
}

const PAGE = 5000;

/** The whole log as it is at one moment, in the order of receipt, a page at a time. */
export async function* logPages(client: Client): AsyncGenerator<readonly LogRow[]> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    let last = '0';
    for (;;) {
      const { rows } = await client.query<LogRow>(
        `SELECT seq::text, id::text, to_char(received AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS received,
                actor, said, at, subject, kind, version, body
         FROM fileready.event WHERE seq > $1::bigint ORDER BY event.seq LIMIT ${PAGE}`,
        [last],
      );
      if (rows.length === 0) return;
      yield rows;
      last = rows.at(-1)?.seq ?? last;
    }
  } finally {
    await client.query('ROLLBACK');
  }
}
