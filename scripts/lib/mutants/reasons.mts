import type { Change } from './change.mts';
import { ADDRESSES } from './reasons/addresses.mts';
import { CALLS } from './reasons/calls.mts';
import { COURT_PAGES } from './reasons/court-pages.mts';
import { FILES } from './reasons/files.mts';
import { LINKING } from './reasons/linking.mts';
import { EVIDENCE } from './reasons/proof.mts';
import type { Reason } from './reasons/reason.mts';
import { RECORDS } from './reasons/records.mts';

/** The reasons that were found so far. */
const REASONS: readonly Reason[] = [
  ...COURT_PAGES,
  ...LINKING,
  ...EVIDENCE,
  ...ADDRESSES,
  ...FILES,
  ...CALLS,
  ...RECORDS,
];

/** The reason why a change survives. Undefined if nobody has given one. */
export function reasonOf(
  change: Pick<Change, 'file' | 'kind' | 'from'>,
  reasons: readonly Reason[] = REASONS,
): string | undefined {
  return reasons.find(
    ({ file, kind, has }) =>
      change.file.startsWith(file) &&
      (kind === undefined || change.kind === kind) &&
      (has === undefined || change.from.includes(has)),
  )?.because;
}
