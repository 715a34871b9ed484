import * as z from 'zod';
import type { FieldProblem } from '../values/result.ts';
import { type Credential, credentialProblems } from '../vault/credential-value.ts';
import type { RescueEntry } from './entry.ts';
import { withoutInvisibleEnds } from './invisible.ts';

/** What a person should check before storing a row: spaces that may be intended, two passwords for one login, letters that hang on the encoding a person chose, signs that may be written as for a web page, an apostrophe or invisible characters that were taken off, further user names, or an entry out of the program's trash or archive. */
export const RescueWarning = z.enum([
  'edge-spaces',
  'two-passwords',
  'encoding-chosen',
  'web-entities',
  'apostrophe-off',
  'invisible-off',
  'several-logins',
  'put-away',
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
  ];
}

/**
 * What programs write where they don't give a password away: dots or stars, or a word. No court's password is one: courts
 * ask for letters of both cases and a digit or sign.
 */
const MASKED = /^(?:[*•●∙·▪■⬤…]{3,}|[<[(]?(?:redacted|hidden|masked|removed|protected)[>\])]?)$/iu;

/** Why a row can't be kept. A password that is only a mask, or lies in the wrong column, would be sent to the court and count as a wrong try. */
export function entryProblems(
  { login, password }: Credential,
  isTooWide: boolean,
): readonly FieldProblem[] {
  if (isTooWide) return [{ field: 'password', code: 'rescue-row-too-wide' }];
  if (MASKED.test(password.trim())) return [{ field: 'password', code: 'rescue-masked' }];
  if (MASKED.test(login.trim())) return [{ field: 'login', code: 'rescue-masked' }];
  if (`${login}${password}`.includes('\uFFFD')) {
    return [{ field: 'password', code: 'rescue-letters-lost' }];
  }
  return credentialProblems({ login, password });
}
