import { isPlaceholder, plainText } from '../values/placeholder.ts';

/** Most bar numbers are plain already, and this check is fast. */
const IS_PLAIN = /^[A-Z0-9]*$/;
const FILLED_UP = /^(?:0+|X{2,})$/;
const HAS_DIGIT = /[1-9]/;

/** The letters and digits that identify a bar number. Leading zeros count. Empty for a text that identifies no one. */
export function barKey(barNumber: string): string {
  const key = plain(barNumber);
  return isNoBarNumber(barNumber) ? '' : key;
}

/** Whether a text only fills the place of a bar number, such as `N/A`, `-`, `pending` or nothing. */
export function isNoBarNumber(text: string): boolean {
  if (HAS_DIGIT.test(text)) return false;
  return isPlaceholder(text) || FILLED_UP.test(plainText(text));
}

function plain(text: string): string {
  const capitals = text.toUpperCase();
  return IS_PLAIN.test(capitals) ? capitals : plainText(text);
}
