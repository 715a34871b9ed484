import type { Records } from '../../../ports/records.ts';
import type { Ids } from '../../../ports/system.ts';
import type { Services } from '../../../shared/contract/contract.ts';
import type { News } from '../../../shared/contract/events.ts';
import type { RescueRow } from '../../../shared/domain/rescue/rows.ts';
import { fail, type Result } from '../../../shared/domain/values/result.ts';
import type { Grants } from '../../shared/grants.ts';
import type { VaultEntries } from '../entries/entries.ts';
import type { HeldImport } from './held-import.ts';
import { rescuePlaces } from './rescue-places.ts';
import { type RowsReport, storeRows } from './store-rows.ts';

/** What storing the chosen rows of an export needs. */
export interface RescueCommitNeeds {
  readonly records: Records;
  readonly entries: Pick<VaultEntries, 'begin'>;
  readonly grants: Pick<Grants, 'use'>;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
}

/** Stores the chosen rows after proof of presence. Rows that failed stay in memory, so that the person can try them again. */
export async function commitRescue(
  { records, entries, grants, ids, tell }: RescueCommitNeeds,
  held: HeldImport<readonly RescueRow[]>,
  { importId, grant, choices }: Parameters<Services['rescue']['commit']>[0],
): Promise<Result<RowsReport>> {
  const present = grants.use(grant, { action: 'rescue', importId });
  if (!present.ok) return present;
  const rows = held.get(importId);
  if (!rows) return fail('import-not-open');
  const placed = rescuePlaces(choices, rows, records, ids);
  if (!placed.ok) return placed;
  const made = records.append(placed.value.events);
  if (!made.ok) return made;
  const total = placed.value.rows.length;
  const report = await storeRows(placed.value.rows, {
    entries,
    onProgress: (done) => tell({ kind: 'progress', of: 'rescue', done, total }),
    stopFor: () => (held.get(importId) ? undefined : 'import-stopped'),
  });
  if (report.ok) held.replace(importId, withoutStored(rows, report.value));
  return report;
}

/** Rows that are in the keychain now don't need to stay in memory. */
function withoutStored(rows: readonly RescueRow[], { done }: RowsReport): readonly RescueRow[] {
  const stored = new Set(done.map(({ row }) => row));
  return rows.map((row, index) =>
    stored.has(index)
      ? {
          ...row,
          login: '',
          otherLogins: [],
          password: '',
          problems: [{ field: 'password', code: 'field-required' }],
        }
      : row,
  );
}
