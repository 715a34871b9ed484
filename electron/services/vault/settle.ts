import type { Keychain } from '../../ports/vault.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { credentialName, parseCredential } from '../../shared/domain/vault/credential-value.ts';

/**
 * Settles a write or removal whose outcome isn't in the records. The keychain says which write it holds, and a started
 * removal is finished. Undefined when nothing is in progress, or when the keychain can't be asked and it stays open.
 */
export async function settlement(
  { account, credential }: EcfRecord,
  keychain: Pick<Keychain, 'read' | 'remove'>,
): Promise<NewEvent | undefined> {
  const subject = ecfSubject(account.id);
  const name = credentialName(account.id);
  const { state, writeId } = credential;
  if (state === 'destroying') {
    const removed = await keychain.remove(name);
    return removed.ok ? { subject, kind: 'credential.destroyed', body: {} } : undefined;
  }
  if (state !== 'storing' || !writeId) return undefined;
  const found = await keychain.read(name);
  if (!found.ok) return undefined;
  const isThere = found.value !== undefined && parseCredential(found.value)?.writeId === writeId;
  const kind = isThere ? 'credential.stored' : 'credential.not-stored';
  return { subject, kind, body: { writeId } };
}
