import type { Ids, Keychain, Records } from '../ports.ts';
import type { Services } from '../shared/contract/contract.ts';
import { CREDENTIAL_MAX_BYTES, isInKeychain } from '../shared/domain/credential.ts';
import { credentialName, parseCredential } from '../shared/domain/credential-value.ts';
import type { EcfRecord } from '../shared/domain/ecf-record.ts';
import type { NewEvent } from '../shared/domain/event.ts';
import { ecfSubject } from '../shared/domain/fold.ts';
import { type FieldProblem, fail, failFields, ok, type Result } from '../shared/domain/result.ts';
import { done } from './lib/done.ts';

interface Needs {
  readonly records: Records;
  readonly keychain: Keychain;
  readonly ids: Ids;
}

/**
 * Court-issued logins and passwords: in the operating system's keychain and nowhere else.
 * The records say only that one is there. Each write is journalled before and after, and settled at start.
 */
export function vaultService({ records, keychain, ids }: Needs): Services['vault'] {
  return {
    async store({ ecfAccountId, login, password }) {
      if (!records.ecf(ecfAccountId)) return fail('account-not-found');
      const problems = credentialProblems(login, password);
      if (problems.length > 0) return failFields(problems);
      const writeId = ids.newId();
      const value = JSON.stringify({ login: login.trim(), password, writeId });
      if (new TextEncoder().encode(value).length > CREDENTIAL_MAX_BYTES) {
        return failFields([{ field: 'password', code: 'credential-too-long' }]);
      }
      const subject = ecfSubject(ecfAccountId);
      const begun = records.append([{ subject, kind: 'credential.storing', body: { writeId } }]);
      if (!begun.ok) return begun;
      const written = await keychain.write(credentialName(ecfAccountId), value);
      const kind = written.ok ? 'credential.stored' : 'credential.not-stored';
      const ended = records.append([{ subject, kind, body: { writeId } }]);
      if (!written.ok) return written;
      return ended.ok ? ok({ state: 'recorded' }) : ended;
    },

    say({ ecfAccountId, place }) {
      const record = records.ecf(ecfAccountId);
      if (!record) return fail('account-not-found');
      if (isInKeychain(record.credential)) return fail('credential-already-kept');
      const subject = ecfSubject(ecfAccountId);
      return done(records.append([{ subject, kind: 'credential.said', body: { place } }]));
    },

    async destroy({ ecfAccountId }) {
      if (!records.ecf(ecfAccountId)) return fail('account-not-found');
      const removed = await keychain.remove(credentialName(ecfAccountId));
      if (!removed.ok) return removed;
      const subject = ecfSubject(ecfAccountId);
      const noted = records.append([{ subject, kind: 'credential.destroyed', body: {} }]);
      return noted.ok ? ok({ state: 'not-recorded' }) : noted;
    },
  };
}

/** Passwords are kept exactly as typed; only what could never be typed at a court is refused. */
function credentialProblems(login: string, password: string): FieldProblem[] {
  const fields = { login: login.trim(), password };
  return Object.entries(fields).flatMap(([field, value]): FieldProblem[] => {
    if (value === '') return [{ field, code: 'field-required' }];
    return /\p{Cc}/u.test(value) ? [{ field, code: 'field-has-control-characters' }] : [];
  });
}

/** Finishes, at start, each keychain write that a crash interrupted: the keychain says which write it holds. */
export async function settleVault({ records, keychain }: Omit<Needs, 'ids'>): Promise<void> {
  for (const record of records.pending()) {
    if (record.credential.state !== 'storing') continue;
    const event = await settlement(record, keychain);
    if (event) records.append([event]);
  }
}

async function settlement(record: EcfRecord, keychain: Keychain): Promise<NewEvent | undefined> {
  const { writeId } = record.credential;
  const found: Result<string | undefined> = await keychain.read(credentialName(record.account.id));
  // An unavailable keychain says nothing about what it holds: ask again at the next start.
  if (!found.ok || !writeId) return undefined;
  const isThere = found.value !== undefined && parseCredential(found.value)?.writeId === writeId;
  const kind = isThere ? 'credential.stored' : 'credential.not-stored';
  return { subject: ecfSubject(record.account.id), kind, body: { writeId } };
}
