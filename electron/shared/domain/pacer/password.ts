import { writtenWords } from '../people/name-parts.ts';
import { plainLatin, plainLatinAsTwo } from '../values/latin.ts';
import type { LocalText } from '../values/text.ts';
import { PACER_PASSWORD } from './password-standard.ts';

/** One rule of the standard, in words, and whether a password meets it. */
export interface PasswordRuleResult {
  readonly id: PasswordRuleId;
  readonly text: LocalText;
  readonly isMet: boolean;
}

/** The name of a rule of PACER's password standard. */
export type PasswordRuleId = 'length' | 'lower' | 'upper' | 'special' | 'personal';

/** Text that a PACER password may not contain. */
export interface PasswordOwner {
  readonly firstName: string;
  readonly lastName: string;
  readonly username: string;
  readonly email: string;
}

const TEXTS: Readonly<Record<PasswordRuleId, LocalText>> = {
  length: { en: '14 to 45 characters' },
  lower: { en: 'At least one small letter' },
  upper: { en: 'At least one capital letter' },
  special: { en: 'At least one special character' },
  personal: { en: 'No part of your first name or last name, not your username or email address' },
};

/** Finds the first and the last name in a whole one, written in either order and with any suffix. */
export function passwordOwner(name: string, username = '', email = ''): PasswordOwner {
  const [firstName = '', ...others] = writtenWords(name);
  return { firstName, lastName: others.join(' '), username, email };
}

// A single letter, such as an initial, occurs in almost any text and would rule out good passwords.
const MIN_NAME_PART_LENGTH = 2;
// Two letters of a username or mailbox aren't a name that anybody would recognize.
const MIN_OTHER_PART_LENGTH = 3;
/** Short words that begin longer family names. Like initials, they occur in almost any text. */
const PARTICLES = new Set(['al', 'da', 'de', 'di', 'do', 'du', 'el', 'la', 'le', 'st', 'te']);

/** Every part of one name that a password may not contain: each word and each half, with and without what joins them. */
function namePartsIn(name: string): readonly string[] {
  const whole = name.trim().toLowerCase();
  const words = whole.split(/\s+/u);
  const letters = (text: string) => text.replace(/[^\p{L}\p{M}]/gu, '');
  const halves = whole.split(/[^\p{L}\p{M}]+/u).filter((half) => half !== '');
  const parts = [...words, ...words.map(letters), ...halves].filter(
    (part) => part === halves.at(-1) || !PARTICLES.has(part),
  );
  return [whole, letters(whole), ...parts].filter((part) => part.length >= MIN_NAME_PART_LENGTH);
}

function containsPersonalPart(password: string, owner: PasswordOwner): boolean {
  const [mailbox = ''] = owner.email.split('@');
  const others = [owner.username, owner.email, mailbox, ...mailbox.split(/[^\p{L}\p{M}]+/u)]
    .map((part) => part.trim())
    .filter((part) => part.length >= MIN_OTHER_PART_LENGTH);
  const names = [owner.firstName, owner.lastName].flatMap(namePartsIn);
  const writings = [(text: string) => text.toLowerCase(), plainLatin, plainLatinAsTwo];
  return writings.some((written) =>
    [...names, ...others].some((part) => written(password).includes(written(part))),
  );
}

/** Checks a PACER password against each rule of the standard. Doesn't store the password or return it. */
export function checkPacerPassword(
  password: string,
  owner: PasswordOwner,
): readonly PasswordRuleResult[] {
  const { length } = [...password];
  const isMet: Readonly<Record<PasswordRuleId, boolean>> = {
    length: length >= PACER_PASSWORD.minLength && length <= PACER_PASSWORD.maxLength,
    lower: /[a-z]/.test(password),
    upper: /[A-Z]/.test(password),
    special: /[^A-Za-z0-9\s]/.test(password),
    personal: !containsPersonalPart(password, owner),
  };
  const ids: readonly PasswordRuleId[] = ['length', 'lower', 'upper', 'special', 'personal'];
  return ids.map((id) => ({ id, text: TEXTS[id], isMet: isMet[id] }));
}
