import * as z from 'zod';

/** The program that wrote an export. `other` has the needed columns under known names, but matches no program. */
export const RescueFormat = z.enum([
  'chrome',
  'edge',
  'brave',
  'firefox',
  'safari',
  'bitwarden',
  'bitwarden-json',
  '1password',
  '1password-1pux',
  'lastpass',
  'dashlane',
  'keeper',
  'keepass',
  'keepassxc',
  'nordpass',
  'proton-pass',
  'proton-pass-json',
  'roboform',
  'enpass',
  'enpass-json',
  'zoho-vault',
  'other',
]);
export type RescueFormat = z.infer<typeof RescueFormat>;

/** Names of columns, in lower case, by what they hold. Of logins, the first that is filled counts. */
export const HEADINGS = {
  url: [
    'url',
    'urls',
    'login_uri',
    'website',
    'web site',
    'website address',
    'additional_urls',
    'matchurl',
    'password url',
    'secret url',
  ],
  login: ['username', 'login_username', 'user name', 'login name', 'login', 'user'],
  /** Further user names of one entry, as Dashlane has them. */
  otherLogin: ['username2', 'username3'],
  email: ['email', 'e-mail'],
  password: ['password', 'login_password', 'pwd'],
  /** Login and password in one cell, a line each, as Zoho Vault writes them. */
  secret: ['secretdata'],
  seed: ['totp', 'login_totp', 'otpauth', 'otpurl', 'otpsecret', 'totp key'],
  changed: ['timepasswordchanged'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Columns that only one program writes, in lower case, checked in this order. Taken from exports of Firefox 128, Safari
 * 17, Bitwarden, LastPass, 1Password 8, Dashlane, KeePass 1 and 2, KeePassXC 2.7, NordPass, Proton Pass, RoboForm 9 and
 * Zoho Vault, and of Chrome, Edge and Brave, which write the same columns. Keeper and Enpass write no headings.
 */
export const MARKS: readonly (readonly [RescueFormat, readonly string[]])[] = [
  ['bitwarden', ['login_uri', 'login_username', 'login_password']],
  ['firefox', ['formactionorigin', 'guid']],
  ['lastpass', ['grouping', 'extra']],
  ['1password', ['otpauth', 'favorite']],
  ['safari', ['otpauth', 'notes']],
  ['dashlane', ['username2', 'category']],
  ['nordpass', ['additional_urls']],
  ['proton-pass', ['createtime', 'modifytime']],
  ['keepassxc', ['group', 'title', 'url']],
  ['keepass', ['account', 'login name', 'web site']],
  ['roboform', ['pwd', 'rffieldsv2']],
  ['roboform', ['pwd', 'matchurl']],
  ['zoho-vault', ['secretdata']],
  ['keeper', ['website address', 'shared folder']],
  ['chrome', ['name', 'note']],
  ['chrome', ['name']],
];

/** Programs that write further cells behind the last heading, one for each field of an entry. */
export const WITHOUT_WIDTH: ReadonlySet<RescueFormat> = new Set(['roboform', 'keeper', 'enpass']);

/** The columns of Keeper's export, which has no headings, by their place. */
export const KEEPER_HEADINGS = [
  'Folder',
  'Title',
  'Login',
  'Password',
  'Website Address',
  'Notes',
  'Shared Folder',
] as const;

/** The browsers that write what Chrome writes, by the name that they give their file. */
const CHROME_FILES: readonly (readonly [RescueFormat, RegExp])[] = [
  ['edge', /\bedge\b/i],
  ['brave', /\bbrave\b/i],
];

/** Names Edge and Brave, whose exports are told from Chrome's by the file's name alone (`Microsoft Edge Passwords.csv`). */
export function formatByName(format: RescueFormat, fileName: string): RescueFormat {
  if (format !== 'chrome') return format;
  return CHROME_FILES.find(([, name]) => name.test(fileName))?.[0] ?? format;
}
