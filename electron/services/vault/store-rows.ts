import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import type { Credential } from '../../shared/domain/vault/credential-value.ts';
import type { VaultEntries } from './entries.ts';

/** One credential of a file on its way into the keychain. */
export interface RowToStore {
  readonly row: number;
  readonly ecfAccountId: EcfAccountId;
  readonly credential: Credential;
}

/** What is in the keychain now and what is not, and why. */
export interface RowsReport {
  readonly done: { readonly row: number; readonly ecfAccountId: EcfAccountId }[];
  readonly notDone: { readonly row: number; readonly code: FailureCode }[];
}

/** What storing rows needs besides them. */
export interface Storing {
  readonly entries: Pick<VaultEntries, 'begin'>;
  /** Told after each row. */
  readonly onProgress: (done: number) => void;
  /** Why to stop before the next row; undefined to go on. */
  readonly stopFor: () => FailureCode | undefined;
}

/**
 * Stores row by row. The first failure of the keychain ends it, since a keychain that refuses once would only ask the
 * person again for every row; the report says what is in and what is not, and the rest may be stored later.
 */
export async function storeRows(
  rows: readonly RowToStore[],
  { entries, onProgress, stopFor }: Storing,
): Promise<Result<RowsReport>> {
  const begun = entries.begin(rows.map(({ ecfAccountId }) => ecfAccountId));
  if (!begun.ok) return begun;
  const report: RowsReport = { done: [], notDone: [] };
  let stopped: FailureCode | undefined;
  for (const [index, { row, ecfAccountId, credential }] of rows.entries()) {
    stopped ??= stopFor();
    const stored = stopped ? undefined : await begun.value.write(ecfAccountId, credential);
    if (stored?.ok) report.done.push({ row, ecfAccountId });
    else {
      stopped ??= stored?.failure.code ?? 'internal';
      report.notDone.push({ row, code: stopped });
    }
    onProgress(index + 1);
  }
  const ended = begun.value.end();
  return ended.ok ? ok(report) : ended;
}
