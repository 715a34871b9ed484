import { putTogether, readOtherwise } from '../files/misread.ts';
import type { FieldProblem } from '../values/result.ts';

/** What is wrong with the letters of a text, and the text that is meant where that can be told. */
export type LostLetters = Omit<FieldProblem, 'field'>;

/** Most text has only these characters, in which nothing is lost. */
const PLAIN = /^[A-Za-z0-9 .,'()/-]*$/;
/** What programs write in place of a letter they could not read: the sign for it, and the control that old ones use. */
const REPLACED = ['\uFFFD', '\u001A'];
/** A letter written in signs: in hex, as HTML or an address has it, or as mail does. */
const ESCAPED: readonly RegExp[] = [
  /\\(?:x?[0-9a-f]{2}|u\{?[0-9a-f]{4}|['"`^~][a-z0-9]{1,2})/i,
  /&(?:#|[a-z]{2,10};)|%[0-9a-f]{2}|=[0-9A-F]{2}/i,
  /=\?[\w-]+\?[qb]\?|_x00[0-9a-f]{2}_|<?u\+[0-9a-f]{4}>?|\b0x[0-9a-f]{4}/i,
  /\+[A-Za-z0-9/]{2,}-(?:[a-z ]|$)/i,
];
/** How csvde of Active Directory writes it; what can be read of it was read before (`cellText`). */
const HEX = /\bx'[0-9a-f]{2}/i;
const QUESTION = /\p{L}[?？]|[?？]\p{L}/u;
/** Signs that no name has, as they come of letters that were misread. */
const SIGN = /(?![\x20-\x7E´¨])[\p{Sm}\p{Sc}\p{So}\p{Co}\x80-\x9Fˆ‡†•‰‹›„‚˜¿¡§¶]/u;
/** A capital inside of a word: `JosŽ`, `JosÈ`. Names such as McÉwan and DeÁngelis have one after these. */
const CAPITAL_INSIDE = /\p{Ll}(?<!\b(?:Ma?c|[DL][aeiu]|Del|Fitz|Van))(?![A-Z])\p{Lu}/u;
/** `Pe–a` of a Mac is Peña; a dash before a capital joins two names. `Mart’nez` is Martínez, and `Garc’a` García. */
const MARK_INSIDE = /\p{Ll}[–—…]\p{Ll}|[b-df-hj-np-tv-z][’‘][b-df-hj-np-tv-z]|[cr]’a\b/u;
/** A Ÿ begins no name and is rare inside of one: on a Mac it is ü. `Raœl` of a Mac is Raúl. */
const RARE = /\p{L}Ÿ\p{Ll}|aœ/u;
/** What is left of `Ã` and a letter that does not show. Portuguese capitals have it among other capitals. */
const TILDE_ALONE = /(?<!\p{Lu})Ã(?!\p{Lu})/u;

/** The first of three signs for one, whose last is gone. */
const OF_THREE = /â[€‚ƒ„…†‡ˆ‰‹‘“”•–—˜™›\u00A0-\u00BF]/;
/** Perhaps half of a letter whose other half does not show. */
const HALF = /[ÂÃÄÅ]/;

const GARBLED = [SIGN, OF_THREE, CAPITAL_INSIDE, MARK_INSIDE, RARE, TILDE_ALONE];
/** All letters of a name that could be put right. */
const A_NAME = /^[\p{L}\p{M}\p{Zs}.,'’()/-]+$/u;

/**
 * Finds letters that were lost before the file was made, which no reading of the file brings back: a question mark, a sign
 * or an escape in their place, or two letters for one. Undefined where the text is sound.
 */
export function lostLetters(text: string): LostLetters | undefined {
  if (PLAIN.test(text)) return HEX.test(text) ? { code: 'roster-letters-escaped' } : undefined;
  const one = text.normalize('NFC');
  if (REPLACED.some((sign) => one.includes(sign))) return { code: 'roster-letter-lost' };
  if (ESCAPED.some((pattern) => pattern.test(one)) || HEX.test(one))
    return { code: 'roster-letters-escaped' };
  const whole = putTogether(one);
  if (whole !== undefined) return garbled(HALF.test(whole) ? undefined : whole);
  if (QUESTION.test(one)) return { code: 'roster-letter-question' };
  if (!GARBLED.some((pattern) => pattern.test(one))) return undefined;
  return garbled(readOtherwise(one, 'windows-1252'), readOtherwise(one, 'macintosh'));
}

/** Where the text is surely misread, but may be read in two ways, the first is taken that makes a name of it. */
function garbled(...readings: readonly (string | undefined)[]): LostLetters {
  const meant = readings.find((reading) => reading !== undefined && isSound(reading));
  return meant === undefined
    ? { code: 'roster-letters-garbled' }
    : { code: 'roster-letters-garbled-meant', values: { meant } };
}

function isSound(text: string): boolean {
  return (
    A_NAME.test(text) &&
    !GARBLED.some((pattern) => pattern.test(text)) &&
    putTogether(text) === undefined
  );
}
