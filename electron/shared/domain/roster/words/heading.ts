import { RosterField } from '../fields.ts';

/** Headings as firms, bar associations, practice management and HR programs write them, in lower case without signs. */
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
  middleName: ['middle name', 'middle', 'middle initial', 'mi', 'additional name'],
  lastName: ['last name', 'last', 'surname', 'family name', 'sn'],
  suffix: ['suffix', 'name suffix', 'generation', 'generational suffix'],
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
  searchStatus: ['case search status', 'search status', 'pacer case search status'],
  kind: ['account kind', 'kind of account', 'account use', 'pacer account kind'],
  createdOn: [
    'account created',
    'created',
    'created on',
    'date created',
    'issued',
    'pacer created',
    'pacer account created',
    'pacer account created on',
    'account date',
  ],
  mfa: [
    'mfa',
    'pacer mfa',
    'multifactor authentication',
    'multi factor authentication',
    'two factor',
    '2fa',
    'multifactor',
  ],
  mfaSkips: [
    'mfa skips',
    'mfa skipped',
    'mfa put off',
    'mfa prompt put off',
    'multifactor put off',
    'multifactor prompt put off',
    'multifactor skips',
  ],
  authenticators: [
    'authenticators',
    'authenticator apps',
    'mfa apps',
    'mfa devices',
    'mfa codes held by',
    'codes held by',
    'who has the codes',
  ],
  backupCodes: ['backup codes left', 'mfa backup codes left', 'number of backup codes'],
  passwordSkips: [
    'password prompt put off',
    'new password put off',
    'prompt for a new password put off',
    'pacer password put off',
    'password skips',
  ],
  deactivated: ['pacer account deactivated', 'pacer deactivated'],
  linked: [
    'linked',
    'already linked',
    'linked already',
    'link known from',
    'linked known from',
    'cm ecf linked',
  ],
  admittedOn: ['admitted', 'admitted on', 'admission date', 'date admitted', 'date of admission'],
  renewBy: [
    'renew by',
    'renewal due',
    'renewal date',
    'admission renewal',
    'admission expires',
    'admission holds until',
    'admitted until',
  ],
  loginUse: [
    'cm ecf login shared',
    'ecf login shared',
    'login shared',
    'who uses the cm ecf login',
  ],
  filedBefore: ['filed before', 'ever filed', 'filed there before', 'former filer'],
  passwordSetOn: [
    'password set',
    'password set on',
    'password date',
    'password changed',
    'pacer password set',
    'pacer password set on',
    'last password change',
  ],
};

const FIELD_OF = new Map<string, RosterField>(
  RosterField.options.flatMap((field) =>
    HEADINGS[field].map((heading) => [heading, field] as const),
  ),
);

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

/** The field that a heading names; undefined for one we don't know. Text in parentheses is ignored, and names as directories write them (`displayName`) are known. */
export function fieldOf(heading: string): RosterField | undefined {
  const words = heading.replace(/\([^()]*\)/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return FIELD_OF.get(headingKey(heading)) ?? FIELD_OF.get(headingKey(words));
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
