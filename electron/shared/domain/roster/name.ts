import { isPlaceholder } from '../values/placeholder.ts';
import { type Checked, checkLine } from '../values/typed-text.ts';
import { lostLetters } from './lost-letters.ts';

/** What files have in the column of names beside people: a sum, a database's row count, a group, a note, or a place that nobody has. */
const NOT_A_PERSON: readonly RegExp[] = [
  /^(?:grand |sub-?)?totals?(?: (?:attorneys|count|people|records|rows))?[\s:=.\d]*$/i,
  /^\(?\d+ rows?(?: affected| selected)?\)?$/i,
  /^\*|^(?:as of|created|exported|generated|page|prepared|printed|report|source|updated)\b.*\d/i,
  /^(?:vacant|vacancy|open position|new hire|unassigned|unfilled|to be (?:determined|hired|filled))$/i,
  /^test(?: (?:test|user|account|person|attorney))?$/i,
  /^(?:confidential|privileged|disclaimer|copyright|internal use|do not (?:copy|distribute|forward|share)|end of (?:file|list|report))\b/i,
  / (?:offices?|group|department|dept|team|section|division|attorneys|partners|associates|paralegals|docketing|accounting)$/i,
];
const HAS_LETTER = /\p{L}/u;

/** Signs and beginnings that no name has: they stand for a second person, a remark, a footnote, a number in a list, or an address. A dash with spaces begins a remark. */
const SIGN = /[*/&@[\]:|<>#;{}^$%!\\]|^\d{1,4}[.)]\s|\s[-–—]\s/;
/** Remarks in parentheses that say that someone is gone. Others, such as `(Ret.)`, may stand behind a name. */
const REMARK = /\([^()]*\)/g;
const GONE = /\b(?:inactive|terminated|former|left|resigned|deceased|departed|leave|vacant)\b/i;

/** Small words that are a part of names. */
const SMALL_IN_NAMES =
  /^(?:a|af|al|am|bin|bint|d|da|de|degli|dei|del|della|den|der|des|di|do|dos|du|e|el|ibn|la|las|le|lo|los|of|ou|san|st|ten|ter|the|und|van|vom|von|y|zu|zum|zur|['’]t)$/;
const BEGINS_SMALL = /^\p{Ll}/u;
const BEGINS_LARGE = /^\p{Lu}/u;
const MOST_SMALL_WORDS = 2;

/** A name that a person can have, with all of its letters. */
export function checkName(typed: string): Checked<string> {
  const lost = lostLetters(typed);
  if (lost) return { problem: { field: 'name', ...lost } };
  const name = checkLine('name', typed, { max: 200, isRequired: true });
  if ('problem' in name) return name;
  const { value } = name;
  if (/[?？]/.test(value)) return { problem: { field: 'name', code: 'roster-letter-question' } };
  if (isNobody(value)) return { problem: { field: 'name', code: 'roster-nobody' } };
  const sign = strangeIn(value);
  return sign === undefined
    ? name
    : { problem: { field: 'name', code: 'roster-name-sign', values: { sign } } };
}

function isNobody(name: string): boolean {
  return (
    !HAS_LETTER.test(name) ||
    isPlaceholder(name) ||
    isSentence(name) ||
    NOT_A_PERSON.some((pattern) => pattern.test(name))
  );
}

/** A note below the people. Names in small letters throughout are names. */
function isSentence(text: string): boolean {
  if (!BEGINS_LARGE.test(text)) return false;
  const small = text
    .split(/\s+/)
    .filter((word) => BEGINS_SMALL.test(word) && !SMALL_IN_NAMES.test(word));
  return small.length > MOST_SMALL_WORDS;
}

function strangeIn(name: string): string | undefined {
  const remark = [...name.matchAll(REMARK)].find(([text]) => GONE.test(text));
  return remark?.[0].slice(0, 60) ?? SIGN.exec(name)?.[0].trim();
}
