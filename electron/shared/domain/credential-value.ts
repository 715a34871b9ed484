import * as z from 'zod';
import type { EcfAccountId } from './ids.ts';

/** What the keychain holds for one CM/ECF account. Never leaves the main process but for reveal and the court. */
export const CredentialValue = z.strictObject({
  login: z.string(),
  password: z.string(),
  /** The write that put it there; the index in the records names the same one. */
  writeId: z.uuid(),
});
export type CredentialValue = z.infer<typeof CredentialValue>;

/** The keychain's name for one CM/ECF account's entry. */
export function credentialName(id: EcfAccountId): string {
  return id;
}

/** Reads what the keychain answered; undefined when it is not one of ours. */
export function parseCredential(text: string): CredentialValue | undefined {
  try {
    return CredentialValue.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
