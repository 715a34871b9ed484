import type { LocalText } from '../values/text.ts';
import type { PacerAccount } from './account.ts';

/** What was typed where a PACER username belongs. */
export type UsernameReading =
  | { readonly kind: 'username'; readonly username: string; readonly form: UsernameForm }
  | { readonly kind: 'not-a-username'; readonly reason: NotAUsername; readonly explain: LocalText };

/** `legacy`: two letters and four digits; otherwise by length, which is all that the sources speak of. */
export type UsernameForm = 'legacy' | 'six' | 'too-short' | 'seven' | 'eight-or-more';

/** Why an input is hardly a username. */
export type NotAUsername = 'empty' | 'account-number' | 'email' | 'spaces';

const EXPLAIN: Readonly<Record<NotAUsername, LocalText>> = {
  empty: { en: 'No username is recorded yet. It is what you type to sign in to PACER.' },
  'account-number': {
    en: 'Seven digits is a PACER account number, not a username. Manage My Account shows the number above the username: record the username.',
  },
  email: {
    en: 'This looks like an e-mail address. Manage My Account shows the username: record what stands there.',
  },
  spaces: {
    en: 'A PACER username has no spaces. This may be a name: record what you type to sign in to PACER.',
  },
};

/** Usernames are compared without regard to case or surrounding spaces. */
export function usernameKey(username: string): string {
  return username.trim().toLowerCase();
}

/** Reads what someone typed as a PACER username and says when it is something else. Forms: notices of S.D. and M.D.N.C. Bankruptcy; the seven-digit account number: PACER's Manage My Account. */
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
  if (/^[^@]+@[^@]+\.[^@]+$/.test(username)) return 'email';
  return undefined;
}

function formOf(username: string): UsernameForm {
  if (/^[a-z]{2}\d{4}$/i.test(username)) return 'legacy';
  if (username.length < 6) return 'too-short';
  if (username.length === 6) return 'six';
  if (username.length === 7) return 'seven';
  return 'eight-or-more';
}

/** Usernames recorded for two people or more, with how many; what is no username is left out. */
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
