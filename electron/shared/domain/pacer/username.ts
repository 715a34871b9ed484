import type { LocalText } from '../values/text.ts';
import type { PacerAccount } from './account.ts';

/** What a person typed in a PACER username field. */
export type UsernameReading =
  | { readonly kind: 'username'; readonly username: string; readonly form: UsernameForm }
  | { readonly kind: 'not-a-username'; readonly reason: NotAUsername; readonly explain: LocalText };

/** `legacy` is two letters and four digits. The other forms go by length, which is all the sources mention. */
export type UsernameForm = 'legacy' | 'six' | 'too-short' | 'seven' | 'eight-or-more';

/** Why an input is unlikely to be a username. */
export type NotAUsername = 'empty' | 'account-number' | 'email' | 'spaces';

const EXPLAIN: Readonly<Record<NotAUsername, LocalText>> = {
  empty: { en: 'No username is recorded yet. It is what you type to sign in to PACER.' },
  'account-number': {
    en: 'Seven digits is a PACER account number, not a username. Manage My Account shows the number above the username: record the username.',
  },
  email: {
    en: 'This looks like an email address. Manage My Account shows the username: record what stands there.',
  },
  spaces: {
    en: 'A PACER username has no spaces. This may be a name: record what you type to sign in to PACER.',
  },
};

/** Usernames are compared without regard to case or surrounding spaces. Compare two with `isSameUsername`. */
export function usernameKey(username: string): string {
  return username.trim().toLowerCase();
}

/** Whether both are the same recorded username. A username that isn't recorded is like no other. */
export function isSameUsername(one: string, other: string): boolean {
  const key = usernameKey(one);
  return key !== '' && key === usernameKey(other);
}

/**
 * Reads a typed PACER username and says when it looks like something else. Username forms come from the notices of S.D.
 * Ala. and M.D.N.C. Bankruptcy, the seven-digit account number from PACER's Manage My Account.
 */
export function readUsername(input: string): UsernameReading {
  const username = input.trim();
  const reason = notAUsername(username);
  if (reason) return { kind: 'not-a-username', reason, explain: EXPLAIN[reason] };
  return { kind: 'username', username, form: formOf(username) };
}

function notAUsername(username: string): NotAUsername | undefined {
  if (username === '') return 'empty';
  if (/^\d{7}$/.test(username)) return 'account-number';
  if (/\s/.test(username)) return 'spaces';
  if (isAddress(username)) return 'email';
  return undefined;
}

/** Like `name@firm.com`: one @, and behind it a period between other characters. */
function isAddress(text: string): boolean {
  const [name = '', site = '', ...more] = text.split('@');
  return name !== '' && more.length === 0 && site.slice(1, -1).includes('.');
}

function formOf(username: string): UsernameForm {
  if (/^[a-z]{2}\d{4}$/i.test(username)) return 'legacy';
  if (username.length < 6) return 'too-short';
  if (username.length === 6) return 'six';
  if (username.length === 7) return 'seven';
  return 'eight-or-more';
}

/** Usernames recorded for two or more people, with the count. Inputs that aren't usernames are left out. */
export function sharedUsernames(
  accounts: readonly Pick<PacerAccount, 'personId' | 'username'>[],
): ReadonlyMap<string, number> {
  const people = new Map<string, Set<string>>();
  for (const { personId, username } of accounts) {
    const key = usernameKey(username);
    if (key === '') continue;
    const holders = people.get(key) ?? new Set();
    people.set(key, holders.add(personId));
  }
  return new Map([...people].flatMap(([key, ids]) => (ids.size > 1 ? [[key, ids.size]] : [])));
}
