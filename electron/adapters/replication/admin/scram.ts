import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const ROUNDS = 4096;

/**
 * What PostgreSQL stores for a password (RFC 5802, RFC 7677). SECURITY: it is made here, so that the password itself is in
 * no statement and in no log of the server. Only for passwords of plain letters and digits, which need no preparation.
 */
export function scramSecret(password: string, salt = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ROUNDS, 32, 'sha256');
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64');
  const server = keyOf('Server Key').toString('base64');
  return `SCRAM-SHA-256$${ROUNDS}:${salt.toString('base64')}$${stored}:${server}`;
}

/** A password that nobody has to remember: 144 random bits. */
export function newPassword(): string {
  return randomBytes(18).toString('base64url');
}
