import { getCACertificates } from 'node:tls';
import type { ClientConfig } from 'pg';

/** Where a firm's database is and who connects: fields, and no connection string, which would hide some of them. */
export interface FirmSettings {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** A root certificate of the firm's own, in PEM, beside those that the system trusts. */
  readonly ca?: string;
}

const CONNECT_MS = 10_000;
/** Longer than the largest batch takes on a busy server. */
const STATEMENT_MS = 60_000;

/** What `pg` connects with. */
export function clientConfig({ ca, ...where }: FirmSettings): ClientConfig {
  return {
    ...where,
    // SECURITY: always encrypted, and only with a server that proves its name by a root the system or the firm trusts. The
    // host is named because without it an address in numbers would be compared with "localhost".
    ssl: {
      host: where.host,
      rejectUnauthorized: true,
      ca: [...getCACertificates('default'), ...getCACertificates('system'), ...(ca ? [ca] : [])],
    },
    // SECURITY: a server can't pose as one that knows the password on another connection.
    enableChannelBinding: true,
    application_name: 'FileReady',
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
  };
}
