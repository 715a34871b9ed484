import { Client, type QueryResultRow } from 'pg';
import type {
  FirmConnection,
  FirmLog,
  FirmStanding,
  StoppedReading,
  WholeReading,
} from '../../ports/firm-log.ts';
import type { Clock } from '../../ports/system.ts';
import { FIRM_ROLES } from '../../shared/domain/firm/rights.ts';
import type { LogEvent } from '../../shared/domain/records/event.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { failureOf, refusalIn } from './failure.ts';
import {
  afterPlace,
  columnsOf,
  type EventRow,
  type PulledRow,
  placedRowOf,
  pulledOf,
  rowOf,
} from './rows.ts';
import { clientConfig, type FirmSettings } from './settings.ts';
import {
  FIRM_VERSION,
  KNOWS,
  LISTEN,
  MARK,
  PEOPLE,
  PULL,
  PUSH,
  STANDING,
  TAKE_CLAIM,
  WHOLE,
  WHOLE_NEXT,
} from './statements.ts';

/** A firm's log on its PostgreSQL (15 or newer). */
export function firmLogAt(settings: FirmSettings, clock: Pick<Clock, 'now'>): FirmLog {
  return {
    async connect() {
      const client = new Client(clientConfig(settings));
      try {
        const connection = new Connection(client);
        await client.connect();
        const standing = await standingOf(client, clock);
        if (!standing.ok) {
          await client.end();
          return standing;
        }
        await client.query(LISTEN);
        return ok(connection.as(standing.value));
      } catch (error) {
        client.end().catch(() => undefined);
        return fail(failureOf(error));
      }
    },
  };
}

interface StandingRow extends QueryResultRow {
  readonly version: number | null;
  readonly firm: string | null;
  readonly role: string | null;
  readonly now: string;
  readonly is_read_only: boolean;
}

async function standingOf(
  client: Client,
  clock: Pick<Clock, 'now'>,
): Promise<Result<FirmStanding>> {
  const before = Date.parse(clock.now());
  const { rows } = await client.query<StandingRow>(STANDING);
  const after = Date.parse(clock.now());
  const [row] = rows;
  const role = FIRM_ROLES.find((one) => one === row?.role);
  if (!row?.firm || row.version === null) return fail('firm-database-not-prepared');
  if (row.version < FIRM_VERSION) return fail('firm-database-older');
  if (row.version > FIRM_VERSION) return fail('firm-database-newer');
  if (!role) return fail('firm-not-a-member');
  if (row.is_read_only) return fail('firm-database-read-only');
  // The server read its clock about halfway between.
  const aheadMs = Math.round(Number(row.now) - (before + after) / 2);
  return ok({ firm: row.firm, role, aheadMs });
}

class Connection {
  readonly #client: Client;
  readonly #listeners: (() => void)[] = [];
  #isLost = false;

  constructor(client: Client) {
    this.#client = client;
    const wake = () => {
      for (const listener of this.#listeners) listener();
    };
    const lose = () => {
      this.#isLost = true;
      wake();
    };
    client.on('notification', wake);
    client.on('error', lose);
    client.on('end', lose);
  }

  as(standing: FirmStanding): FirmConnection {
    return {
      standing,
      knows: ({ seq, id, xid }) =>
        this.#ask(async () => {
          const { rows } = await this.#client.query(KNOWS, [seq, id, xid]);
          return rows[0]?.knows === true;
        }),
      push: (events) => this.#push(events),
      pull: ({ seq, xid }) =>
        this.#ask(async () => {
          const { rows } = await this.#client.query<PulledRow>(PULL, [seq, xid]);
          return pulledOf(rows);
        }),
      readWhole: (stopped) => this.#ask(() => this.#readWhole(stopped)),
      people: (seq) =>
        this.#ask(async () => {
          const { rows } = await this.#client.query<EventRow>(PEOPLE, [seq]);
          return rows.map(rowOf);
        }),
      takeClaim: (account, attempt, ended) => this.#takeClaim(account, attempt, ended),
      onWake: (listener) => this.#listeners.push(listener),
      close: () => this.#client.end().catch(() => undefined),
    };
  }

  async #readWhole(stopped: StoppedReading | undefined): Promise<WholeReading> {
    const client = this.#client;
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<WholeReading['mark'] & QueryResultRow>(MARK);
    const mark = rows[0] ?? { seq: '0', id: '', xid: '0' };
    await client.query(WHOLE, afterPlace(stopped, mark.seq));
    return {
      mark: stopped?.mark ?? mark,
      next: () =>
        this.#ask(async () => {
          const piece = await client.query<EventRow>(WHOLE_NEXT);
          if (piece.rows.length === 0) await client.query('COMMIT');
          return piece.rows.map(placedRowOf);
        }),
    };
  }

  async #takeClaim(
    account: string,
    attempt: string,
    ended: readonly string[],
  ): Promise<Result<string>> {
    const holder = await this.#unlessRefused(async () => {
      const { rows } = await this.#client.query(TAKE_CLAIM, [account, attempt, ended]);
      return String(rows[0]?.holder);
    });
    if (!holder.ok) return holder;
    return 'refused' in holder.value ? fail('link-claim-refused') : ok(holder.value.done);
  }

  async #push(events: readonly LogEvent[]): Promise<Result<{ readonly refused?: string }>> {
    const pushed = await this.#unlessRefused(() => this.#client.query(PUSH, columnsOf(events)));
    if (!pushed.ok) return pushed;
    return ok('refused' in pushed.value ? { refused: pushed.value.refused } : {});
  }

  /** Does it, or gives the server's word why it may not be done. */
  #unlessRefused<T>(
    work: () => Promise<T>,
  ): Promise<Result<{ readonly done: T } | { readonly refused: string }>> {
    return this.#ask(async () => {
      try {
        return { done: await work() };
      } catch (error) {
        const refused = refusalIn(error);
        if (refused === undefined) throw error;
        return { refused };
      }
    });
  }

  async #ask<T>(work: () => Promise<T>): Promise<Result<T>> {
    if (this.#isLost) return fail('firm-connection-lost');
    try {
      return ok(await work());
    } catch (error) {
      return fail(this.#isLost ? 'firm-connection-lost' : failureOf(error));
    }
  }
}
