import type { PacerAccount } from '../pacer/account.ts';
import { barKey } from '../people/bar-number.ts';
import type { Person } from '../people/person.ts';
import type { RosterAccount, RosterEntry } from './row.ts';

const DETAILS = ['office', 'email', 'barNumber', 'language'] as const;

/** The details that a row has and the roster lacks. What the roster has is never overwritten. */
export function missingDetails(person: Person, { draft }: RosterEntry): Partial<Person> {
  const known = { ...person, barNumber: barKey(person.barNumber) };
  const missing = DETAILS.filter((detail) => !known[detail] && draft[detail]);
  return Object.fromEntries(missing.map((detail) => [detail, draft[detail]]));
}

/** A PACER account with its unknown facts filled in from a row; undefined when the row has nothing new. */
export function filledAccount(
  { recordedAt: _at, recordedBy: _by, ...known }: PacerAccount,
  said: RosterAccount,
): Omit<PacerAccount, 'recordedAt' | 'recordedBy'> | undefined {
  const createdOn = known.createdOn ?? said.createdOn;
  const searchStatus = isLooked(known)
    ? known.searchStatus
    : (said.searchStatus ?? known.searchStatus);
  const passwordSetOn = known.passwordSetOn ?? said.passwordSetOn;
  const filled = {
    ...known,
    accountType: known.accountType === 'not-looked' ? said.accountType : known.accountType,
    kind: known.kind === 'not-known' ? said.kind : known.kind,
    mfa: known.mfa === 'not-known' ? said.mfa : known.mfa,
    ...(searchStatus ? { searchStatus } : {}),
    ...(createdOn ? { createdOn } : {}),
    ...(passwordSetOn ? { passwordSetOn } : {}),
  };
  const isNew =
    filled.accountType !== known.accountType ||
    filled.kind !== known.kind ||
    filled.mfa !== known.mfa ||
    searchStatus !== known.searchStatus ||
    createdOn !== known.createdOn ||
    passwordSetOn !== known.passwordSetOn;
  return isNew ? filled : undefined;
}

function isLooked({ searchStatus = 'not-looked' }: Pick<PacerAccount, 'searchStatus'>): boolean {
  return searchStatus !== 'not-looked';
}
