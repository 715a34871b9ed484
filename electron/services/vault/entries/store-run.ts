import type { NewEvent } from '../../../shared/domain/records/event.ts';
import { ecfSubject } from '../../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import type { Credential } from '../../../shared/domain/vault/credential-value.ts';
import { type EntryContext, isWaiting } from './entry-context.ts';
import { noticeSameLogins } from './same-login.ts';
import { storeOutcome } from './store-outcome.ts';
import { type NewWrite, newWrite, writeCredential } from './write-credential.ts';

/** Many writes that were begun together. Always call `end`: what was not written then counts as not stored. */
export interface StoreRun {
  write(id: EcfAccountId, credential: Credential): Promise<Result<undefined>>;
  end(): Promise<Result<undefined>>;
}

/** How many outcomes may wait before they are made durable. A crash before that is settled by asking the keychain. */
const OUTCOMES_AT_ONCE = 25;

/** Notes that all of these writes begin, in one step. */
export function beginRun(
  context: EntryContext,
  accounts: readonly EcfAccountId[],
): Result<StoreRun> {
  const writes = new Map(accounts.map((id) => [id, newWrite(context)]));
  const begun = context.records.append(
    [...writes].map(([id, body]) => ({
      subject: ecfSubject(id),
      kind: 'credential.storing',
      body,
    })),
  );
  return begun.ok ? ok(storeRun(context, writes)) : begun;
}

function storeRun(context: EntryContext, open: Map<EcfAccountId, NewWrite>): StoreRun {
  const outcomes: NewEvent[] = [];
  const stored: EcfAccountId[] = [];
  const flush = (): Result<undefined> => {
    const written = context.records.append(outcomes.splice(0));
    return written.ok ? ok(undefined) : written;
  };
  const write = async (id: EcfAccountId, credential: Credential) => {
    const one = open.get(id);
    if (!one) return fail('account-not-found');
    open.delete(id);
    const written = await writeCredential(context, id, one, credential);
    if (isWaiting(written)) return written;
    outcomes.push(storeOutcome(id, one, written.ok ? credential : undefined));
    if (written.ok) stored.push(id);
    const flushed = outcomes.length < OUTCOMES_AT_ONCE ? ok(undefined) : flush();
    return written.ok ? flushed : written;
  };
  return {
    write: (id, credential) => context.inTurn(id, () => write(id, credential)),
    async end() {
      for (const [id, one] of open) outcomes.push(storeOutcome(id, one, undefined));
      open.clear();
      const flushed = outcomes.length === 0 ? ok(undefined) : flush();
      await noticeSameLogins(context, stored);
      return flushed;
    },
  };
}
