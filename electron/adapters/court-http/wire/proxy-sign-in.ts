import type { FailureCode } from '../../../shared/domain/values/failure-codes.ts';

const QUOTED = /"(?:\\.|[^"\\])*"/g;
const scheme = (names: string) => new RegExp(`(?:^|,)\\s*(?:${names})(?=\\s|,|$)`, 'i');
const WINDOWS = scheme('ntlm|negotiate|kerberos');
const PASSWORD = scheme('basic|digest');

/**
 * What a proxy that answers 407 wants, by the schemes of its Proxy-Authenticate (RFC 9110, 11.7.1). None is answered:
 * FileReady has neither the Windows sign-in nor a firm's password, and a proxy asks each connection anew, so a sign-in
 * of the browser helps the browser alone.
 */
export function proxySignIn(proxyAuthenticate: string | readonly string[] = ''): FailureCode {
  const offered = [proxyAuthenticate].flat().join(', ').replace(QUOTED, '');
  if (WINDOWS.test(offered)) return 'proxy-needs-windows-sign-in';
  if (PASSWORD.test(offered)) return 'proxy-needs-password';
  return 'proxy-needs-sign-in';
}
