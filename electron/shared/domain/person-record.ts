import { type BodyOf, isKnown, type LogEvent } from './event.ts';
import { instantOf } from './hybrid-clock.ts';
import type { PacerAccount } from './pacer-account.ts';
import type { Person } from './person.ts';

/** Everything the log says about one person. */
export interface PersonRecord {
  readonly person: Person;
  readonly pacerAccounts: readonly PacerAccount[];
}

/** The record after one more event about this person; events that come before "added" change nothing. */
export function applyToPerson(
  record: PersonRecord | undefined,
  event: LogEvent,
): PersonRecord | undefined {
  if (isKnown(event, 'person.added')) {
    return { person: event.body, pacerAccounts: record?.pacerAccounts ?? [] };
  }
  if (!record) return record;
  if (isKnown(event, 'person.edited')) return edited(record, event.body);
  if (isKnown(event, 'person.archived')) return edited(record, { isArchived: true });
  if (isKnown(event, 'person.restored')) return edited(record, { isArchived: false });
  if (isKnown(event, 'pacer-account.recorded')) {
    const account = { ...event.body, recordedBy: event.actor, recordedAt: instantOf(event.at) };
    return { ...record, pacerAccounts: withAccount(record.pacerAccounts, account) };
  }
  return record;
}

function edited(record: PersonRecord, change: BodyOf<'person.edited'>): PersonRecord {
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  );
  return { ...record, person: { ...record.person, ...given } };
}

function withAccount(
  accounts: readonly PacerAccount[],
  account: PacerAccount,
): readonly PacerAccount[] {
  return accounts.some((other) => other.id === account.id)
    ? accounts.map((other) => (other.id === account.id ? account : other))
    : [...accounts, account];
}
