import * as z from 'zod';
import type { PacerAccount } from '../pacer/account.ts';
import { isSameUsername } from '../pacer/username.ts';
import { barKey } from '../people/bar-number.ts';
import { entryChange, entryOf, filledEntry } from '../people/court-entry.ts';
import type { Person } from '../people/person.ts';
import { emailKey, nameKey } from '../people/same-person.ts';
import type { EcfAccountId } from '../values/ids.ts';
import type { EcfRecord } from './ecf-record.ts';
import type { NewEvent } from './event.ts';
import { ecfSubject, personSubject } from './fold.ts';
import type { PersonRecord } from './person-record.ts';

/** What two records have in common. A name alone proves nothing, because different people share names. */
export const SameSign = z.enum(['email', 'bar-number', 'username', 'name']);
export type SameSign = z.infer<typeof SameSign>;

/** Signs that identify one person. With one of these, the app offers a merge. */
const TELLING: readonly SameSign[] = ['email', 'bar-number'];

/** Whether a sign is enough to take two records for one person's. */
export const isTelling = (sign: SameSign): boolean => TELLING.includes(sign);

/** One person's record with their CM/ECF accounts. */
export interface WholeRecord {
  readonly record: PersonRecord;
  readonly ecf: readonly EcfRecord[];
}

/** Two CM/ECF accounts in the same court and capacity, one from each record. One of them must go. */
export interface CourtTwice {
  readonly stays: EcfRecord;
  readonly goes: EcfRecord;
}

/** What two records have in common, strongest signs first. */
export function sameSigns(one: PersonRecord, other: PersonRecord): readonly SameSign[] {
  const isSame = (of: (person: Person) => string) => {
    const first = of(one.person);
    return first !== '' && first === of(other.person);
  };
  const found: Readonly<Record<SameSign, boolean>> = {
    email: isSame(({ email }) => emailKey(email)),
    'bar-number': isSame(({ barNumber }) => barKey(barNumber)),
    username: other.pacerAccounts.some(({ username }) => hasUsername(one, username)),
    name: isSame(({ name }) => nameKey(name)),
  };
  return SameSign.options.filter((sign) => found[sign]);
}

/**
 * Whether the app may suggest merging two records: same email or bar number, neither merged, both real or both
 * practice.
 */
export function mayBeSame(one: PersonRecord, other: PersonRecord): boolean {
  return canMerge(one, other) && sameSigns(one, other).some(isTelling);
}

/** Whether two records can be merged at all. A person decides whether they are the same. */
export function canMerge(one: PersonRecord, other: PersonRecord): boolean {
  return (
    one.person.id !== other.person.id &&
    one.mergedInto === undefined &&
    other.mergedInto === undefined
  );
}

/** Weighs a CM/ECF account by what depends on it. A link or a stored credential outweighs ticks. */
function weight({ linkEvents, knownLink, credential, ticks }: EcfRecord): number {
  const isKept = credential.state !== 'not-recorded' ? 1_000 : 0;
  const links = linkEvents.length + (knownLink ? 1 : 0);
  return links * 10_000 + isKept + Object.keys(ticks).length;
}

/** The courts that both records list in the same capacity. The account with more recorded stays. */
export function courtsTwice(into: WholeRecord, from: WholeRecord): readonly CourtTwice[] {
  return into.ecf.flatMap((mine) => {
    const theirs = from.ecf.find(
      ({ account }) =>
        account.courtId === mine.account.courtId && account.capacity === mine.account.capacity,
    );
    if (!theirs) return [];
    return [
      weight(theirs) > weight(mine) ? { stays: theirs, goes: mine } : { stays: mine, goes: theirs },
    ];
  });
}

/**
 * The events that merge two records. The second leaves the lists, its accounts move to the first, and the first's empty
 * fields are filled in. Nothing is deleted, and undoing these events restores both records. Where both list a court in
 * the same capacity, the account in `drop` goes.
 */
export function mergeEvents(
  into: WholeRecord,
  from: WholeRecord,
  drop: ReadonlySet<EcfAccountId>,
): readonly NewEvent[] {
  const personId = into.record.person.id;
  const subject = personSubject(personId);
  const { person } = from.record;
  const isSame = ({ username }: PacerAccount) => hasUsername(into.record, username);
  const pacer = from.record.pacerAccounts.filter((account) => !isSame(account));
  const sameAccounts = [
    ...(from.record.formerAccounts ?? []),
    ...from.record.pacerAccounts.filter(isSame).map(({ id, username }) => ({ id, username })),
  ];
  const left = [...into.ecf, ...from.ecf].filter(({ account }) => drop.has(account.id));
  const filled = blanksFilled(into.record.person, person);
  return [
    { subject: personSubject(person.id), kind: 'person.merged', body: { into: personId } },
    {
      subject,
      kind: 'person.absorbed',
      body: {
        from: person.id,
        name: person.name,
        ...(sameAccounts.length > 0 ? { sameAccounts } : {}),
      },
    },
    ...(Object.keys(filled).length > 0
      ? [{ subject, kind: 'person.edited', body: filled } as const]
      : []),
    ...inChargeTaken(into.record, from.record).map(
      (name): NewEvent => ({ subject, kind: 'person.in-charge', body: { name } }),
    ),
    ...(from.record.notes ?? []).map(
      (note): NewEvent => ({ subject, kind: 'person.note-moved', body: note }),
    ),
    ...pacer.map(
      (account): NewEvent => ({
        subject,
        kind: 'pacer-account.moved',
        body: { ...account, personId },
      }),
    ),
    ...entriesFilled([...into.ecf, ...from.ecf], drop),
    ...left.map(
      ({ account }): NewEvent => ({
        subject: ecfSubject(account.id),
        kind: 'court.left',
        body: {},
      }),
    ),
    ...from.ecf.map(
      ({ account }): NewEvent => ({
        subject: ecfSubject(account.id),
        kind: 'court.moved',
        body: { personId },
      }),
    ),
  ];
}

/** What is recorded only about an account that goes, taken over by the one that stays in its place. */
export function entriesFilled(
  all: readonly EcfRecord[],
  drop: ReadonlySet<EcfAccountId>,
): readonly NewEvent[] {
  const stays = all.filter(({ account }) => !drop.has(account.id));
  return all.flatMap(({ account }): NewEvent[] => {
    if (!drop.has(account.id)) return [];
    const heir = stays.find(
      (one) => one.account.courtId === account.courtId && one.account.capacity === account.capacity,
    );
    if (!heir) return [];
    const known = entryOf(heir.account);
    const filled = filledEntry(known, entryOf(account));
    if (!filled) return [];
    const subject = ecfSubject(heir.account.id);
    return [{ subject, kind: 'court.changed', body: entryChange(known, filled) }];
  });
}

function hasUsername({ pacerAccounts }: PersonRecord, wanted: string): boolean {
  return pacerAccounts.some(({ username }) => isSameUsername(username, wanted));
}

/** The fields that are empty in the first record and filled in the second. */
function blanksFilled(
  into: Person,
  from: Person,
): Partial<Pick<Person, 'office' | 'email' | 'barNumber' | 'language'>> {
  const blank = (['office', 'email', 'barNumber'] as const).filter(
    (field) => into[field] === '' && from[field] !== '',
  );
  const { language } = from;
  return {
    ...Object.fromEntries(blank.map((field) => [field, from[field]])),
    ...(into.language === undefined && language ? { language } : {}),
  };
}

/** The person in charge of the second record takes over both, unless the first has one. */
function inChargeTaken(into: PersonRecord, from: PersonRecord): readonly string[] {
  return !into.inCharge && from.inCharge ? [from.inCharge] : [];
}
