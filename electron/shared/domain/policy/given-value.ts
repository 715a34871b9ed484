import type { Policy } from './kinds.ts';

/**
 * A value as a registry, managed preferences or a file holds it. What none of the four forms can hold (a binary value, a
 * date, a number too large) is `unusable`, with what it was in a word.
 */
export type GivenValue =
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly unusable: string };

/** What stands in the place of a value whose name a file has more than once. */
export const WRITTEN_TWICE: GivenValue = { unusable: 'written twice' };

/** Why a given value is not used. The words are the texts `policy.problem.<code>`. */
export const VALUE_PROBLEMS = [
  'wrong-type',
  'out-of-range',
  'not-a-choice',
  'too-long',
  'too-many',
  'malformed',
  'written-twice',
] as const;
/** One of them. */
export type ValueProblem = (typeof VALUE_PROBLEMS)[number];

/** A value that passed, or why it did not. */
export type Checked =
  | { readonly ok: true; readonly value: boolean | number | string | readonly string[] }
  | { readonly ok: false; readonly problem: ValueProblem };

const refused = (problem: ValueProblem): Checked => ({ ok: false, problem });
const taken = (value: Extract<Checked, { ok: true }>['value']): Checked => ({ ok: true, value });

/** Checks a value against what the policy takes. Nothing is guessed: the text "false" is no boolean and "5" no number. */
export function checkValue(policy: Policy, given: GivenValue): Checked {
  if (isTwice(given)) return refused('written-twice');
  switch (policy.type) {
    case 'boolean':
      return checkBoolean(given);
    case 'number':
      if (typeof given !== 'number') return refused('wrong-type');
      if (!Number.isInteger(given)) return refused('malformed');
      return given < policy.min || given > policy.max ? refused('out-of-range') : taken(given);
    case 'choice':
      if (typeof given !== 'string') return refused('wrong-type');
      return policy.choices.includes(given) ? taken(given) : refused('not-a-choice');
    case 'text':
      return typeof given === 'string' ? checkText(given, policy) : refused('wrong-type');
    case 'list':
      if (!isList(given)) return refused('wrong-type');
      return checkList(given, policy);
  }
}

function checkBoolean(given: GivenValue): Checked {
  if (typeof given === 'boolean') return taken(given);
  if (typeof given !== 'number') return refused('wrong-type');
  // A registry has no booleans, and administrative templates write 1 and 0.
  return given === 0 || given === 1 ? taken(given === 1) : refused('out-of-range');
}

function checkText(
  given: string,
  { maxLength, pattern }: { readonly maxLength: number; readonly pattern?: RegExp | undefined },
): Checked {
  if (given.length > maxLength) return refused('too-long');
  if (hasControls(given)) return refused('malformed');
  if (given !== '' && pattern && !pattern.test(given)) return refused('malformed');
  return taken(given);
}

function checkList(
  given: readonly string[],
  policy: Extract<Policy, { readonly type: 'list' }>,
): Checked {
  if (given.length > policy.maxItems) return refused('too-many');
  for (const item of given) {
    const checked = item === '' ? refused('malformed') : checkText(item, policy);
    if (!checked.ok) return checked;
  }
  return taken(policy.isCaseBlind ? given.map((item) => item.toLowerCase()) : given);
}

const isTwice = (given: GivenValue) =>
  typeof given === 'object' && 'unusable' in given && given.unusable === 'written twice';

const isList = (given: GivenValue): given is readonly string[] => Array.isArray(given);

/** A control character in a text comes from a broken file, and could break a line of the log or of a screen. */
const hasControls = (text: string) =>
  [...text].some((sign) => sign < ' ' || (sign >= '\u007f' && sign < '\u00a0'));
