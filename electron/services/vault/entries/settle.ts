import type { Keychain } from '../../../ports/vault.ts';
import type { EcfRecord } from '../../../shared/domain/records/ecf-record.ts';
import type { NewEvent } from '../../../shared/domain/records/event.ts';
import { ecfSubject } from '../../../shared/domain/records/fold.ts';
import { credentialName, parseCredential } from '../../../shared/domain/vault/credential-value.ts';
import type { EntryContext } from './entry-context.ts';
import { noticeSameLogins } from './same-login.ts';
import { storeOutcome } from './store-outcome.ts';

/** Settles every entry that a crash or an unanswered prompt left open, once the keychain is free. */
export async function settleAll(context: EntryContext): Promise<void> {
  const { records, keychain, inTurn } = context;
  await keychain.whenFree();
  for (const { account } of records.pending()) {
    await inTurn(account.id, async () => {
      const record = records.ecf(account.id);
      const event = record && (await settlement(record, keychain));
      if (!event) return;
      records.append([event]);
      await noticeSameLogins(context, [account.id]);
    });
  }
}

/** Settles once the open prompt has its answer, since that answer decides what is true. */
export function settleLater(context: EntryContext): void {
  settleAll(context).catch(() => undefined);
}

/**
 * How a write or removal ended if the records don't say: the keychain knows which write it holds, and a removal that was
 * begun is carried out. Undefined when nothing is under way, or when the keychain can't be asked: then it stays open.
 */
async function settlement(
  { account, credential }: EcfRecord,
  keychain: Pick<Keychain, 'read' | 'remove'>,
): Promise<NewEvent | undefined> {
  const subject = ecfSubject(account.id);
  const name = credentialName(account.id);
  const { state, writeId, sealKey } = credential;
  if (state === 'destroying') {
    const removed = await keychain.remove(name);
    return removed.ok ? { subject, kind: 'credential.destroyed', body: {} } : undefined;
  }
  if (state !== 'storing' || !writeId || !sealKey) return undefined;
  const found = await keychain.read(name);
  if (!found.ok) return undefined;
  const value = found.value === undefined ? undefined : parseCredential(found.value);
  return storeOutcome(
    account.id,
    { writeId, sealKey },
    value?.writeId === writeId ? value : undefined,
  );
}
