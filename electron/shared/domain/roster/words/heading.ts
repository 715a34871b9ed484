import { RosterField } from '../fields.ts';
import { HEADINGS } from './headings.ts';

const PLACE_OF = new Map<string, Place>(
  RosterField.options.flatMap((field) =>
    HEADINGS[field].flatMap((words, rank) =>
      words.split(', ').map((word) => [word, { field, rank }] as const),
    ),
  ),
);

/** The field that a heading names, and from which of the field's texts it is: the first is preferred. */
export interface Place {
  readonly field: RosterField;
  readonly rank: number;
}

/** A heading as it is compared: without accents, capitals, signs and a final number. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/#/g, ' number ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ \d+$/, '')
    .trim();
}

/** A longer text is no heading and is not searched. */
const MAX_TITLE_LENGTH = 200;

/** What a heading names; undefined for one we don't know. Text in parentheses is ignored, and names as directories write them (`displayName`) are known. */
export function placeOf(heading: string): Place | undefined {
  if (heading.length > MAX_TITLE_LENGTH) return undefined;
  const words = heading.replace(/\([^()]*\)/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return PLACE_OF.get(headingKey(heading)) ?? PLACE_OF.get(headingKey(words));
}

/** The field that a heading names; undefined for one we don't know. */
export function fieldOf(heading: string): RosterField | undefined {
  return placeOf(heading)?.field;
}

const PASSWORD =
  /\b(?:password|passwd|pwd|passcode|passphrase|contrasena|(?:backup|recovery|one time) code|(?:mfa|totp|otp|authenticator) (?:secret|seed|key|code)|totp|otp)s?\b/;
const ABOUT_IT = /\b(?:date|days|age|set|reset|chang\w*|updated?|expir\w*)\b/;
const MAX_HEADING_LENGTH = 40;

/** Whether a column holds passwords, or keys and codes of an authenticator, by its heading; the day on which they were set is not one. */
export function isOfPasswords(heading: string): boolean {
  if (heading.length > MAX_HEADING_LENGTH || fieldOf(heading)) return false;
  const key = headingKey(heading);
  return PASSWORD.test(key) && !ABOUT_IT.test(key);
}
