import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { mayBeInKeychain } from '../../../shared/domain/vault/credential.ts';
import { credentialName, parseCredential } from '../../../shared/domain/vault/credential-value.ts';
import type { EntryContext } from './entry-context.ts';
import { noticeSameLogins } from './same-login.ts';
import { storeOne } from './store-one.ts';

/**
 * Asks the keychain once for every account on the list of which the records say that nothing is kept here: after going
 * back to a backup they don't know of logins that were stored since. Records what is found and answers how many;
 * undefined when the keychain couldn't be asked.
 */
export async function findUnknown(context: EntryContext): Promise<number | undefined> {
  const { records, keychain, inTurn } = context;
  await keychain.whenFree();
  const found: EcfAccountId[] = [];
  for (const { account } of records.ecfAll()) {
    const outcome = await inTurn(account.id, () => look(context, account.id));
    if (outcome === 'not-asked') return undefined;
    if (outcome === 'found') found.push(account.id);
  }
  if (found.length > 0) await noticeSameLogins(context, found);
  return found.length;
}

async function look(
  context: EntryContext,
  id: EcfAccountId,
): Promise<'found' | 'nothing' | 'not-asked'> {
  const { records, keychain } = context;
  const record = records.ecf(id);
  if (!record || mayBeInKeychain(record.credential)) return 'nothing';
  const answer = await keychain.read(credentialName(id));
  if (!answer.ok) return 'not-asked';
  const value = answer.value === undefined ? undefined : parseCredential(answer.value);
  if (!value) return 'nothing';
  // The log that knew its seal is gone, so it's stored under a new one.
  const stored = await storeOne(context, id, value);
  return stored.ok ? 'found' : 'not-asked';
}
