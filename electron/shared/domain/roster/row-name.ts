import { namePartsOf, spokenName } from '../people/name-parts.ts';
import { cutTail, isGeneration } from '../people/name-tails.ts';
import type { FieldProblem } from '../values/result.ts';
import type { Checked } from '../values/typed-text.ts';
import { textOrNothing } from './cell.ts';
import type { RosterField } from './fields.ts';
import { lostLetters } from './lost-letters.ts';
import { checkName } from './name.ts';

/** The columns that make up a name where none has the whole of it. */
const PARTS = ['firstName', 'middleName', 'lastName'] as const;

/**
 * The name of a row in spoken order: the column of whole names, or given, middle and family name. A suffix in a column of
 * its own belongs to either. Letters that were lost are a problem of the column where they are missing.
 */
export function readName(
  text: (field: RosterField) => string,
): { readonly name: string } | { readonly problems: readonly FieldProblem[] } {
  const whole = text('name').trim();
  const suffix = textOrNothing(text('suffix')).trim();
  const parts = PARTS.map((field) => textOrNothing(text(field)).trim());
  const problems = (whole === '' ? [...PARTS, 'suffix' as const] : (['suffix'] as const)).flatMap(
    (field) => lostIn(field, text(field)),
  );
  const spoken = whole === '' ? joined(parts) : spokenName(whole);
  const name: Checked<string> = checkName(withSuffix(spoken, suffix));
  if (problems.length > 0) return { problems };
  return 'value' in name ? { name: name.value } : { problems: [name.problem] };
}

function lostIn(field: RosterField, text: string): readonly FieldProblem[] {
  const lost = lostLetters(text) ?? (/[?？]/.test(text) ? QUESTION : undefined);
  return lost ? [{ field, ...lost }] : [];
}

const QUESTION = { code: 'roster-letter-question' } as const;

/** Given, middle and family name in this order. What stands behind a comma in the first, such as `Esq.`, goes to the end. */
function joined([first = '', middle = '', last = '']: readonly string[]): string {
  // Only the last column is filled, perhaps with the whole name.
  if (first === '' && middle === '') return spokenName(last);
  const { core, tail } = cutTail(first);
  const isTailCut = tail.startsWith(',');
  const words = [isTailCut ? core : first, middle, last].filter((part) => part !== '');
  return `${words.join(' ')}${isTailCut ? tail : ''}`;
}

/** The name with its suffix, unless it has that already. */
function withSuffix(name: string, suffix: string): string {
  if (suffix === '' || name === '') return name;
  const { core, tail } = cutTail(name);
  const known = namePartsOf(name).suffix;
  const said = namePartsOf(`${core} ${suffix}`).suffix;
  if (said === '' ? tail.includes(suffix) : said === known) return name;
  return `${name}${isGeneration(suffix) ? ' ' : ', '}${suffix}`;
}
