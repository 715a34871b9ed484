import type { Person } from '../people/person.ts';
import { withoutEnd } from '../values/ends.ts';
import type { PersonId } from '../values/ids.ts';

/** Finds the one person a login seems to be named after. Undefined when there is none, or more than one. */
export type GuessPerson = (login: string) => PersonId | undefined;

const BUCKET = 4;
const MIN_KEY_LENGTH = 5;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq']);

/**
 * Guesses the person from the usual forms of logins: initial and last name, first and last name, last name and initial,
 * each shortened or with a number, the bar number, or the part of the email address before the @. Only a suggestion in
 * the preview. It never tells apart two people who share a name.
 */
export function personGuesser(people: readonly Person[]): GuessPerson {
  const byKey = idsByKey(people);
  const keysByBegin = Map.groupBy(byKey.keys(), (key) => key.slice(0, BUCKET));
  const cutShort = (login: string) =>
    (keysByBegin.get(login.slice(0, BUCKET)) ?? [])
      .filter((key) => key.startsWith(login))
      .flatMap((key) => byKey.get(key) ?? []);

  return (login) => {
    const typed = plain(login);
    if (typed.length < MIN_KEY_LENGTH) return undefined;
    const found = byKey.get(typed) ?? byKey.get(withoutEnd(typed, isDigit)) ?? cutShort(typed);
    return new Set(found).size === 1 ? found[0] : undefined;
  };
}

const isDigit = (one: string) => /\d/.test(one);

function idsByKey(people: readonly Person[]): ReadonlyMap<string, readonly PersonId[]> {
  const byKey = new Map<string, PersonId[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const ids = byKey.get(key);
      if (ids) ids.push(person.id);
      else byKey.set(key, [person.id]);
    }
  }
  return byKey;
}

function keysOf({ name, barNumber, email }: Person): readonly string[] {
  const [last = '', first = ''] = namesOf(name);
  const initial = first.slice(0, 1);
  const keys = [
    `${initial}${last}`,
    `${first}${last}`,
    `${last}${initial}`,
    `${last}${first}`,
    last,
    plain(barNumber),
    plain(email.split('@')[0] ?? ''),
  ];
  return keys.filter((key) => key.length >= MIN_KEY_LENGTH);
}

/** Last and first name in plain lower case, from "First Last" or "Last, First". */
function namesOf(name: string): readonly [string, string] {
  const [before = [], after] = name.split(',').map(wordsOf);
  if (after && after.length > 0) return [before.join(''), after[0] ?? ''];
  return [before.length > 1 ? (before.at(-1) ?? '') : '', before[0] ?? ''];
}

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).map(plain);
  return words.filter((word) => word !== '' && !SUFFIXES.has(word));
}

function plain(text: string): string {
  const letters = /[^\0-\x7f]/.test(text) ? text.normalize('NFD') : text;
  return letters.toLowerCase().replace(/[^a-z0-9]/g, '');
}
