import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';

const CERTIFICATE = 'firm-certificate-not-trusted';

/**
 * What is wrong, by what Node (errors of `dns`, `net`, `tls`) or PostgreSQL (SQLSTATE, its appendix A) calls it. PostgreSQL
 * doesn't tell a wrong name from a wrong password, so neither does FileReady.
 */
const CODES: Readonly<Record<string, FailureCode>> = {
  ENOTFOUND: 'firm-host-not-found',
  EAI_AGAIN: 'firm-host-not-found',
  ECONNREFUSED: 'firm-port-closed',
  EHOSTUNREACH: 'firm-port-closed',
  ENETUNREACH: 'firm-port-closed',
  ETIMEDOUT: 'firm-port-closed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'firm-certificate-name',
  CERT_HAS_EXPIRED: CERTIFICATE,
  CERT_NOT_YET_VALID: CERTIFICATE,
  DEPTH_ZERO_SELF_SIGNED_CERT: CERTIFICATE,
  SELF_SIGNED_CERT_IN_CHAIN: CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT: CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: CERTIFICATE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: CERTIFICATE,
  '25006': 'firm-database-read-only',
  '28000': 'firm-login-refused',
  '28P01': 'firm-login-refused',
  '3D000': 'firm-database-not-found',
  '3F000': 'firm-database-not-prepared',
  '42P01': 'firm-database-not-prepared',
  '42883': 'firm-database-not-prepared',
  '42501': 'firm-not-a-member',
  '53100': 'firm-disk-full',
};

/** What went wrong while connecting or asking. Anything else that a connection can die of is a lost connection. */
export function failureOf(error: unknown): FailureCode {
  const code = codeOf(error);
  if (code !== undefined && CODES[code]) return CODES[code];
  const text = error instanceof Error ? error.message : '';
  if (text.includes('does not support SSL')) return CERTIFICATE;
  return text.includes('timeout expired') ? 'firm-port-closed' : 'firm-connection-lost';
}

/** The server's own word for an event that it will not have. */
const REFUSED = 'FR001';
/** What only the event itself can be the reason of: values that can't be (22), checks (23), a policy (42501). */
const ABOUT_ONE = /^(?:22|23|42501)/;

/** The word with which one event of a batch was refused; undefined when something else is wrong. */
export function refusalIn(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === REFUSED && error instanceof Error) return error.message;
  return code !== undefined && ABOUT_ONE.test(code) ? 'not-valid' : undefined;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
