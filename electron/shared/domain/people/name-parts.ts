import { plainLatin } from '../values/latin.ts';
import { cutTail, GENERATIONS, isTail } from './name-tails.ts';
import { withShortBeginnings } from './short-forms.ts';

/** A name split up for comparing: lower case, without accents or punctuation. */
export interface NameParts {
  /** Given, middle and family names in spoken order. Empty when the name has no letters. */
  readonly words: readonly string[];
  /** Generational suffix as jr, sr, 2, 3, 4 or 5. A different suffix means a different person. */
  readonly suffix: string;
}

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
function wordsOf(text: string, plain = plainLatin): string[] {
  return plain(text.replace(/['’‘ʼʻ´`]/gu, ''))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * Splits a name written as "James C Alison" or "Alison, James C". Drops titles and degrees, but keeps at least one
 * word. `plain` writes the letters in the way they are compared.
 */
export function namePartsOf(name: string, plain = plainLatin): NameParts {
  const { core, tails } = pieces(name);
  const [family = [], ...given] = core.map((part) => wordsOf(part, plain));
  const { words: familyWords, generations } = withoutGenerations(family);
  const spoken = withoutTitles([...given.flat(), ...familyWords]);
  const ofTails = tails.flatMap((tail) => wordsOf(tail, plain));
  const generation = [...generations, ...ofTails]
    .map((word) => GENERATIONS.get(word))
    .find(Boolean);
  return { words: withShortBeginnings(spoken), suffix: generation ?? '' };
}

/** A name between its commas, family name first where there are several pieces, and what stands behind it or between its pieces. */
function pieces(name: string): {
  readonly core: readonly string[];
  readonly tails: readonly string[];
} {
  const cut = cutTail(name);
  const [first = '', ...rest] = cut.core.split(',').map((part) => part.trim());
  const core = [first, ...rest.filter((part) => part !== '' && !isTail(part))];
  return { core, tails: [...rest.filter((part) => isTail(part)), cut.tail] };
}

/** The words of a name in spoken order with their letters as written, without titles, suffixes and degrees. */
export function writtenWords(name: string): readonly string[] {
  const words = cutTail(spokenName(name))
    .core.split(/[\s,]+/u)
    .filter((word) => wordsOf(word).length > 0);
  const isTitle = (word: string) => wordsOf(word).every((plain) => TITLES.has(plain));
  return words.filter((word, at) =>
    at === 0 ? words.length === 1 || !isTitle(word) : !wordsOf(word).every(isGenerationWord),
  );
}

const NO_PERSON = /[&@\d]/;

/**
 * Puts a name into spoken order and keeps its letters: "Alison, James C" becomes "James C Alison", and "Alison, James,
 * Jr." becomes "James Alison, Jr.". A comma before a suffix or degree changes nothing, and neither does an unclear one.
 */
export function spokenName(name: string): string {
  if (!name.includes(',') || NO_PERSON.test(name)) return name;
  const cut = cutTail(name);
  const [family = '', ...rest] = cut.core.split(',').map((part) => part.trim());
  const [given, ...others] = rest.filter((part) => !isTail(part));
  if (family === '' || given === undefined || given === '' || others.length > 0) return name;
  const between = rest.filter((part) => isTail(part)).map((part) => `, ${part}`);
  return `${given} ${family}${between.join('')}${cut.tail}`;
}

const isGenerationWord = (word: string) => GENERATIONS.has(word);

function withoutGenerations(words: readonly string[]): {
  readonly words: readonly string[];
  readonly generations: readonly string[];
} {
  let end = words.length;
  while (end > 1 && isGenerationWord(words[end - 1] ?? '')) end -= 1;
  return { words: words.slice(0, end), generations: words.slice(end) };
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let start = 0;
  while (start < words.length - 1 && TITLES.has(words[start] ?? '')) start += 1;
  return words.slice(start);
}
