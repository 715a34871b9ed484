import type { PacerAccount, RecordedFacts } from '../pacer/account.ts';
import { accountFacts } from '../pacer/account-facts.ts';
import { recordedFacts } from '../pacer/typed-account.ts';
import { isSameUsername } from '../pacer/username.ts';
import { barKey } from '../people/bar-number.ts';
import type { Person } from '../people/person.ts';
import { keysOf } from '../values/keys.ts';
import { filledFacts, type RosterAccount } from './account.ts';
import type { RosterEntry } from './row.ts';

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
export function filledAccount(known: PacerAccount, said: RosterAccount): RecordedFacts | undefined {
  const before = accountFacts(known);
  const filled = filledFacts(before, accountFacts(said));
  const isNew = keysOf(filled).some((fact) => filled[fact] !== before[fact]);
  return isNew ? recordedFacts(filled) : undefined;
}
