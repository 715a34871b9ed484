// The words that a translation should use, for the sheet of a reader: the terms of terms.json that a text has.

import type { Translation } from './languages.mts';
import TERMS from './terms.json' with { type: 'json' };

interface Term {
  readonly en: string;
  readonly es: string;
  readonly ht: string;
  /** Screens of PACER and the courts show it in English to everyone; the translation explains it. */
  readonly isKept?: boolean;
}

interface Sought {
  readonly term: Term;
  readonly words: string;
  readonly pattern: RegExp;
}

/** More would hide those that matter; the longest come first. */
const MOST = 8;

const terms: readonly Term[] = TERMS;

const SOUGHT: readonly Sought[] = terms
  .flatMap((term) => formsOf(term.en).map((words) => ({ term, words, pattern: wholeWords(words) })))
  .sort((one, other) => other.words.length - one.words.length);

/** The terms in this English text, each with the word of the language: `court = tribunal`. */
export function termsIn(english: string, language: Translation): readonly string[] {
  const found: Sought[] = [];
  for (const one of SOUGHT) {
    // A word inside a longer term is not looked up on its own.
    if (found.some(({ words }) => words.toLowerCase().includes(one.words.toLowerCase()))) continue;
    if (one.pattern.test(english)) found.push(one);
    if (found.length === MOST) break;
  }
  return found.map(({ term, words }) =>
    term.isKept ? `${words} (stays English: ${term[language]})` : `${words} = ${term[language]}`,
  );
}

/** The words of an entry: “to sign out” is sought as “sign out”, “IT · help” as both, and what is in brackets as neither. */
function formsOf(entry: string): readonly string[] {
  return entry
    .replace(/\s*\([^)]*\)/g, '')
    .split(/ · |, /)
    .map((form) => form.replace(/^(?:to|a) /, '').trim())
    .filter((form) => form !== '');
}

/** A short word counts as it is written: “IT” is not “it”. */
function wholeWords(words: string): RegExp {
  const flags = words === words.toUpperCase() ? 'u' : 'iu';
  return new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(words)}(?:s|es)?(?![\\p{L}\\d])`, flags);
}
