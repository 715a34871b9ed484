import { type Checked, checkLine } from '../values/typed-text.ts';

/** What stands in a column of names below the people: a sum, what a database says of its answer, a note. */
const NOBODY: readonly RegExp[] = [
  /^(?:grand |sub-?)?totals?(?: (?:attorneys|count|people|records|rows))?[\s:=.\d]*$/i,
  /^\(?\d+ rows?(?: affected| selected)?\)?$/i,
  /^\*|^(?:as of|created|exported|generated|page|prepared|printed|report|source|updated)\b.*\d/i,
];
const HAS_LETTER = /\p{L}/u;
/** Stands where another program could not read a letter. */
const LOST_LETTER = '\uFFFD';

/** A name that somebody can have. */
export function checkName(typed: string): Checked<string> {
  const name = checkLine('name', typed, { max: 200, isRequired: true });
  if ('problem' in name) return name;
  const { value } = name;
  if (value.includes(LOST_LETTER))
    return { problem: { field: 'name', code: 'roster-letter-lost' } };
  return HAS_LETTER.test(value) && !NOBODY.some((nobody) => nobody.test(value))
    ? name
    : { problem: { field: 'name', code: 'roster-nobody' } };
}
