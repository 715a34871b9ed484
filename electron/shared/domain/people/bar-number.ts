import { isPlaceholder, plainText } from '../values/placeholder.ts';

/** Most are plain already, which is quick to see. */
const IS_PLAIN = /^[A-Z0-9]*$/;
const FILLED_UP = /^(?:0+|X{2,})$/;
const HAS_DIGIT = /[1-9]/;

/** What a bar number is recognised by: its letters and digits alone; leading zeros count. Empty for a text that names nobody. */
export function barKey(barNumber: string): string {
  return isNoBarNumber(barNumber) ? '' : plain(barNumber);
}

/** Whether a text stands where a bar number would and is none, such as `N/A`, `-` or `pending`, or is empty. */
export function isNoBarNumber(text: string): boolean {
  if (HAS_DIGIT.test(text)) return false;
  return isPlaceholder(text) || FILLED_UP.test(plainText(text));
}

function plain(text: string): string {
  const capitals = text.toUpperCase();
  return IS_PLAIN.test(capitals) ? capitals : plainText(text);
}
