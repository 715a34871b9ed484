import type { FailureCode } from '../../../shared/domain/values/failure-codes.ts';
import type { Failure } from '../../../shared/domain/values/result.ts';

/** Node's and OpenSSL's network errors, and what each means to a person. None can be ignored. */
const BY_CODE: Readonly<Record<string, FailureCode>> = {
  ENOTFOUND: 'court-name-not-found',
  EAI_AGAIN: 'court-name-not-found',
  EAI_NODATA: 'court-name-not-found',
  CERT_HAS_EXPIRED: 'court-certificate-expired',
  CERT_NOT_YET_VALID: 'court-certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'court-certificate-wrong-host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'court-certificate-unknown-issuer',
  SELF_SIGNED_CERT_IN_CHAIN: 'court-certificate-unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'court-certificate-unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'court-certificate-unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'court-certificate-unknown-issuer',
  CERT_UNTRUSTED: 'court-certificate-unknown-issuer',
  CERT_REVOKED: 'court-certificate',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'court-old-tls',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'court-old-tls',
  ERR_SSL_WRONG_VERSION_NUMBER: 'court-old-tls',
  ERR_SSL_NO_PROTOCOLS_AVAILABLE: 'court-old-tls',
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return 'unknown';
  return String(error.code).slice(0, 60);
}

/**
 * The failure for a broken connection to `host`. `code` is the technical name for the firm's IT, never a message or a
 * page.
 */
export function networkFailure(error: unknown, host: string): Failure {
  const code = codeOf(error);
  const known = BY_CODE[code];
  const isCertificate = /^CERT_|_CERT_|^ERR_TLS_CERT|^HOSTNAME_MISMATCH$/.test(code);
  const isTls = /^ERR_SSL_|^ERR_TLS_|^EPROTO$/.test(code);
  const fallback = isCertificate
    ? 'court-certificate'
    : isTls
      ? 'court-old-tls'
      : 'court-not-reached';
  return { code: known ?? fallback, values: { host, code } };
}
