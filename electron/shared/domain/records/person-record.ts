import type { PacerAccount } from '../pacer/account.ts';
import type { Note } from '../people/note.ts';
import type { Person } from '../people/person.ts';
import { afterChange } from '../values/field-change.ts';
import type { PersonId } from '../values/ids.ts';
import { instantOf } from '../values/log-time.ts';
import type { Mark } from '../values/mark.ts';
import { type BodyOf, isKnown, type LogEvent } from './event.ts';

/** What is kept of a PACER account that is no longer on the page. */
type FormerAccount = Pick<PacerAccount, 'id' | 'username'>;

/** Everything the log says about one person. */
export interface PersonRecord {
  readonly person: Person;
  readonly pacerAccounts: readonly PacerAccount[];
  /** PACER accounts that were removed, or that a merged record had as well. A link may be of one of them. */
  readonly formerAccounts?: readonly FormerAccount[];
  /** The person in charge of getting this one ready. */
  readonly inCharge?: string;
  /** Colleagues' notes, oldest first. */
  readonly notes?: readonly Note[];
  /** Who archived the person, when and why. Present only while archived. */
  readonly archived?: Mark & { readonly reason: string };
  /** The record this one was merged into. */
  readonly mergedInto?: PersonId;
  /** Records that were merged into this one. */
  readonly absorbed?: readonly PersonId[];
}

/** Returns the record after one more event about this person. Events before "added" change nothing. */
export function applyToPerson(
  record: PersonRecord | undefined,
  event: LogEvent,
): PersonRecord | undefined {
  if (isKnown(event, 'person.added')) {
    return { pacerAccounts: [], ...record, person: event.body };
  }
  if (!record) return record;
  const mark = { by: event.actor, at: instantOf(event.at) };
  if (isKnown(event, 'person.edited')) return edited(record, event.body);
  if (isKnown(event, 'person.archived')) {
    const archived = { ...mark, reason: event.body.reason ?? '' };
    return { ...edited(record, { isArchived: true }), archived };
  }
  if (isKnown(event, 'person.restored')) {
    const { archived: _, ...rest } = edited(record, { isArchived: false });
    return rest;
  }
  if (isKnown(event, 'person.merged')) {
    return { ...edited(record, { isArchived: true }), mergedInto: event.body.into };
  }
  if (isKnown(event, 'person.absorbed')) {
    const { from, sameAccounts = [] } = event.body;
    const absorbed = [...(record.absorbed ?? []), from];
    return { ...withFormer(record, sameAccounts), absorbed };
  }
  if (isKnown(event, 'person.in-charge')) return { ...record, inCharge: event.body.name };
  if (isKnown(event, 'person.noted')) {
    return { ...record, notes: [...(record.notes ?? []), { ...event.body, ...mark }] };
  }
  if (isKnown(event, 'person.note-moved')) {
    return { ...record, notes: [...(record.notes ?? []), event.body] };
  }
  if (isKnown(event, 'person.note-removed')) {
    const { noteId } = event.body;
    return { ...record, notes: (record.notes ?? []).filter((note) => note.noteId !== noteId) };
  }
  if (isKnown(event, 'pacer-account.removed')) {
    const isGone = ({ id }: PacerAccount) => id === event.body.id;
    const pacerAccounts = record.pacerAccounts.filter((account) => !isGone(account));
    return { ...withFormer(record, record.pacerAccounts.filter(isGone)), pacerAccounts };
  }
  if (isKnown(event, 'pacer-account.moved')) {
    return { ...record, pacerAccounts: withAccount(record.pacerAccounts, event.body) };
  }
  if (isKnown(event, 'pacer-account.changed')) {
    const { id, ...change } = event.body;
    const known = record.pacerAccounts.find((account) => account.id === id);
    if (!known) return record;
    const account = { ...afterChange(known, change), recordedBy: mark.by, recordedAt: mark.at };
    return { ...record, pacerAccounts: withAccount(record.pacerAccounts, account) };
  }
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

function withFormer(record: PersonRecord, accounts: readonly FormerAccount[]): PersonRecord {
  if (accounts.length === 0) return record;
  const former = accounts.map(({ id, username }) => ({ id, username }));
  return { ...record, formerAccounts: [...(record.formerAccounts ?? []), ...former] };
}

function withAccount(
  accounts: readonly PacerAccount[],
  account: PacerAccount,
): readonly PacerAccount[] {
  return accounts.some((other) => other.id === account.id)
    ? accounts.map((other) => (other.id === account.id ? account : other))
    : [...accounts, account];
}
