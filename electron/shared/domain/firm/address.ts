import * as z from 'zod';
import { failFields, ok, type Result } from '../values/result.ts';
import { checkLine, problemsOf } from '../values/typed-text.ts';

/** PostgreSQL's own limit for the names of databases and logins, in bytes. */
const MAX_NAME = 63;
const MAX_HOST = 253;
/** A certificate with a long chain in PEM. */
export const MAX_ROOT = 40_000;
/** The name of a host, or its address in numbers. */
const HOST = /^[A-Za-z0-9:][A-Za-z0-9.:_-]*$/;
/** Where PostgreSQL listens unless it says otherwise. */
export const USUAL_PORT = 5432;

/** Where a firm's database is and who connects, without the password. */
export const FirmAddress = z.strictObject({
  host: z.string().min(1).max(MAX_HOST),
  port: z.int().min(1).max(65_535),
  database: z.string().min(1).max(MAX_NAME),
  user: z.string().min(1).max(MAX_NAME),
  /** A root certificate of the firm's own, in PEM, beside those that the system trusts. */
  root: z.string().max(MAX_ROOT).optional(),
});
export type FirmAddress = Readonly<z.infer<typeof FirmAddress>>;

/** The same as a person typed it. */
export interface TypedAddress {
  readonly host: string;
  readonly port: string;
  readonly database: string;
  readonly user: string;
}

/** Checks every field. Fails with `check-the-fields`. */
export function checkAddress(typed: TypedAddress): Result<Omit<FirmAddress, 'root'>> {
  const isRequired = true;
  const fields = {
    host: checkHost(typed.host),
    port: checkPort(typed.port),
    database: checkLine('database', typed.database, { max: MAX_NAME, isRequired }),
    user: checkLine('user', typed.user, { max: MAX_NAME, isRequired }),
  };
  const { host, port, database, user } = fields;
  if ('problem' in host || 'problem' in port || 'problem' in database || 'problem' in user) {
    return failFields(problemsOf(fields));
  }
  return ok({
    host: host.value,
    port: port.value,
    database: database.value,
    user: user.value,
  });
}

function checkHost(typed: string) {
  const line = checkLine('host', typed, { max: MAX_HOST, isRequired: true });
  if ('problem' in line || HOST.test(line.value)) return line;
  return { problem: { field: 'host', code: 'firm-host-not-a-name' } } as const;
}

function checkPort(typed: string) {
  const text = typed.trim() === '' ? String(USUAL_PORT) : typed.trim();
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return { value: port };
  return { problem: { field: 'port', code: 'firm-port-not-a-number' } } as const;
}

/** Whether two addresses are the same database for the same login. A password given for one goes to no other. */
export function isSamePlace(one: FirmAddress, other: FirmAddress): boolean {
  return (
    one.host.toLowerCase() === other.host.toLowerCase() &&
    one.port === other.port &&
    one.database === other.database &&
    one.user === other.user
  );
}
