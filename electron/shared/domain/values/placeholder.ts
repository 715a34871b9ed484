const NOT_PLAIN = /[^\p{L}\p{N}]/gu;

/** What people write to say there is nothing, or nothing yet, in plain capitals. */
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

/** No placeholder has one of these, and most texts do. */
const HAS_DIGIT = /\d/;

/** The letters and digits of a text, in capitals. */
export function plainText(text: string): string {
  return text.toUpperCase().replace(NOT_PLAIN, '');
}

/** Whether a text only fills a place and says nothing, such as `N/A`, `-`, `pending` or nothing at all. */
export function isPlaceholder(text: string): boolean {
  if (HAS_DIGIT.test(text)) return false;
  const key = plainText(text);
  return key === '' || PLACEHOLDERS.has(key);
}
