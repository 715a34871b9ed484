import { fieldChange } from '../values/field-change.ts';
import type { FiledBefore, LoginUse } from './court-facts.ts';
import type { EcfAccount } from './person.ts';

/** The facts of a CM/ECF account that may be unknown. */
export const OPTIONAL_ENTRY_FACTS = [
  'admittedOn',
  'renewBy',
  'loginUse',
  'filedBefore',
] as const satisfies readonly (keyof EcfAccount)[];

/** What a form holds about one person in one court. An unknown date is empty. */
export type CourtEntry = Readonly<
  Pick<EcfAccount, 'capacity' | 'standing'> &
    Record<'admittedOn' | 'renewBy', string> &
    Record<'loginUse', LoginUse | 'not-asked'> &
    Record<'filedBefore', FiledBefore | 'not-asked'>
>;

/** The facts of an entry of which nothing was asked yet. */
export const NOTHING_ASKED = {
  admittedOn: '',
  renewBy: '',
  loginUse: 'not-asked',
  filedBefore: 'not-asked',
} as const satisfies Omit<CourtEntry, 'capacity' | 'standing'>;

/** What is recorded about an account, without its ids. */
export type RecordedEntry = Omit<EcfAccount, 'id' | 'personId' | 'courtId'>;

/** Turns what is recorded into the values a form shows. */
export function courtEntry(account: RecordedEntry): CourtEntry {
  const { capacity, standing, admittedOn = '', renewBy = '' } = account;
  const { loginUse = 'not-asked', filedBefore = 'not-asked' } = account;
  return { capacity, standing, admittedOn, renewBy, loginUse, filedBefore };
}

/** Turns the values of a form into what is recorded. */
export function recordedEntry(entry: CourtEntry): RecordedEntry {
  const { capacity, standing, admittedOn, renewBy, loginUse, filedBefore } = entry;
  return {
    ...{ capacity, standing },
    ...(admittedOn ? { admittedOn } : {}),
    ...(renewBy ? { renewBy } : {}),
    ...(loginUse === 'not-asked' ? {} : { loginUse }),
    ...(filedBefore === 'not-asked' ? {} : { filedBefore }),
  };
}

/** What changed of an account, as it is recorded. */
export function entryChange(known: RecordedEntry, entry: RecordedEntry) {
  return fieldChange(recordedEntry(courtEntry(known)), entry, OPTIONAL_ENTRY_FACTS);
}

/** What is recorded about an account, apart from whose and where it is. */
export function entryOf({
  id: _,
  personId: _person,
  courtId: _court,
  ...entry
}: EcfAccount): RecordedEntry {
  return entry;
}

/** What is recorded with what isn't known of it taken from elsewhere; undefined when there is nothing new. */
export function filledEntry(
  known: RecordedEntry,
  said: Partial<RecordedEntry>,
): RecordedEntry | undefined {
  const filled = { ...said, ...known };
  return Object.keys(filled).length > Object.keys(known).length ? filled : undefined;
}
