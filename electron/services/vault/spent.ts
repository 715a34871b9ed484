import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { linkStateOf } from '../../shared/domain/records/links/link-state.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { linkFrom } from '../shared/link-among.ts';
import type { VaultEntries } from './entries/entries.ts';

type FromRecords = Pick<Records, 'person' | 'ecfEver'>;

interface Needs {
  readonly records: FromRecords & Pick<Records, 'withCredential'>;
  readonly policy: Pick<PolicyNow, 'value'>;
  readonly entries: Pick<VaultEntries, 'remove'>;
}

/** Whether firm IT wants this credential kept: its link is made, and `SpentCredentials` says to keep what is left over. */
export function isKeptByIt(
  { records, policy }: { readonly records: FromRecords; readonly policy: Pick<PolicyNow, 'value'> },
  ecf: EcfRecord,
): boolean {
  return policy.value('SpentCredentials') === 'keep' && linkFrom(records, ecf).state === 'verified';
}

/** Destroys what a proven link has left over, where firm IT has answered that question for everybody. */
export interface SpentCredentials {
  /** Looks at every kept credential. Call it after a change and once a minute. */
  look(): Promise<void>;
}

/**
 * SECURITY: only an attempt of this app that the court's menus have proven counts here. A person's word about a link made
 * elsewhere doesn't, because a login can't be brought back. A keychain that fails is not asked again for the same one
 * until the next start, since it may ask the person something each time.
 */
export function spentCredentials({ records, policy, entries }: Needs): SpentCredentials {
  const failed = new Set<EcfAccountId>();
  let looking: Promise<void> | undefined;

  function isProven(ecf: EcfRecord): boolean {
    const isOwnProof = linkStateOf(ecf)?.step === 'verified-linked';
    return isOwnProof && linkFrom(records, ecf).state === 'verified';
  }

  async function destroyProven(): Promise<void> {
    for (const ecf of records.withCredential()) {
      const { id } = ecf.account;
      if (policy.value('SpentCredentials') !== 'destroy') return;
      if (failed.has(id) || !isProven(ecf)) continue;
      const removed = await entries.remove(id);
      if (!removed.ok) failed.add(id);
    }
  }

  return {
    async look() {
      if (policy.value('SpentCredentials') !== 'destroy') return;
      looking ??= destroyProven().finally(() => {
        looking = undefined;
      });
      await looking;
    },
  };
}
