import * as z from 'zod';
import type { FieldProblem } from '../values/result.ts';
import { type Credential, credentialProblems } from '../vault/credential-value.ts';
import type { RescueEntry } from './entry.ts';
import { withoutInvisibleEnds } from './invisible.ts';

/** What a person should check before storing a row: spaces that may be intended, two passwords for one login, letters that hang on the encoding a person chose, signs that may be written as for a web page, an apostrophe or invisible characters that were taken off, further user names, an entry out of the program's trash or archive, a text that a spreadsheet may have changed, or words that may be a remark. */
export const RescueWarning = z.enum([
  'edge-spaces',
  'two-passwords',
  'encoding-chosen',
  'web-entities',
  'apostrophe-off',
  'invisible-off',
  'several-logins',
  'put-away',
  'by-spreadsheet',
  'remark-beside',
]);
export type RescueWarning = z.infer<typeof RescueWarning>;

/** How a web page writes & < > and quotation marks. LastPass's browser extension exports passwords so. */
const ENTITY = /&(?:amp|lt|gt|quot|apos|#0?39|#x27);/i;

/** The login and password that an entry brings: without invisible characters at their ends, which nobody types at a court. */
export function credentialIn({ logins, password }: RescueEntry): Credential {
  return {
    login: withoutInvisibleEnds(logins[0] ?? ''),
    password: withoutInvisibleEnds(password),
  };
}

/**
 * The other logins of an entry that a court may have issued, in its order: further user names, then email addresses. Each
 * once, and none that no court takes.
 */
export function otherLoginsIn({
  logins,
  otherLogins = [],
  password,
}: RescueEntry): readonly string[] {
  const [first, ...others] = [...logins, ...otherLogins].map(withoutInvisibleEnds);
  const isTaken = (login: string) =>
    !MASKED.test(login.trim()) &&
    !REMARK.test(login.trim()) &&
    !login.includes('\uFFFD') &&
    credentialProblems({ login, password }).every(({ field }) => field !== 'login');
  return [...new Set(others)].filter((login) => login !== first && isTaken(login));
}

/** What to look at in an entry before its login is kept. */
export function entryWarnings(
  { logins, password: written, hadApostrophe, hasOtherPassword, isPutAway }: RescueEntry,
  { login, password }: Credential,
): readonly RescueWarning[] {
  const isEntity = ENTITY.test(password) || ENTITY.test(login);
  const isShorter = password !== written || login !== (logins[0] ?? '');
  return [
    ...(password === password.trim() ? [] : ['edge-spaces' as const]),
    ...(isEntity ? ['web-entities' as const] : []),
    ...(hadApostrophe ? ['apostrophe-off' as const] : []),
    ...(isShorter ? ['invisible-off' as const] : []),
    ...(logins.length > 1 ? ['several-logins' as const] : []),
    ...(hasOtherPassword ? ['two-passwords' as const] : []),
    ...(isPutAway ? ['put-away' as const] : []),
    ...(isBySpreadsheet(password) || isBySpreadsheet(login) ? ['by-spreadsheet' as const] : []),
    ...(hasRemark(login, password) ? ['remark-beside' as const] : []),
  ];
}

const SPACED = /\S\s\S/;
const BESIDE = /[(:/]|\b(?:old|new|changed|updated|expired?|expires|case|since)\b/i;

/** Whether words beside the login or password may be a remark. A password may have spaces; no court issues a login with one. */
function hasRemark(login: string, password: string): boolean {
  return SPACED.test(login) || (SPACED.test(password) && BESIDE.test(password));
}

/** What a spreadsheet makes of a text that looks like a number, a date, a yes or a formula when an export is opened in it and saved again. */
const BY_SPREADSHEET =
  /^(?:\d(?:\.\d+)?E\+\d+|true|false|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}-[a-z]{3}(?:-\d{2})?|="[^"]*")$/i;

function isBySpreadsheet(text: string): boolean {
  return BY_SPREADSHEET.test(text.trim());
}

/**
 * What programs write where they don't give a password away: dots or stars, or a word. No court's password is one: courts
 * ask for letters of both cases and a digit or sign.
 */
const MASKED = /^(?:[*•●∙·▪■⬤…]{3,}|[<[(]?(?:redacted|hidden|masked|removed|protected)[>\])]?)$/iu;

/** What people write in place of a password or a user name in a list of their own, and spreadsheets where a formula failed or a column is too narrow. */
const REMARK =
  /^(?:same(?: as (?:above|before|below|pacer))?|ditto|["″〃]|see (?:above|below|vault|note|notes|pacer)|forgot(?:ten)?|unknown|ask .{1,30}|on file|n\/?a|none|tbd|[-–—]{1,3}|\?{1,3}|#{3,}|#(?:name\?|ref!|value!|n\/a|num!|div\/0!))$/i;

/** Why a row can't be kept. A password that is only a mask or a remark, or lies in the wrong column, would be sent to the court and count as a wrong try. */
export function entryProblems(
  { login, password }: Credential,
  isTooWide: boolean,
): readonly FieldProblem[] {
  if (isTooWide) return [{ field: 'password', code: 'rescue-row-too-wide' }];
  if (MASKED.test(password.trim())) return [{ field: 'password', code: 'rescue-masked' }];
  if (MASKED.test(login.trim())) return [{ field: 'login', code: 'rescue-masked' }];
  if (REMARK.test(password.trim())) return [{ field: 'password', code: 'rescue-remark' }];
  if (REMARK.test(login.trim())) return [{ field: 'login', code: 'rescue-remark' }];
  if (`${login}${password}`.includes('\uFFFD')) {
    return [{ field: 'password', code: 'rescue-letters-lost' }];
  }
  return credentialProblems({ login, password });
}
