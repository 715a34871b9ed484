import type { EcfRecord } from '../../../shared/domain/records/ecf-record.ts';
import { ecfSubject } from '../../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { fail, type Result } from '../../../shared/domain/values/result.ts';
import {
  type CredentialValue,
  credentialName,
  credentialProblems,
  parseCredential,
  sealedText,
} from '../../../shared/domain/vault/credential-value.ts';
import { type EntryContext, note } from './entry-context.ts';
import { storeOne } from './store-one.ts';

/**
 * Whether the keychain's entry is what this app put there. While a write is under way either the new entry or the one
 * before may stand there. An entry without a seal never is.
 *
 * SECURITY: the records hold a random key of each write and the entry holds the seal, an HMAC under that key. The log alone
 * says nothing about a password, and nobody without the log can seal another one.
 */
export function isAsWritten(
  { ids }: Pick<EntryContext, 'ids'>,
  { account, credential }: EcfRecord,
  value: CredentialValue,
): boolean {
  if (credential.changedSince) return false;
  const writes = [credential, ...(credential.before ? [credential.before] : [])];
  return writes.some(
    ({ writeId, sealKey }) =>
      sealKey !== undefined &&
      writeId === value.writeId &&
      ids.seal(sealKey, sealedText(account.id, value)) === value.seal,
  );
}

/** Records once that something else changed the entry, so that every screen says so from now on. */
export function notedAsChanged(
  context: EntryContext,
  { account, credential }: EcfRecord,
): Result<never> {
  if (credential.changedSince) return fail('credential-changed');
  const subject = ecfSubject(account.id);
  const noted = note(context, { subject, kind: 'credential.changed', body: {} });
  return noted.ok ? fail('credential-changed') : noted;
}

/** Stores again what the keychain holds now, under a new seal. */
export async function takeAsIs(
  context: EntryContext,
  id: EcfAccountId,
): Promise<Result<undefined>> {
  const found = await context.keychain.read(credentialName(id));
  if (!found.ok) return found;
  if (found.value === undefined) return fail('credential-gone');
  const value = parseCredential(found.value);
  if (!value || credentialProblems(value).length > 0) return fail('credential-unreadable');
  return storeOne(context, id, value);
}
