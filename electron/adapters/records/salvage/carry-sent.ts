import { DatabaseSync } from 'node:sqlite';
import type { EventKind } from '../../../shared/domain/records/event.ts';
import { type Row, textOf } from '../columns.ts';
import { LiveDatabase } from '../live-database.ts';
import { Projections } from '../projections.ts';
import { eventIn } from '../read-event.ts';
import { inserting, soundEvents } from './salvage.ts';

/**
 * Brings into the copy at `path` what the records of `folder` say of links and logins that were sent to a court, because no
 * backup takes that back: a link that is forgotten could be sent a second time, and a court that was asked four times locks
 * the account at one more. An account or a person that the copy doesn't have comes with it. Answers of how many accounts
 * something was brought. Where the records can't be read there is nothing.
 */
export function carrySent(folder: string, path: string): number {
  const sent = subjectsSent(folder);
  if (sent.size === 0) return 0;
  const db = new DatabaseSync(path);
  try {
    db.exec('BEGIN IMMEDIATE');
    const accounts = carried(folder, db, sent);
    if (accounts > 0) new Projections(new LiveDatabase(db, () => undefined)).rebuild();
    db.exec('COMMIT');
    return accounts;
  } finally {
    db.close();
  }
}

function subjectsSent(folder: string): ReadonlySet<string> {
  try {
    const rows = soundEvents(folder, ({ kind }) => isSending(kind));
    return new Set(Array.from(rows, (row) => textOf(row, 'subject')));
  } catch {
    return new Set();
  }
}

function carried(folder: string, db: DatabaseSync, sent: ReadonlySet<string>): number {
  const isLacking = lackingIn(db);
  const lacking = new Set([...sent].filter(isLacking));
  const isWanted = ({ subject, kind }: Row) =>
    lacking.has(String(subject)) || (sent.has(String(subject)) && isOfWhatIsSent(kind));
  const rows = [...soundEvents(folder, isWanted)];
  const people = new Set(rows.flatMap(personSubjectIn).filter(isLacking));
  const theirs = soundEvents(folder, ({ subject }) => people.has(String(subject)));
  const insert = inserting(db);
  for (const row of theirs) insert(row);
  return new Set(rows.filter(insert).map(({ subject }) => subject)).size;
}

const isSending = (kind: unknown) => kind === 'link.sending' || kind === 'credential.tried';

/**
 * Tries count from the last time that the court accepted the login. A reset that a person recorded is gone like everything
 * else they recorded: they can say it again, and until then too few tries leave instead of too many.
 */
const TRIES: readonly unknown[] = [
  'credential.tried',
  'credential.verified',
] satisfies readonly EventKind[];

const isOfWhatIsSent = (kind: unknown) => String(kind).startsWith('link.') || TRIES.includes(kind);

function lackingIn(db: DatabaseSync): (subject: string) => boolean {
  const find = db.prepare('SELECT 1 FROM events WHERE subject = ? LIMIT 1');
  return (subject) => find.get(subject) === undefined;
}

/** The person whom an account was added for or moved to. */
function personSubjectIn(row: Row): readonly string[] {
  const body = eventIn(row)?.body;
  const isOfPerson = typeof body === 'object' && body !== null && 'personId' in body;
  return isOfPerson ? [`person:${String(body.personId)}`] : [];
}
