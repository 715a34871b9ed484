import type { Client } from 'pg';
import { RIGHTS } from '../../../shared/domain/firm/rights.ts';
import { checkForeign } from '../../../shared/domain/records/foreign-event.ts';
import { type LogRow, logPages } from './log-pages.ts';

/** Looks at everything that the firm's records stand on, and says what is wrong, a sentence each; none when all is well. */
export async function verify(client: Client): Promise<readonly string[]> {
  const kept = new Kept();
  let unreadable = 0;
  for await (const rows of logPages(client)) {
    for (const row of rows) {
      if (!isReadable(row)) unreadable += 1;
      kept.add(row);
    }
  }
  return [
    ...(unreadable > 0 ? [`${unreadable} events can't be read by this version of FileReady.`] : []),
    ...(await differences(client, 'account', 'person', kept.owners)),
    ...(await differences(client, 'person', 'office', kept.offices)),
    ...(await rightsChanged(client)),
    ...(await wallsDown(client)),
  ];
}

function isReadable({ id, at, said: actor, subject, kind, version, body }: LogRow): boolean {
  try {
    const raw = { id, at, actor, subject, kind, version, body: JSON.parse(body) };
    return 'event' in checkForeign(raw);
  } catch {
    return false;
  }
}

/** Owners and offices as the log says, in the order of receipt. */
class Kept {
  readonly owners = new Map<string, string>();
  readonly offices = new Map<string, string>();

  add({ kind, subject, body }: LogRow): void {
    const id = subject.slice(subject.indexOf(':') + 1);
    const said = partsOf(body);
    if (kind === 'person.added') this.offices.set(id, said.office ?? '');
    if (kind === 'person.edited' && said.office !== undefined) this.offices.set(id, said.office);
    const isOwner = kind === 'court.joined' || kind === 'court.moved';
    if (isOwner && said.personId) this.owners.set(id, said.personId);
  }
}

function partsOf(body: string): { readonly office?: string; readonly personId?: string } {
  try {
    const said: unknown = JSON.parse(body);
    if (typeof said !== 'object' || said === null) return {};
    const office = 'office' in said && typeof said.office === 'string' ? said.office : undefined;
    const personId =
      'personId' in said && typeof said.personId === 'string' ? said.personId : undefined;
    return { ...(office === undefined ? {} : { office }), ...(personId ? { personId } : {}) };
  } catch {
    return {};
  }
}

async function differences(
  client: Client,
  table: 'account' | 'person',
  column: 'person' | 'office',
  wanted: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string; value: string }>(
    `SELECT id::text, ${column}::text AS value FROM fileready.${table}`,
  );
  const found = new Map(rows.map(({ id, value }) => [id, value]));
  const ids = new Set([...found.keys(), ...wanted.keys()]);
  const wrong = [...ids].filter((id) => found.get(id) !== wanted.get(id)).length;
  const what = table === 'account' ? 'owners of accounts' : 'offices of people';
  return wrong === 0 ? [] : [`${wrong} ${what} are not as the records say.`];
}

async function rightsChanged(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<Record<string, string>>(
    'SELECT kind, attorney, paralegal, administrator FROM fileready.rights',
  );
  const text = (kind: string, attorney = '', paralegal = '', administrator = '') =>
    [kind, attorney, paralegal, administrator].join(' ');
  const found = new Set(
    rows.map(({ kind = '', attorney, paralegal, administrator }) =>
      text(kind, attorney, paralegal, administrator),
    ),
  );
  const missing = Object.entries(RIGHTS).filter(
    ([kind, one]) => !found.has(text(kind, one.attorney, one.paralegal, one.administrator)),
  );
  return missing.length === 0
    ? []
    : [`What may be recorded is not as it should be: ${missing.map(([kind]) => kind).join(', ')}.`];
}

/** What keeps members from changing the log: grants, policies, triggers. */
async function wallsDown(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ what: string; holds: boolean }>(`
    SELECT 'Members may change or delete what is recorded.' AS what,
           NOT (has_table_privilege('fileready_member', 'fileready.event', 'UPDATE, DELETE, TRUNCATE')) AS holds
    UNION ALL SELECT 'Members may change roles or rights.',
           NOT (has_table_privilege('fileready_member', 'fileready.member', 'INSERT, UPDATE, DELETE')
             OR has_table_privilege('fileready_member', 'fileready.rights', 'INSERT, UPDATE, DELETE'))
    UNION ALL SELECT 'Members may say who recorded something.',
           NOT has_column_privilege('fileready_member', 'fileready.event', 'actor', 'INSERT')
    UNION ALL SELECT 'Row-level security is off.',
           (SELECT bool_and(relrowsecurity) FROM pg_class
             WHERE oid IN ('fileready.event'::regclass, 'fileready.member'::regclass))
    UNION ALL SELECT 'The trigger that judges what is recorded is off.',
           (SELECT count(*) = 2 FROM pg_trigger
             WHERE tgrelid = 'fileready.event'::regclass AND tgname IN ('judge', 'wake') AND tgenabled IN ('O', 'A'))`);
  return rows.filter(({ holds }) => !holds).map(({ what }) => what);
}
