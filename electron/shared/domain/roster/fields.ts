import * as z from 'zod';
import { MAX_COLUMNS } from '../files/csv-text.ts';

/** What a column of a roster file may hold. Never a password: no field takes one. */
export const RosterField = z.enum([
  'name',
  'firstName',
  'lastName',
  'role',
  'office',
  'email',
  'barNumber',
  'language',
  'inCharge',
  'courts',
  'username',
  'accountType',
  'kind',
  'createdOn',
  'mfa',
  'passwordSetOn',
]);
export type RosterField = z.infer<typeof RosterField>;

/** What may be said of a PACER account; each asks for a username beside it. */
export const OF_ACCOUNT = ['accountType', 'kind', 'createdOn', 'mfa', 'passwordSetOn'] as const;

/** What each column of a file is taken for, in the file's order. */
export const RosterMapping = z.array(z.union([RosterField, z.literal('ignored')])).max(MAX_COLUMNS);
export type RosterMapping = z.infer<typeof RosterMapping>;

/** Headings as firms, bar associations, practice management and HR programs write them, in small letters without signs. */
const HEADINGS: Readonly<Record<RosterField, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'attorney',
    'attorney name',
    'person',
    'filer',
    'employee',
    'display name',
    'cn',
    'common name',
  ],
  firstName: ['first name', 'first', 'given name', 'forename'],
  lastName: ['last name', 'last', 'surname', 'family name', 'sn'],
  role: ['role', 'title', 'position', 'job title', 'user type', 'type of user', 'capacity'],
  office: [
    'office',
    'location',
    'branch',
    'city',
    'site',
    'office location',
    'physical delivery office name',
  ],
  email: [
    'email',
    'e mail',
    'email address',
    'e mail address',
    'mail',
    'work email',
    'primary email',
    'e mail 1 value',
    'email 1 value',
  ],
  barNumber: [
    'bar number',
    'bar no',
    'bar',
    'bar id',
    'state bar number',
    'bar num',
    'attorney id',
  ],
  language: ['language', 'preferred language', 'idioma', 'lang'],
  inCharge: [
    'person in charge',
    'in charge',
    'responsible',
    'paralegal',
    'assistant',
    'assigned to',
  ],
  courts: ['courts', 'court', 'court id', 'court ids', 'files in', 'districts', 'jurisdictions'],
  username: [
    'pacer username',
    'pacer user name',
    'pacer login',
    'pacer id',
    'pacer account',
    'pacer',
    'username',
    'user name',
  ],
  accountType: ['account type', 'pacer account type'],
  kind: ['account kind', 'kind of account', 'account use', 'pacer account kind'],
  createdOn: [
    'account created',
    'created',
    'created on',
    'date created',
    'issued',
    'pacer created',
    'account date',
  ],
  mfa: [
    'mfa',
    'multifactor authentication',
    'multi factor authentication',
    'two factor',
    '2fa',
    'multifactor',
  ],
  passwordSetOn: [
    'password set',
    'password set on',
    'password date',
    'password changed',
    'pacer password set',
    'last password change',
  ],
};

const FIELD_OF = new Map<string, RosterField>(
  RosterField.options.flatMap((field) =>
    HEADINGS[field].map((heading) => [heading, field] as const),
  ),
);
/** Fields that several columns may fill together, such as "Court 1" and "Court 2". */
const MAY_REPEAT: ReadonlySet<string> = new Set<RosterField>(['courts']);

/** A heading as it is compared: without accents, capitals, signs and a number at its end. */
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

/** The field a heading names, also as directories write it (`displayName`) and whatever it explains in brackets; undefined for one we don't know. */
export function fieldOf(heading: string): RosterField | undefined {
  const words = heading.replace(/\([^()]*\)/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return FIELD_OF.get(headingKey(heading)) ?? FIELD_OF.get(headingKey(words));
}

const PASSWORD = /\b(?:password|passwd|pwd|passcode|passphrase|contrasena)s?\b/;
const ABOUT_IT = /\b(?:date|days|age|set|reset|chang\w*|updated?|expir\w*)\b/;
const MAX_HEADING_LENGTH = 40;

/** Whether passwords stand below a heading, and not the day on which they were set. */
export function isOfPasswords(heading: string): boolean {
  if (heading.length > MAX_HEADING_LENGTH || fieldOf(heading)) return false;
  const key = headingKey(heading);
  return PASSWORD.test(key) && !ABOUT_IT.test(key);
}

/** What each column most likely holds, by its heading alone; a field that two columns could fill is left for the person to choose. */
export function guessMapping(headings: readonly string[]): RosterMapping {
  const guesses = headings.map(fieldOf);
  const hasFullName = guesses.includes('name');
  return guesses.map((field) => {
    if (!field || (hasFullName && (field === 'firstName' || field === 'lastName')))
      return 'ignored';
    const isAlone =
      MAY_REPEAT.has(field) || guesses.filter((other) => other === field).length === 1;
    return isAlone ? field : 'ignored';
  });
}

/** Why a mapping can't be used yet. */
export type MappingProblem =
  | { readonly code: 'roster-no-name-column' }
  | { readonly code: 'roster-no-username-column'; readonly heading: string }
  | { readonly code: 'roster-field-twice'; readonly field: RosterField }
  | { readonly code: 'roster-heading-twice'; readonly heading: string };

/** Everything to settle before rows can be read: a name must come from somewhere, a PACER account needs a username, no field from two columns, and a heading that stands twice waits until somebody chose. */
export function mappingProblems(
  headings: readonly string[],
  mapping: RosterMapping,
  isChosen: boolean,
): readonly MappingProblem[] {
  const has = (field: RosterField) => mapping.includes(field);
  const ofAccount = headings.filter((_heading, place) =>
    OF_ACCOUNT.some((field) => mapping[place] === field),
  );
  const twice = RosterField.options.filter(
    (field) => !MAY_REPEAT.has(field) && mapping.filter((one) => one === field).length > 1,
  );
  return [
    ...(has('name') || has('lastName') ? [] : [{ code: 'roster-no-name-column' } as const]),
    ...(has('username') ? [] : ofAccount).map(
      (heading) => ({ code: 'roster-no-username-column', heading }) as const,
    ),
    ...twice.map((field) => ({ code: 'roster-field-twice', field }) as const),
    ...(isChosen ? [] : headingsTwice(headings)).map(
      (heading) => ({ code: 'roster-heading-twice', heading }) as const,
    ),
  ];
}

/** The first of two or more headings that could fill one field. */
function headingsTwice(headings: readonly string[]): readonly string[] {
  const byField = new Map<RosterField, string[]>();
  for (const heading of headings) {
    const field = fieldOf(heading);
    if (field) byField.set(field, [...(byField.get(field) ?? []), heading]);
  }
  return [...byField].flatMap(([field, names]) => {
    const isOpen = names.length > 1 && !MAY_REPEAT.has(field);
    return isOpen && names[0] !== undefined ? [names[0]] : [];
  });
}
