import { Client } from 'pg';
import { newFirm, type TestFirm } from '../../support/postgres/database.ts';
import { rawEvent } from '../server/events.ts';
import type { Computer } from './computer.ts';

/** What others do to the server meanwhile. */
export class Trouble {
  readonly #firm: TestFirm;
  /** Logins whose connections may be cut. */
  readonly #logins: readonly string[];
  #held: Client[] = [];
  #elsewhere: TestFirm | undefined;

  constructor(firm: TestFirm, computers: readonly Computer[]) {
    this.#firm = firm;
    this.#logins = computers.map(({ settings }) => settings.user);
  }

  /** The owner's connection of a moment, since the server comes and goes. */
  async #asOwner<T>(work: (client: Client) => Promise<T>, database = this.#firm.name): Promise<T> {
    const { port, ca, owner } = this.#firm.server;
    const client = await this.#connect({ host: 'localhost', port, database, ...owner, ca });
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  async #connect({ ca, ...where }: ReturnType<TestFirm['settings']>): Promise<Client> {
    const client = new Client({ ...where, ssl: { ca } });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async cut(): Promise<void> {
    await this.#asOwner((client) =>
      client.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ANY ($1)',
        [this.#logins],
      ),
    );
  }

  /** A member's program that recorded something and doesn't commit yet. */
  async hold(computer: Computer): Promise<void> {
    const client = await this.#connect({ ...this.#firm.settings(computer.settings.user) });
    const { id, said, at, subject, kind, version, body } = rawEvent(
      'court:almd',
      'court.unlisted',
      {
        courtId: 'almd',
      },
    );
    await client.query('BEGIN');
    await client
      .query(
        'INSERT INTO fileready.event (id, said, at, subject, kind, version, body) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [id, said, at, subject, kind, version, body],
      )
      // Not everybody may record this: then it is an open transaction of nothing.
      .catch(() => undefined);
    this.#held.push(client);
  }

  async holdElsewhere(): Promise<void> {
    this.#elsewhere ??= await newFirm({ isPrepared: false });
    const { port, ca, owner } = this.#firm.server;
    const database = this.#elsewhere.name;
    const client = await this.#connect({ host: 'localhost', port, database, ...owner, ca });
    await client.query('BEGIN');
    await client.query('SELECT pg_current_xact_id()');
    this.#held.push(client);
  }

  /** Commits or gives up what is held open. */
  async letGo(commits: boolean): Promise<void> {
    for (const client of this.#held) {
      await client.query(commits ? 'COMMIT' : 'ROLLBACK').catch(() => undefined);
      await client.end().catch(() => undefined);
    }
    this.#held = [];
  }

  /** Some events that are there already arrive once more, from somebody. */
  async deliverAgain(computer: Computer): Promise<void> {
    const client = await this.#connect({ ...this.#firm.settings(computer.settings.user) });
    await client.query(
      `INSERT INTO fileready.event (id, said, at, subject, kind, version, body)
       SELECT id, said, at, subject, kind, version, body FROM fileready.event ORDER BY id LIMIT 20
       ON CONFLICT (id) DO NOTHING`,
    );
    await client.end();
  }

  async crash(): Promise<void> {
    await this.stop('SIGQUIT');
    await this.start();
  }

  async stop(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    this.#held = [];
    await this.#firm.server.stop(signal);
  }

  start(): Promise<void> {
    return this.#firm.server.start();
  }

  async end(): Promise<void> {
    await this.letGo(false);
    await this.#firm.server.stop();
  }

  /** The ids of everything on the server. */
  async idsOnServer(): Promise<readonly string[]> {
    return this.#asOwner(async (client) => {
      const { rows } = await client.query<{ id: string }>('SELECT id::text FROM fileready.event');
      return rows.map(({ id }) => id);
    });
  }
}
