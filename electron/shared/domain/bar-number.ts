const NOT_PLAIN = /[^\p{L}\p{N}]/gu;

/** What people write where there is no bar number, or none yet, as `barKey` would have it. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'NA',
  'NONE',
  'NO',
  'NULL',
  'NIL',
  'TBD',
  'TBA',
  'PENDING',
  'ADMISSIONPENDING',
  'APPLIED',
  'UNKNOWN',
  'NOTKNOWN',
  'NOTAPPLICABLE',
  'NOTADMITTED',
  'NOTYET',
]);
const FILLED_UP = /^(?:0+|X{2,})$/;

/** What a bar number is recognised by: its letters and digits alone; leading zeros count. Empty for a text that names nobody, such as `N/A`, `-` or `pending`. */
export function barKey(barNumber: string): string {
  if (barNumber === '') return '';
  const key = barNumber.toUpperCase().replace(NOT_PLAIN, '');
  return PLACEHOLDERS.has(key) || FILLED_UP.test(key) ? '' : key;
}
