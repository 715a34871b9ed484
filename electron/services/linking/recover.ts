import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import { attemptsToRecover, foldLink } from '../../shared/domain/linking/history.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';

interface Needs {
  readonly records: Pick<Records, 'pending' | 'append' | 'machine'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Call at start: whatever was being sent when the app ended may or may not have arrived. */
export function recoverLinks({ records, clock }: Needs): void {
  const now = clock.now();
  for (const { account, linkEvents } of records.pending()) {
    for (const attemptId of attemptsToRecover(foldLink(linkEvents), records.machine, now)) {
      records.append([
        { subject: ecfSubject(account.id), kind: 'link.recovered', body: { attemptId } },
      ]);
    }
  }
}
