import { type NameParts, namePartsOf } from '../people/name-parts.ts';
import type { NamesOnBothSides } from './events.ts';
import { mayBeOneGivenName } from './name-nicknames.ts';
import type { NameLikeness, NameReason, NameVerdict } from './name-verdict.ts';

const WEIGHT: Readonly<Record<NameReason, NameLikeness>> = {
  'written-differently': 'same',
  'middle-name-missing': 'likely',
  'middle-name-initial': 'likely',
  spacing: 'likely',
  'suffix-missing': 'unclear',
  'given-name-initial': 'unclear',
  'given-name-nickname': 'unclear',
  'given-name-spelling': 'unclear',
  'goes-by-middle-name': 'unclear',
  'given-name-missing': 'unclear',
  'family-name-part': 'unclear',
  'family-name-spelling': 'unclear',
  order: 'unclear',
  'name-missing': 'unclear',
  'suffix-differs': 'different',
  'middle-name-differs': 'different',
  'given-name-differs': 'different',
  'family-name-differs': 'different',
};
const FROM_WORST: readonly NameLikeness[] = ['different', 'unclear', 'likely'];

/**
 * Compares the name a court has for a CM/ECF account with the one PACER has. The court asks to go back "if the names
 * don't match" and shows "James C Alison" beside "James Alison" as a match (notice 002); how far a match reaches is
 * this app's own caution: what could be another person of the same family is never more than unclear.
 */
export function checkNames(names: NamesOnBothSides): NameVerdict {
  const ecf = namePartsOf(names.ecf);
  const pacer = namePartsOf(names.pacer);
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
  const family = familyReasons(shorter, longer);
  const given = givenReasons(shorter, longer);
  // The part missing on one side is in the middle of the other. That is one reason, not two.
  const isOnePart = family.includes('family-name-part');
  return [...given.filter((reason) => !isOnePart || reason !== 'middle-name-missing'), ...family];
}

function oneWordReasons(word: string, longer: readonly string[]): readonly NameReason[] {
  if (longer.length === 1) {
    return isTypingSlip(word, longer[0] ?? '') ? ['family-name-spelling'] : ['family-name-differs'];
  }
  return longer.at(-1) === word ? ['given-name-missing'] : ['family-name-differs'];
}

function givenReasons(
  shorter: readonly string[],
  longer: readonly string[],
): readonly NameReason[] {
  const [one = '', other = ''] = [shorter[0], longer[0]];
  const middles = [shorter.slice(1, -1), longer.slice(1, -1)] as const;
  if (one === other) return middleReasons(...middles);
  if (isInitialOf(one, other)) return ['given-name-initial', ...middleReasons(...middles)];
  if (mayBeOneGivenName(one, other)) return ['given-name-nickname', ...middleReasons(...middles)];
  if (middles[1].includes(one) || middles[0].includes(other)) return ['goes-by-middle-name'];
  if (isTypingSlip(one, other)) return ['given-name-spelling', ...middleReasons(...middles)];
  return ['given-name-differs'];
}

/** Middle names agree when the shorter list appears in the longer one in order. An initial matches a name. */
function middleReasons(one: readonly string[], other: readonly string[]): readonly NameReason[] {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  let reached = 0;
  let initials = false;
  for (const word of few) {
    const found = many.findIndex(
      (candidate, index) =>
        index >= reached && (candidate === word || isInitialOf(candidate, word)),
    );
    if (found < 0) return ['middle-name-differs'];
    initials ||= many[found] !== word;
    reached = found + 1;
  }
  return [
    ...(initials ? (['middle-name-initial'] as const) : []),
    ...(few.length < many.length ? (['middle-name-missing'] as const) : []),
  ];
}

function familyReasons(
  shorter: readonly string[],
  longer: readonly string[],
): readonly NameReason[] {
  const [one = '', other = ''] = [shorter.at(-1), longer.at(-1)];
  if (one === other) return [];
  // "Maria Garcia Lopez" and "Maria Garcia", or a name before and after marriage.
  if (longer.slice(1).includes(one) || shorter.slice(1).includes(other))
    return ['family-name-part'];
  return isTypingSlip(one, other) ? ['family-name-spelling'] : ['family-name-differs'];
}

function isInitialOf(one: string, other: string): boolean {
  if (one === other) return false;
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
