import type { Records } from '../../ports/records.ts';
import { attemptsToRecover, foldLink } from '../../shared/domain/linking/history.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';

/** Call at start: whatever was being sent when the app ended may or may not have arrived. */
export function recoverLinks({ records }: { readonly records: Records }): void {
  for (const { account, linkEvents } of records.pending()) {
    for (const attemptId of attemptsToRecover(foldLink(linkEvents), records.machine)) {
      records.append([
        { subject: ecfSubject(account.id), kind: 'link.recovered', body: { attemptId } },
      ]);
    }
  }
}
