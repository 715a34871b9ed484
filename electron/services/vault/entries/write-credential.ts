import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import type { Result } from '../../../shared/domain/values/result.ts';
import {
  type Credential,
  credentialName,
  credentialText,
  sealedText,
} from '../../../shared/domain/vault/credential-value.ts';
import { type EntryContext, isWaiting } from './entry-context.ts';
import { settleLater } from './settle.ts';

/** The name of one write, and the key of its seal. Both are in the log before the keychain is asked. */
export interface NewWrite {
  readonly writeId: string;
  readonly sealKey: string;
}

/** Names a write and draws its key. */
export function newWrite({ ids }: Pick<EntryContext, 'ids'>): NewWrite {
  return { writeId: ids.newId(), sealKey: ids.newGrant() };
}

/** Gives the keychain one credential, marked with its write and sealed. If the keychain asks the person first, the entry is settled once they answer. */
export async function writeCredential(
  context: EntryContext,
  id: EcfAccountId,
  { writeId, sealKey }: NewWrite,
  credential: Credential,
): Promise<Result<undefined>> {
  const sealed = sealedText(id, { ...credential, login: credential.login.trim(), writeId });
  const text = credentialText(credential, {
    writeId,
    recordedAt: context.clock.now(),
    seal: context.ids.seal(sealKey, sealed),
  });
  const written = await context.keychain.write(credentialName(id), text);
  if (isWaiting(written)) settleLater(context);
  return written;
}
