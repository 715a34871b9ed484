import { newFirm, type TestFirm } from '../support/postgres/database.ts';
import type { Form } from './forms.ts';
import { type Finding, findIn } from './search.ts';

/** Where the firm's database is, as a person types it. Its password is one of the run's secrets. */
export interface FirmPlace {
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly root: string;
}

/** A real database of a firm, outside of the process that is looked at. */
export interface CanaryFirm {
  readonly place: FirmPlace;
  /** Looks through every table of the firm's. Throws when hardly anything came, since the run would mean nothing. */
  look(forms: readonly Form[]): Promise<readonly Finding[]>;
  close(): Promise<void>;
}

/** Starts the server and makes a login for somebody who may record everything. */
export async function startCanaryFirm(password: string): Promise<CanaryFirm> {
  const firm = await newFirm();
  const user = await firm.addLogin({ role: 'administrator' }, password);
  const { port, database, ca: root } = firm.settings(user);
  return {
    place: { port, database, user, root },
    look: (forms) => lookAt(firm, forms),
    async close() {
      await firm.close();
      await firm.server.stop();
    },
  };
}

/** Fewer have come when what the features recorded was not sent. */
const AT_LEAST = 15;

async function lookAt({ owner }: TestFirm, forms: readonly Form[]): Promise<readonly Finding[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    "SELECT oid::regclass::text AS name FROM pg_class WHERE relnamespace = 'fileready'::regnamespace AND relkind = 'r'",
  );
  const found: Finding[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t`);
    if (name === 'fileready.event' && rows.length < AT_LEAST)
      throw new Error(`Only ${rows.length} records came to the firm's server`);
    found.push(...findIn(`table ${name}`, rows.map(({ row }) => row).join('\n'), forms));
  }
  return found;
}
