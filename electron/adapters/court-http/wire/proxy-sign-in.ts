import type { FailureCode } from '../../../shared/domain/values/failure-codes.ts';

const WINDOWS = ['ntlm', 'negotiate', 'kerberos'];
const PASSWORD = ['basic', 'digest'];

/**
 * What a proxy that answers 407 wants, by the schemes of its Proxy-Authenticate (RFC 9110, 11.7.1). None is answered:
 * FileReady has neither the Windows sign-in nor a firm's password, and a proxy asks each connection again, so a sign-in
 * of the browser helps the browser alone.
 */
export function proxySignIn(proxyAuthenticate: string | readonly string[] = ''): FailureCode {
  const offered = unquoted([proxyAuthenticate].flat().join(', '))
    .split(',')
    .map((part) => part.trim().split(' ', 1).join('').toLowerCase());
  if (offered.some((name) => WINDOWS.includes(name))) return 'proxy-needs-windows-sign-in';
  if (offered.some((name) => PASSWORD.includes(name))) return 'proxy-needs-password';
  return 'proxy-needs-sign-in';
}

/** The text without what is in quotes: a realm may hold a comma, or the name of a scheme. */
function unquoted(text: string): string {
  const outside = text
    .replaceAll('\\"', '')
    .split('"')
    .filter((_, place) => place % 2 === 0);
  return outside.join('');
}
