import type { Records } from '../../../ports/records.ts';
import type { Clock, Ids } from '../../../ports/system.ts';
import type { Keychain } from '../../../ports/vault.ts';
import { ecfSubject } from '../../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import { isInKeychain, mayBeInKeychain } from '../../../shared/domain/vault/credential.ts';
import {
  type Credential,
  type CredentialValue,
  credentialName,
  parseCredential,
} from '../../../shared/domain/vault/credential-value.ts';
import { oneAtATime } from '../../../shared/in-turn.ts';
import { type EntryContext, isWaiting, note } from './entry-context.ts';
import { findUnknown } from './find.ts';
import { noticeSameLogins } from './same-login.ts';
import { isAsWritten, notedAsChanged, takeAsIs } from './seal.ts';
import { settleAll, settleLater } from './settle.ts';
import { storeOne } from './store-one.ts';
import { beginRun, type StoreRun } from './store-run.ts';

interface Needs {
  readonly records: Records;
  readonly keychain: Keychain;
  readonly ids: Pick<Ids, 'newId' | 'newGrant' | 'seal'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** The entries of the vault: what the keychain holds and what the records say about it, kept in step. */
export interface VaultEntries {
  /** Reads one credential. `credential-missing`: none was stored; `credential-gone`: one was, and the keychain lost it; `credential-changed`: something else changed it there. */
  read(id: EcfAccountId): Promise<Result<CredentialValue>>;
  store(id: EcfAccountId, credential: Credential): Promise<Result<undefined>>;
  /** Takes what the keychain holds now for this account as the person's own, however it got there. */
  takeAsIs(id: EcfAccountId): Promise<Result<undefined>>;
  remove(id: EcfAccountId): Promise<Result<undefined>>;
  /** Begins many writes with one entry in the log. See `StoreRun`. */
  begin(ids: readonly EcfAccountId[]): Result<StoreRun>;
  /** Finishes what a crash or an unanswered prompt left under way, once the keychain is free. */
  settle(): Promise<void>;
  /** Finds logins again that the records don't know of. Answers how many, or undefined when the keychain couldn't be asked. */
  findUnknown(): Promise<number | undefined>;
}

/**
 * Writes in two journaled steps: the records say that a write begins, the keychain gets it, the records say how it ended.
 * A crash in between is settled by asking the keychain which write it holds. Calls for the same entry take turns. A keychain
 * that is asking the person something leaves the entry open until the person has answered.
 */
export function vaultEntries(needs: Needs): VaultEntries {
  const context: EntryContext = { ...needs, inTurn: oneAtATime() };
  const { inTurn } = context;
  return {
    read: (id) => inTurn(id, () => read(context, id)),
    store: (id, credential) => inTurn(id, () => storeOne(context, id, credential)),
    takeAsIs: (id) => inTurn(id, () => takeAsIs(context, id)),
    remove: (id) => inTurn(id, () => remove(context, id)),
    begin: (ids) => beginRun(context, ids),
    settle: () => settleAll(context),
    findUnknown: () => findUnknown(context),
  };
}

async function read(context: EntryContext, id: EcfAccountId): Promise<Result<CredentialValue>> {
  const { records, keychain } = context;
  const found = await keychain.read(credentialName(id));
  if (!found.ok) return found;
  const record = records.ecf(id);
  if (found.value === undefined) {
    if (!record || !isInKeychain(record.credential)) return fail('credential-missing');
    const noted = note(context, { subject: ecfSubject(id), kind: 'credential.missing', body: {} });
    return noted.ok ? fail('credential-gone') : noted;
  }
  // The records say it is gone, so no one knows that it can be used.
  if (!record || !mayBeInKeychain(record.credential)) return fail('credential-missing');
  const value = parseCredential(found.value);
  if (!value) return fail('credential-unreadable');
  return isAsWritten(context, record, value) ? ok(value) : notedAsChanged(context, record);
}

async function remove(context: EntryContext, id: EcfAccountId): Promise<Result<undefined>> {
  const { records, keychain } = context;
  const record = records.ecf(id);
  const subject = ecfSubject(id);
  // The records say nothing is there, so there is nothing to journal. If something is there after all, it goes too.
  if (!record || !mayBeInKeychain(record.credential)) return keychain.remove(credentialName(id));
  const begun = note(context, { subject, kind: 'credential.destroying', body: {} });
  if (!begun.ok) return begun;
  const removed = await keychain.remove(credentialName(id));
  if (isWaiting(removed)) {
    settleLater(context);
    return removed;
  }
  const kind = removed.ok ? 'credential.destroyed' : 'credential.not-destroyed';
  const ended = note(context, { subject, kind, body: {} });
  if (!removed.ok) return removed;
  await noticeSameLogins(context, [id]);
  return ended;
}
