import { type Checked, checkLine } from '../values/typed-text.ts';
import { lostLetters } from './lost-letters.ts';

/** What files have in the column of names below the people: a sum, a database's row count, a note. */
const NOT_A_PERSON: readonly RegExp[] = [
  /^(?:grand |sub-?)?totals?(?: (?:attorneys|count|people|records|rows))?[\s:=.\d]*$/i,
  /^\(?\d+ rows?(?: affected| selected)?\)?$/i,
  /^\*|^(?:as of|created|exported|generated|page|prepared|printed|report|source|updated)\b.*\d/i,
];
const HAS_LETTER = /\p{L}/u;

/** A name that a person can have, with all of its letters. */
export function checkName(typed: string): Checked<string> {
  const lost = lostLetters(typed);
  if (lost) return { problem: { field: 'name', ...lost } };
  const name = checkLine('name', typed, { max: 200, isRequired: true });
  if ('problem' in name) return name;
  const { value } = name;
  if (/[?？]/.test(value)) return { problem: { field: 'name', code: 'roster-letter-question' } };
  return HAS_LETTER.test(value) && !NOT_A_PERSON.some((pattern) => pattern.test(value))
    ? name
    : { problem: { field: 'name', code: 'roster-nobody' } };
}
