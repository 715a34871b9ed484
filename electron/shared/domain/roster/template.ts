import type { RosterField } from './fields.ts';

/** The columns of the template, each with a heading that an import knows, and the made-up line below them. */
const COLUMNS: readonly (readonly [field: RosterField, heading: string, example: string])[] = [
  ['name', 'Name', 'Paula Plainview'],
  ['role', 'Role', 'Attorney'],
  ['office', 'Office', 'Birmingham'],
  ['email', 'E-mail', 'paula@practice-example.invalid'],
  ['barNumber', 'Bar number', 'EXAMPLE-1'],
  ['courts', 'Courts', 'Bankr. N.D. Ala.; 11th Cir.'],
  ['inCharge', 'Person in charge', ''],
  ['username', 'PACER username', ''],
  ['accountType', 'PACER account type', 'Upgraded'],
  ['createdOn', 'PACER account created', '2019-05-06'],
  ['mfa', 'PACER MFA', 'App'],
  ['passwordSetOn', 'PACER password set on', ''],
];

/** The headings of the template. */
export const TEMPLATE_HEADINGS: readonly string[] = COLUMNS.map(([, heading]) => heading);

/** The template's line of the practice court's Paula Plainview, to be written over. */
export const TEMPLATE_LINE: readonly string[] = COLUMNS.map(([, , example]) => example);

/** The address in the template's line, by which it is told from a real person's. */
const EXAMPLE_EMAIL = COLUMNS.find(([field]) => field === 'email')?.[2];

/** Whether a row is the template's own line, left in the file. */
export function isTemplateLine(text: (field: RosterField) => string): boolean {
  return text('email').trim().toLowerCase() === EXAMPLE_EMAIL;
}
