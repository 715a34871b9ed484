import type { Client } from 'pg';
import { nextLogTime } from '../../../electron/shared/domain/values/log-time.ts';

/** An event as a program would write it into the table, past the app. */
export interface RawEvent {
  readonly id: string;
  readonly said: string;
  readonly at: string;
  readonly subject: string;
  readonly kind: string;
  readonly version: number;
  readonly body: string;
}

/** An event of this kind, with a body that has only what the server reads. */
export function rawEvent(
  subject: string,
  kind: string,
  body: unknown = {},
  given: Partial<RawEvent> = {},
): RawEvent {
  return {
    id: crypto.randomUUID(),
    said: 'Dana Desk',
    // Long ago by every clock.
    at: nextLogTime(undefined, Date.UTC(2020, 0, 1), 'aaaaaaaa'),
    subject,
    kind,
    version: 1,
    body: JSON.stringify(body),
    ...given,
  };
}

/** Inserts it: `taken`, or the one word with which the server refused it. Anything else that went wrong is thrown. */
export async function insert(client: Client, event: RawEvent): Promise<string> {
  const { id, said, at, subject, kind, version, body } = event;
  try {
    await client.query(
      'INSERT INTO fileready.event (id, said, at, subject, kind, version, body) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, said, at, subject, kind, version, body],
    );
    return 'taken';
  } catch (error) {
    return codeOf(error) === 'FR001' && error instanceof Error ? error.message : codeOf(error);
  }
}

/** The SQLSTATE of what a query failed with (PostgreSQL, appendix A). */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}
