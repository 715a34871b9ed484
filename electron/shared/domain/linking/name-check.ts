import { type NameParts, namePartsOf } from '../people/name-parts.ts';
import { wholeGivenName } from '../people/short-forms.ts';
import { plainLatin, plainLatinAsTwo } from '../values/latin.ts';
import type { NamesOnBothSides } from './events.ts';
import { mayBeOneGivenName } from './name-nicknames.ts';
import type { NameLikeness, NameReason, NameVerdict } from './name-verdict.ts';

const WEIGHT: Readonly<Record<NameReason, NameLikeness>> = {
  'written-differently': 'same',
  'short-form': 'likely',
  'middle-name-missing': 'likely',
  'middle-name-initial': 'likely',
  spacing: 'likely',
  'suffix-missing': 'unclear',
  'given-name-initial': 'unclear',
  'given-name-nickname': 'unclear',
  'given-name-spelling': 'unclear',
  'goes-by-middle-name': 'unclear',
  'given-name-missing': 'unclear',
  'family-name-missing': 'unclear',
  'family-name-part': 'unclear',
  'family-name-spelling': 'unclear',
  'family-name-changed': 'unclear',
  order: 'unclear',
  'name-missing': 'unclear',
  'middle-name-differs': 'unclear',
  // Relatives share a family name, but so does a person whose given name the court misspelled or who changed it.
  'given-name-differs': 'unclear',
  // Each side says which generation it is, so they are parent and child.
  'suffix-differs': 'different',
  // Given only where no given name is shared either.
  'family-name-differs': 'different',
};
const FROM_WORST: readonly NameLikeness[] = ['different', 'unclear', 'likely', 'same'];

/**
 * Compares the name a court has for a CM/ECF account with the one PACER has. The court asks to go back "if the names
 * don't match" and shows "James C Alison" beside "James Alison" as a match (notice 002); how far a match reaches is
 * this app's own caution: names are "different" when they share neither a given nor a family name, or name two
 * generations. Whatever could be another person of the same family is never more than unclear.
 */
export function checkNames(names: NamesOnBothSides): NameVerdict {
  const verdict = compared(names, plainLatin);
  if (verdict.kind === 'same') return verdict;
  const asTwo = compared(names, plainLatinAsTwo);
  return FROM_WORST.indexOf(asTwo.kind) > FROM_WORST.indexOf(verdict.kind) ? asTwo : verdict;
}

function compared(names: NamesOnBothSides, plain: typeof plainLatin): NameVerdict {
  const ecf = namePartsOf(names.ecf, plain);
  const pacer = namePartsOf(names.pacer, plain);
  const reasons = [...new Set([...suffixReasons(ecf, pacer), ...wordReasons(ecf, pacer)])];
  const kind = FROM_WORST.find((level) => reasons.some((reason) => WEIGHT[reason] === level));
  if (kind) return { kind, reasons };
  const isWrittenAlike = names.ecf.trim() === names.pacer.trim();
  return { kind: 'same', reasons: isWrittenAlike ? [] : ['written-differently'] };
}

function suffixReasons(ecf: NameParts, pacer: NameParts): readonly NameReason[] {
  if (ecf.suffix === pacer.suffix) return [];
  return ecf.suffix === '' || pacer.suffix === '' ? ['suffix-missing'] : ['suffix-differs'];
}

function wordReasons(ecf: NameParts, pacer: NameParts): readonly NameReason[] {
  // Swapping the two sides must not change the result.
  const [shorter, longer] =
    ecf.words.length <= pacer.words.length ? [ecf.words, pacer.words] : [pacer.words, ecf.words];
  if (shorter.length === 0) return ['name-missing'];
  if (shorter.join(' ') === longer.join(' ')) return [];
  if (shorter.length === 1) return oneWordReasons(shorter[0] ?? '', longer);
  if (shorter.join('') === longer.join('')) {
    return shorter[0] === longer[0] ? ['spacing'] : ['spacing', 'given-name-spelling'];
  }
  if ([...shorter].sort().join(' ') === [...longer].sort().join(' ')) return ['order'];
  const given = givenReasons(shorter, longer);
  const isGivenShared = !given.some((reason) => NO_SHARED_GIVEN_NAME.has(reason));
  const family = familyReasons(shorter, longer, isGivenShared);
  if (family.includes('family-name-differs') && isWithin(shorter, longer)) {
    return ['order', 'middle-name-missing'];
  }
  // The part missing on one side is in the middle of the other. That is one reason, not two.
  const isOnePart = family.includes('family-name-part');
  return [...given.filter((reason) => !isOnePart || reason !== 'middle-name-missing'), ...family];
}

const NO_SHARED_GIVEN_NAME: ReadonlySet<NameReason> = new Set([
  'given-name-differs',
  'given-name-initial',
]);

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}

function oneWordReasons(word: string, longer: readonly string[]): readonly NameReason[] {
  if (longer.length === 1) {
    return isTypingSlip(word, longer[0] ?? '') ? ['family-name-spelling'] : ['family-name-differs'];
  }
  const family = longer.at(-1) ?? '';
  if (family === word) return ['given-name-missing'];
  if (longer[0] === word) return ['family-name-missing'];
  if (longer.includes(word)) return ['given-name-missing', 'family-name-part'];
  return isTypingSlip(word, family)
    ? ['given-name-missing', 'family-name-spelling']
    : ['family-name-differs'];
}

function givenReasons(
  shorter: readonly string[],
  longer: readonly string[],
): readonly NameReason[] {
  const [one = '', other = ''] = [shorter[0], longer[0]];
  const [whole, otherWhole] = [wholeGivenName(one), wholeGivenName(other)];
  const middles = [shorter.slice(1, -1), longer.slice(1, -1)] as const;
  const andMiddle = (reason: NameReason) => [reason, ...middleReasons(...middles)];
  if (one === other) return middleReasons(...middles);
  if (whole === otherWhole) return andMiddle('short-form');
  if (isInitialOf(one, other)) return andMiddle('given-name-initial');
  if (mayBeOneGivenName(whole, otherWhole)) return andMiddle('given-name-nickname');
  if (middles[1].includes(one) || middles[0].includes(other)) return ['goes-by-middle-name'];
  return isTypingSlip(one, other) ? andMiddle('given-name-spelling') : ['given-name-differs'];
}

/**
 * Middle names agree when the shorter list, which comes first, appears in the longer one in order. An initial or a short form matches a
 * name.
 */
function middleReasons(few: readonly string[], many: readonly string[]): readonly NameReason[] {
  const reasons = new Set<NameReason>();
  let reached = 0;
  for (const word of few) {
    const found = many.findIndex(
      (candidate, index) => index >= reached && middleReason(candidate, word) !== 'differs',
    );
    if (found < 0) return ['middle-name-differs'];
    const reason = middleReason(many[found] ?? '', word);
    if (reason && reason !== 'differs') reasons.add(reason);
    reached = found + 1;
  }
  if (few.length < many.length) reasons.add('middle-name-missing');
  return [...reasons];
}

function middleReason(one: string, other: string): NameReason | 'differs' | undefined {
  if (one === other) return undefined;
  if (isInitialOf(one, other)) return 'middle-name-initial';
  return wholeGivenName(one) === wholeGivenName(other) ? 'short-form' : 'differs';
}

function familyReasons(
  shorter: readonly string[],
  longer: readonly string[],
  isGivenShared: boolean,
): readonly NameReason[] {
  const [one = '', other = ''] = [shorter.at(-1), longer.at(-1)];
  if (one === other) return [];
  // "Maria Garcia Lopez" and "Maria Garcia", or "Ann Smith" and "Ann Smith Jones" after marriage.
  if (longer.slice(1).includes(one) || shorter.slice(1).includes(other))
    return ['family-name-part'];
  if (isTypingSlip(one, other)) return ['family-name-spelling'];
  return [isGivenShared ? 'family-name-changed' : 'family-name-differs'];
}

/** Whether one of two different names is the other's initial. */
function isInitialOf(one: string, other: string): boolean {
  const [initial, full] = one.length <= other.length ? [one, other] : [other, one];
  return [...initial].length === 1 && full.startsWith(initial);
}

/** Whether two longer words differ by one letter: added, dropped, changed, or swapped with its neighbor. */
function isTypingSlip(one: string, other: string): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length < 4 || many.length - few.length > 1) return false;
  let start = 0;
  while (start < few.length && few[start] === many[start]) start += 1;
  const tail = (word: string, from: number) => word.slice(from);
  if (few.length < many.length) return tail(few, start) === tail(many, start + 1);
  const isChanged = tail(few, start + 1) === tail(many, start + 1);
  const isSwapped =
    few[start] === many[start + 1] &&
    few[start + 1] === many[start] &&
    tail(few, start + 2) === tail(many, start + 2);
  return isChanged || isSwapped;
}
