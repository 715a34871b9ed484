import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import type { Result } from '../../../shared/domain/values/result.ts';
import {
  type Credential,
  credentialName,
  credentialText,
} from '../../../shared/domain/vault/credential-value.ts';
import { type EntryContext, isWaiting } from './entry-context.ts';
import { settleLater } from './settle.ts';

/** Gives the keychain one credential, marked with its write. If the keychain asks the person first, the entry is settled once they answer. */
export async function writeCredential(
  context: EntryContext,
  id: EcfAccountId,
  writeId: string,
  credential: Credential,
): Promise<Result<undefined>> {
  const text = credentialText(credential, { writeId, recordedAt: context.clock.now() });
  const written = await context.keychain.write(credentialName(id), text);
  if (isWaiting(written)) settleLater(context);
  return written;
}
