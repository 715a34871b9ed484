import type { PacerAccount } from '../pacer/account.ts';
import { isSameUsername } from '../pacer/username.ts';
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

/**
 * The account that a row means: the one with its username, else the only one recorded without a username, unless the
 * two contradict each other. A row without a username means the person's only account, or the only one without either.
 */
export function meantAccount(
  accounts: readonly PacerAccount[],
  said: RosterAccount,
): PacerAccount | undefined {
  const { username } = said;
  const unnamed = accounts.filter((one) => one.username === '');
  const onlyUnnamed = unnamed.length === 1 ? unnamed[0] : undefined;
  if (username === '') return accounts.length === 1 ? accounts[0] : onlyUnnamed;
  const named = accounts.find((one) => isSameUsername(one.username, username));
  return named ?? (onlyUnnamed && !contradicts(onlyUnnamed, said) ? onlyUnnamed : undefined);
}

/** Whether both can't be true of one account: its kind and first day stay, and no upgrade is taken back. */
function contradicts(known: PacerAccount, said: RosterAccount): boolean {
  return (
    (known.accountType === 'upgraded' && said.accountType === 'legacy') ||
    differ(known.kind, said.kind, 'not-known') ||
    differ(known.createdOn, said.createdOn, undefined)
  );
}

function differ<T>(known: T, said: T, unknown: T): boolean {
  return known !== unknown && said !== unknown && known !== said;
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
    username: known.username || said.username,
    accountType: known.accountType === 'not-looked' ? said.accountType : known.accountType,
    kind: known.kind === 'not-known' ? said.kind : known.kind,
    mfa: known.mfa === 'not-known' ? said.mfa : known.mfa,
    ...(searchStatus ? { searchStatus } : {}),
    ...(createdOn ? { createdOn } : {}),
    ...(passwordSetOn ? { passwordSetOn } : {}),
  };
  const isNew =
    filled.username !== known.username ||
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
