import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Keychain } from '../../ports/vault.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import { isInKeychain, mayBeInKeychain } from '../../shared/domain/vault/credential.ts';
import {
  type Credential,
  type CredentialValue,
  credentialName,
  credentialProblems,
  credentialText,
  parseCredential,
} from '../../shared/domain/vault/credential-value.ts';
import { oneAtATime } from '../shared/in-turn.ts';
import { settlement } from './settle.ts';

interface Needs {
  readonly records: Records;
  readonly keychain: Keychain;
  readonly ids: Pick<Ids, 'newId'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** The vault's entries. Keeps the keychain and the records in step. */
export interface VaultEntries {
  /** Reads one credential. `credential-missing` means none was stored. `credential-gone` means the keychain lost it. */
  read(id: EcfAccountId): Promise<Result<CredentialValue>>;
  store(id: EcfAccountId, credential: Credential): Promise<Result<undefined>>;
  remove(id: EcfAccountId): Promise<Result<undefined>>;
  /** Begins many writes with one entry in the log. See `StoreRun`. */
  begin(ids: readonly EcfAccountId[]): Result<StoreRun>;
  /** Finishes what a crash or an unanswered prompt left in progress, once the keychain is free. */
  settle(): Promise<void>;
}

/** Many writes begun together. Always call `end`. What wasn't written by then counts as not stored. */
export interface StoreRun {
  write(id: EcfAccountId, credential: Credential): Promise<Result<undefined>>;
  end(): Result<undefined>;
}

/** How many outcomes may wait before they are made durable. After a crash, asking the keychain settles them. */
const OUTCOMES_AT_ONCE = 25;

/**
 * Writes in two journaled steps. The records say that a write begins, the keychain gets it, and the records say how it
 * ended. After a crash in between, we ask the keychain which write it holds. Each entry is changed by one call at a
 * time. While the keychain waits for the person's answer, the entry stays open.
 */
export function vaultEntries({ records, keychain, ids, clock }: Needs): VaultEntries {
  const inTurn = oneAtATime();

  const note = (event: NewEvent): Result<undefined> => {
    const written = records.append([event]);
    return written.ok ? ok(undefined) : written;
  };

  const settle = async () => {
    await keychain.whenFree();
    for (const { account } of records.pending()) {
      await inTurn(account.id, async () => {
        const record = records.ecf(account.id);
        const event = record && (await settlement(record, keychain));
        if (event) records.append([event]);
      });
    }
  };
  /** A prompt is open. Its answer decides the outcome, whenever it comes. */
  const settleLater = () => void settle().catch(() => undefined);

  async function put(
    id: EcfAccountId,
    writeId: string,
    credential: Credential,
  ): Promise<Result<undefined>> {
    const text = credentialText(credential, { writeId, recordedAt: clock.now() });
    const written = await keychain.write(credentialName(id), text);
    if (!written.ok && written.failure.code === 'keychain-waiting') settleLater();
    return written;
  }

  return {
    read: (id) =>
      inTurn(id, async () => {
        const found = await keychain.read(credentialName(id));
        if (!found.ok) return found;
        const record = records.ecf(id);
        const isKept = record !== undefined && isInKeychain(record.credential);
        if (found.value === undefined) {
          if (!isKept) return fail('credential-missing');
          const noted = note({ subject: ecfSubject(id), kind: 'credential.missing', body: {} });
          return noted.ok ? fail('credential-gone') : noted;
        }
        // The records say it is gone, but it is there. Record that it can be used again.
        if (!record || !mayBeInKeychain(record.credential)) return fail('credential-missing');
        const value = parseCredential(found.value);
        return value ? ok(value) : fail('credential-unreadable');
      }),

    store: (id, credential) =>
      inTurn(id, async () => {
        const problems = credentialProblems(credential);
        if (problems.length > 0) return failFields(problems);
        const subject = ecfSubject(id);
        const writeId = ids.newId();
        const begun = note({ subject, kind: 'credential.storing', body: { writeId } });
        if (!begun.ok) return begun;
        const written = await put(id, writeId, credential);
        if (!written.ok && written.failure.code === 'keychain-waiting') return written;
        const kind = written.ok ? 'credential.stored' : 'credential.not-stored';
        const ended = note({ subject, kind, body: { writeId } });
        return written.ok ? ended : written;
      }),

    remove: (id) =>
      inTurn(id, async () => {
        const record = records.ecf(id);
        const subject = ecfSubject(id);
        // The records list nothing, so there is nothing to journal. Remove whatever may be there anyway.
        if (!record || !mayBeInKeychain(record.credential))
          return keychain.remove(credentialName(id));
        const begun = note({ subject, kind: 'credential.destroying', body: {} });
        if (!begun.ok) return begun;
        const removed = await keychain.remove(credentialName(id));
        if (!removed.ok && removed.failure.code === 'keychain-waiting') {
          settleLater();
          return removed;
        }
        const kind = removed.ok ? 'credential.destroyed' : 'credential.not-destroyed';
        const ended = note({ subject, kind, body: {} });
        return removed.ok ? ended : removed;
      }),

    begin(accounts) {
      const writeIds = new Map(accounts.map((id) => [id, ids.newId()]));
      const begun = records.append(
        [...writeIds].map(([id, writeId]) => ({
          subject: ecfSubject(id),
          kind: 'credential.storing',
          body: { writeId },
        })),
      );
      return begun.ok ? ok(storeRun(writeIds)) : begun;
    },

    settle,
  };

  function storeRun(open: Map<EcfAccountId, string>): StoreRun {
    const outcomes: NewEvent[] = [];
    const outcome = (id: EcfAccountId, writeId: string, isStored: boolean): NewEvent => ({
      subject: ecfSubject(id),
      kind: isStored ? 'credential.stored' : 'credential.not-stored',
      body: { writeId },
    });
    const flush = (): Result<undefined> => {
      const written = records.append(outcomes.splice(0));
      return written.ok ? ok(undefined) : written;
    };
    return {
      write: (id, credential) =>
        inTurn(id, async () => {
          const writeId = open.get(id);
          if (!writeId) return fail('account-not-found');
          open.delete(id);
          const written = await put(id, writeId, credential);
          if (!written.ok && written.failure.code === 'keychain-waiting') return written;
          outcomes.push(outcome(id, writeId, written.ok));
          const flushed = outcomes.length < OUTCOMES_AT_ONCE ? ok(undefined) : flush();
          return written.ok ? flushed : written;
        }),
      end() {
        for (const [id, writeId] of open) outcomes.push(outcome(id, writeId, false));
        open.clear();
        return outcomes.length === 0 ? ok(undefined) : flush();
      },
    };
  }
}
