import { type Client, escapeIdentifier } from 'pg';
import type { FirmRole } from '../../../shared/domain/firm/rights.ts';
import { newPassword, scramSecret } from './scram.ts';

/** What a login may do. `person` is an attorney's own, by id or email; `offices` a paralegal's, none given is all. */
export interface Membership {
  readonly role: FirmRole;
  readonly person?: string | undefined;
  readonly offices?: readonly string[] | undefined;
}

/** Makes a login a member, or gives a member another role. Throws a sentence for firm IT. */
export async function setMember(
  client: Client,
  login: string,
  { role, person, offices }: Membership,
): Promise<void> {
  if ((role === 'attorney') !== (person !== undefined)) {
    throw new Error('An attorney needs --person, and nobody else has one.');
  }
  if (offices && role !== 'paralegal') throw new Error('Only a paralegal has offices.');
  const id = person === undefined ? null : await personOf(client, person);
  await client.query('SELECT fileready.set_member($1, $2, $3, $4)', [
    login,
    role,
    id,
    offices ?? null,
  ]);
}

/** Makes a login with a password of its own, and a member of it. Gives the password, which nobody can read again. */
export async function addMember(
  client: Client,
  login: string,
  membership: Membership,
): Promise<string> {
  const password = newPassword();
  await client.query('BEGIN');
  try {
    await client.query(
      `CREATE ROLE ${escapeIdentifier(login)} LOGIN PASSWORD '${scramSecret(password)}'`,
    );
    await setMember(client, login, membership);
    await client.query('COMMIT');
    return password;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** The login stays, and may not even connect any more. */
export async function removeMember(client: Client, login: string): Promise<void> {
  await client.query('SELECT fileready.remove_member($1)', [login]);
}

/** The id of somebody in the log: as given, or the one person who has this email now. */
async function personOf(client: Client, person: string): Promise<string> {
  if (!person.includes('@')) return person;
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM (
       SELECT DISTINCT ON (subject) substr(subject, 8) AS id, fileready.content(body)->>'email' AS email
       FROM fileready.event
       WHERE kind IN ('person.added', 'person.edited') AND fileready.content(body)->>'email' IS NOT NULL
       ORDER BY subject, at DESC
     ) newest WHERE lower(email) = lower($1)`,
    [person],
  );
  const [first] = rows;
  if (!first) throw new Error(`Nobody in the records has the email ${person}.`);
  if (rows.length > 1) throw new Error(`${rows.length} people have the email ${person}.`);
  return first.id;
}
