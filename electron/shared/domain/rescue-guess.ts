import type { PersonId } from './ids.ts';
import type { Person } from './person.ts';

/** Finds the one person a login seems to be named after; undefined when nobody is, or more than one. */
export type GuessPerson = (login: string) => PersonId | undefined;

interface Candidate {
  readonly id: PersonId;
  readonly keys: readonly string[];
}

const BUCKET = 4;
const SHORTEST = 5;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq']);

/**
 * Guesses from how courts and people form logins: initial and last name, first and last name, last name and initial,
 * cut short or with a number behind, the bar number, or the name before the @ of the e-mail address. Only a suggestion
 * for the person who looks at the preview; two people of one name are never told apart by it.
 */
export function personGuesser(people: readonly Person[]): GuessPerson {
  const buckets = new Map<string, Candidate[]>();
  for (const person of people) {
    const candidate = { id: person.id, keys: keysOf(person) };
    for (const bucket of new Set(candidate.keys.map((key) => key.slice(0, BUCKET)))) {
      buckets.set(bucket, [...(buckets.get(bucket) ?? []), candidate]);
    }
  }
  return (login) => {
    const typed = plain(login);
    if (typed.length < SHORTEST) return undefined;
    const candidates = buckets.get(typed.slice(0, BUCKET)) ?? [];
    const found = candidates.filter(({ keys }) => keys.some((key) => isNamedAfter(typed, key)));
    return found.length === 1 ? found[0]?.id : undefined;
  };
}

function isNamedAfter(login: string, key: string): boolean {
  if (key.startsWith(login)) return true;
  return login.startsWith(key) && /^\d+$/.test(login.slice(key.length));
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
  return keys.filter((key) => key.length >= SHORTEST);
}

/** Last and first name in small plain letters, from "First Last" or "Last, First". */
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
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
