import type { PolicyNow } from '../../ports/policy.ts';
import type { SharingView } from '../../shared/contract/groups/sharing.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { setByIt } from '../policy/set-by-it.ts';
import type { SharingServiceNeeds } from './context.ts';
import { forgetPassword, isSetByIt } from './place.ts';

/** What becomes of the copy, as firm IT decided; `ask` leaves it to the person. */
export function decidedLeaving(policy: Pick<PolicyNow, 'value'>): SharingView['leaving'] {
  const decided = policy.value('FirmDatabaseLeaving');
  return decided === 'keep' || decided === 'remove' ? decided : 'ask';
}

/**
 * Shares no more, and keeps the copy or removes it with its backups, as the person or firm IT decides. A copy isn't
 * removed while something in it is nowhere else, nor while it says which logins are in the keychain.
 */
export async function leave(
  needs: SharingServiceNeeds,
  asked: { readonly keepsCopy: boolean },
): Promise<Result<undefined>> {
  const { policy, replica, records, sharing, backups, store } = needs;
  if (isSetByIt(needs)) return { ok: false, failure: setByIt(policy, 'FirmDatabaseHost') };
  const decided = decidedLeaving(policy);
  const keepsCopy = decided === 'ask' ? asked.keepsCopy : decided === 'keep';
  if (!keepsCopy) {
    const count = replica.standing()?.waiting ?? 0;
    if (count > 0) return fail('firm-changes-wait', { count });
    if (records.withCredential().length > 0) return fail('firm-logins-kept');
  }
  await sharing.stop();
  const left = replica.leave({ keepsCopy });
  if (!left.ok) return left;
  const forgotten = store.write(undefined);
  if (!forgotten.ok) return forgotten;
  await sharing.start();
  const removed = await forgetPassword(needs);
  if (!removed.ok) return removed;
  return keepsCopy ? ok(undefined) : backups.removeAll();
}
