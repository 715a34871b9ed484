import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import type { VaultEntries } from './entries/entries.ts';

/** The result of destroying many credentials. */
export interface DestroyReport {
  readonly done: EcfAccountId[];
  readonly notDone: { readonly ecfAccountId: EcfAccountId; readonly code: FailureCode }[];
}

/**
 * Destroys credentials one by one, but those that `keptBack` gives a reason for. Stops at a keychain failure, because asking on would only prompt the person again
 * and again.
 */
export async function destroyEach(
  accounts: readonly EcfRecord[],
  entries: Pick<VaultEntries, 'remove'>,
  keptBack: (ecf: EcfRecord) => FailureCode | undefined,
  onProgress: (done: number) => void,
): Promise<DestroyReport> {
  const report: DestroyReport = { done: [], notDone: [] };
  let stopped: FailureCode | undefined;
  for (const [index, ecf] of accounts.entries()) {
    const ecfAccountId = ecf.account.id;
    const reason = keptBack(ecf);
    if (reason) report.notDone.push({ ecfAccountId, code: reason });
    else if (stopped) report.notDone.push({ ecfAccountId, code: stopped });
    else {
      const removed = await entries.remove(ecfAccountId);
      if (removed.ok) report.done.push(ecfAccountId);
      else {
        stopped = removed.failure.code;
        report.notDone.push({ ecfAccountId, code: stopped });
      }
    }
    onProgress(index + 1);
  }
  return report;
}
