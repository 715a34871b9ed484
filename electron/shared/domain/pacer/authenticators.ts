import type { Checked } from '../values/typed-text.ts';
import { checkLine } from '../values/typed-text.ts';
import { MFA_RULES } from './mfa-rules.ts';

/** Where two authenticators are kept apart in one text: a form has a line for each, a file a semicolon or a bar. */
const BETWEEN = /[\r\n;|]+/;

const MAX_LENGTH = 100;

/** How many authenticator apps can be listed: the highest number that a source allows one PACER account. */
export const MAX_AUTHENTICATORS = MFA_RULES.apps.value.most;

/**
 * Reads the authenticators of an account, each as an app and who has it. Refuses what looks like a key, a setup address,
 * or a code: those would let anyone who reads the records sign in as this person.
 */
export function checkAuthenticators(field: string, typed: string): Checked<readonly string[]> {
  // SECURITY: a key, setup address, or code never gets into the records; they are read by the whole firm.
  if (holdsSecret(typed)) return { problem: { field, code: 'authenticators-hold-a-secret' } };
  const value: string[] = [];
  for (const part of typed.split(BETWEEN)) {
    const line = checkLine(field, part, { max: MAX_LENGTH });
    if ('problem' in line) return line;
    if (line.value !== '' && !value.includes(line.value)) value.push(line.value);
  }
  if (value.length <= MAX_AUTHENTICATORS) return { value };
  return {
    problem: { field, code: 'authenticators-too-many', values: { max: MAX_AUTHENTICATORS } },
  };
}

/** The address behind a setup QR code, of one account or of several (Google Authenticator’s key URI format). */
const SETUP_ADDRESS = /otpauth(?:-migration)?:/i;
/** A one-time code, or a number that may be a backup code: six digits or more, in one piece or in groups. */
const CODE = /(?<![\p{L}\p{N}])\d(?:[ -]?\d){5,}(?![\p{L}\p{N}])/u;
/** No app and no person has a name of 16 letters and digits without a space. Keys have 16 and more. */
const LONG_WORD = /[a-z0-9+/=_]{16,}/gi;
/** A key as authenticators show it: four or more groups of four letters or digits. */
const GROUPS = /(?<![\p{L}\p{N}])(?:[a-z0-9]{4}[ -]){3,}[a-z0-9]{4}(?![\p{L}\p{N}])/giu;
/** Letters and digits that alternate, as in a backup code: "a1b2-c3d4". */
const MIXED = /\d[a-z]+\d[a-z-]+\d/i;

/** Whether a text has something in it that signs in: a Base32 key, a setup address, a code. */
export function holdsSecret(text: string): boolean {
  const plain = text.normalize('NFKC');
  if ([SETUP_ADDRESS, CODE, MIXED].some((form) => form.test(plain))) return true;
  const words = plain.match(LONG_WORD) ?? [];
  const groups = plain.match(GROUPS) ?? [];
  return words.some(isLikeKey) || groups.some(isLikeKey);
}

/** A key has digits or is all in one case; of a long name without digits, its vowels tell. */
function isLikeKey(word: string): boolean {
  if (/\d/.test(word) || word === word.toUpperCase()) return true;
  return word === word.toLowerCase() && (word.includes(' ') || /[^aeiouy\W]{6}/.test(word));
}
