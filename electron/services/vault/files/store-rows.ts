import type { FailureCode } from '../../../shared/domain/values/failure-codes.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { ok, type Result } from '../../../shared/domain/values/result.ts';
import type { Credential } from '../../../shared/domain/vault/credential-value.ts';
import type { VaultEntries } from '../entries/entries.ts';

/** One credential from a file on its way to the keychain. */
export interface RowToStore {
  readonly row: number;
  readonly ecfAccountId: EcfAccountId;
  readonly credential: Credential;
}

/** Which rows are in the keychain now, and which aren't and why. */
export interface RowsReport {
  readonly done: { readonly row: number; readonly ecfAccountId: EcfAccountId }[];
  readonly notDone: { readonly row: number; readonly code: FailureCode }[];
}

/** What storing rows needs besides the rows. */
export interface Storing {
  readonly entries: Pick<VaultEntries, 'begin'>;
  /** Called after each row. */
  readonly onProgress: (done: number) => void;
  /** The reason to stop before the next row. Undefined to go on. */
  readonly stopFor: () => FailureCode | undefined;
}

/**
 * Stores row by row and stops at the first keychain failure, because going on would only prompt the person for every
 * row. The report says which rows are stored, and the rest can be stored later.
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
  const ended = await begun.value.end();
  return ended.ok ? ok(report) : ended;
}
