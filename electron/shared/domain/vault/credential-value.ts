import * as z from 'zod';
import type { EcfAccountId } from '../values/ids.ts';
import type { FieldProblem } from '../values/result.ts';
import { MAX_CREDENTIAL_BYTES } from './credential.ts';

/** A court-issued login and password, exactly as the court takes them. */
export interface Credential {
  readonly login: string;
  readonly password: string;
}

/** The parts of a credential that can be copied one at a time. */
export const SecretField = z.enum(['login', 'password']) satisfies z.ZodType<keyof Credential>;
export type SecretField = z.infer<typeof SecretField>;

/**
 * What the keychain holds for one CM/ECF account. It leaves the main process only to be revealed or sent to the court.
 */
export const CredentialValue = z.strictObject({
  login: z.string(),
  password: z.string(),
  /** The write that stored it. The index in the records names the same write. */
  writeId: z.uuid(),
  recordedAt: z.iso.datetime().optional(),
  /** The seal of this write, see `sealedText`. Every entry of this app has one; without it something else has changed the entry. */
  seal: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type CredentialValue = z.infer<typeof CredentialValue>;

/** What an entry's seal covers: whose it is, which write, and both secrets exactly as they are kept. */
export function sealedText(
  id: EcfAccountId,
  { login, password, writeId }: Pick<CredentialValue, 'login' | 'password' | 'writeId'>,
): string {
  return JSON.stringify([id, writeId, login, password]);
}

/** The keychain's name for one CM/ECF account's entry. */
export function credentialName(id: EcfAccountId): string {
  return id;
}

/** Reads the keychain's answer. Undefined when the entry isn't one of ours. */
export function parseCredential(text: string): CredentialValue | undefined {
  try {
    return CredentialValue.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Prepares a credential for the keychain: trims the login, and keeps the password as it is, because courts count its
 * spaces.
 */
export function credentialText(
  { login, password }: Credential,
  write: { readonly writeId: string; readonly recordedAt: string; readonly seal: string },
): string {
  return JSON.stringify({ login: login.trim(), password, ...write });
}

/** Why a credential can't be stored: a part is missing, can't be typed at a court, or is too long for a keychain. */
export function credentialProblems({ login, password }: Credential): readonly FieldProblem[] {
  const problems = Object.entries({ login: login.trim(), password }).flatMap(
    ([field, value]): readonly FieldProblem[] => {
      if (value === '') return [{ field, code: 'field-required' }];
      return /\p{Cc}/u.test(value) ? [{ field, code: 'field-has-control-characters' }] : [];
    },
  );
  if (problems.length > 0) return problems;
  return isTooLong({ login, password }) ? [{ field: 'password', code: 'credential-too-long' }] : [];
}

/** Counts UTF-8 bytes as keychains do, including what we store beside it. */
function isTooLong(credential: Credential): boolean {
  // No character takes more than six bytes, so short values need no counting.
  if ((credential.login.length + credential.password.length) * 6 + 260 < MAX_CREDENTIAL_BYTES) {
    return false;
  }
  const write = {
    writeId: '0'.repeat(36),
    recordedAt: '2000-01-01T00:00:00.000Z',
    seal: '0'.repeat(64),
  };
  const bytes = new TextEncoder().encode(credentialText(credential, write)).length;
  return bytes > MAX_CREDENTIAL_BYTES;
}
