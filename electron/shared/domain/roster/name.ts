import { type Checked, checkLine } from '../values/typed-text.ts';

/** What files have in the column of names below the people: a sum, a database's row count, a note. */
const NOT_A_PERSON: readonly RegExp[] = [
  /^(?:grand |sub-?)?totals?(?: (?:attorneys|count|people|records|rows))?[\s:=.\d]*$/i,
  /^\(?\d+ rows?(?: affected| selected)?\)?$/i,
  /^\*|^(?:as of|created|exported|generated|page|prepared|printed|report|source|updated)\b.*\d/i,
];
const HAS_LETTER = /\p{L}/u;
/** What a program writes in place of a letter it could not read. */
const LOST_LETTER = '\uFFFD';

/** A name that a person can have. */
export function checkName(typed: string): Checked<string> {
  const name = checkLine('name', typed, { max: 200, isRequired: true });
  if ('problem' in name) return name;
  const { value } = name;
  if (value.includes(LOST_LETTER))
    return { problem: { field: 'name', code: 'roster-letter-lost' } };
  return HAS_LETTER.test(value) && !NOT_A_PERSON.some((pattern) => pattern.test(value))
    ? name
    : { problem: { field: 'name', code: 'roster-nobody' } };
}
