import { plainLatin } from '../values/latin.ts';
import { withShortBeginnings } from './short-forms.ts';

/** A name split up for comparing: lower case, without accents or punctuation. */
export interface NameParts {
  /** Given, middle and family names in spoken order. Empty when the name has no letters. */
  readonly words: readonly string[];
  /** Generational suffix as jr, sr, 2, 3, 4 or 5. A different suffix means a different person. */
  readonly suffix: string;
}

const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['2nd', '2'],
  ['iii', '3'],
  ['3rd', '3'],
  ['iv', '4'],
  ['4th', '4'],
  ['5th', '5'],
]);
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'hon',
  'honorable',
  'atty',
  'attorney',
]);
const DOTTED_DEGREE =
  /[,\s]+(?:ph\.?\s?d|j\.d|ll\.m|m\.d|c\.p\.a|p\.\s?[ac]|p\.?l\.l\.c|l\.l\.[cp])\.?$/iu;
/** Degrees, and the kinds of firms of one lawyer that courts have as a part of the name. */
const DEGREES = new Set([
  'esq',
  'esquire',
  'jd',
  'llm',
  'phd',
  'md',
  'cpa',
  'llc',
  'llp',
  'pc',
  'pllc',
]);

function wordsOf(text: string, plain = plainLatin): string[] {
  return plain(text.replace(/['’‘ʼʻ´`]/gu, ''))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const isSuffix = (word: string) => GENERATIONS.has(word) || DEGREES.has(word);

/**
 * Splits a name written as "James C Alison" or "Alison, James C". Drops titles and degrees, but keeps at least one
 * word. `plain` writes the letters in the way they are compared.
 */
export function namePartsOf(name: string, plain = plainLatin): NameParts {
  const parts = name
    .trim()
    .replace(DOTTED_DEGREE, '')
    .split(',')
    .map((part) => wordsOf(part, plain));
  const family = parts[0] ?? [];
  const rest = parts.slice(1);
  const given = rest.flatMap((part) => part.filter((word) => !isSuffix(word)));
  const tail = rest.flatMap((part) => part.filter(isSuffix));
  const { words: familyWords, suffixes } = withoutSuffixes(family);
  const spoken = withoutTitles([...given, ...familyWords]);
  const generation = [...suffixes, ...tail].map((word) => GENERATIONS.get(word)).find(Boolean);
  return { words: withShortBeginnings(spoken), suffix: generation ?? '' };
}

/** The words of a name in spoken order with their letters as written, without titles, suffixes and degrees. */
export function writtenWords(name: string): readonly string[] {
  const words = spokenName(name)
    .replace(DOTTED_DEGREE, '')
    .split(/[\s,]+/u)
    .filter((word) => wordsOf(word).length > 0);
  const isTitle = (word: string) => wordsOf(word).every((plain) => TITLES.has(plain));
  return words.filter((word, at) =>
    at === 0 ? words.length === 1 || !isTitle(word) : !wordsOf(word).every(isSuffix),
  );
}

const NO_PERSON = /[&@\d]/;

/**
 * Puts a name into spoken order and keeps its letters: "Alison, James C" becomes "James C Alison", and "Alison, James,
 * Jr." becomes "James Alison, Jr.". A comma before a suffix or degree changes nothing, and neither does an unclear one.
 */
export function spokenName(name: string): string {
  if (!name.includes(',') || NO_PERSON.test(name)) return name;
  const [family = '', ...rest] = name.split(',').map((part) => part.trim());
  const isTail = (part: string) => wordsOf(part).every(isSuffix) || DOTTED_DEGREE.test(`,${part}`);
  const [given, ...others] = rest.filter((part) => !isTail(part));
  if (family === '' || given === undefined || others.length > 0) return name;
  return [`${given} ${family}`, ...rest.filter((part) => part !== '' && isTail(part))].join(', ');
}

function withoutSuffixes(words: readonly string[]): {
  readonly words: readonly string[];
  readonly suffixes: readonly string[];
} {
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1] ?? '')) end -= 1;
  return { words: words.slice(0, end), suffixes: words.slice(end) };
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let start = 0;
  while (start < words.length - 1 && TITLES.has(words[start] ?? '')) start += 1;
  return words.slice(start);
}
