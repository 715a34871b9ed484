import type { PolicyNow } from '../../ports/policy.ts';
import type { SharingView } from '../../shared/contract/groups/sharing.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { setByIt } from '../policy/set-by-it.ts';
import type { SharingServiceNeeds } from './context.ts';
import { finish } from './finish-leaving.ts';
import { isSetByIt } from './place.ts';

/** What becomes of the copy, as firm IT decided; `ask` leaves it to the person. */
export function decidedLeaving(policy: Pick<PolicyNow, 'value'>): SharingView['leaving'] {
  const decided = policy.value('FirmDatabaseLeaving');
  return decided === 'keep' || decided === 'remove' ? decided : 'ask';
}

/**
 * Shares no more, and keeps the copy or removes it with its backups and all that was made of it, as the person or firm IT
 * decides. A copy isn't removed while something in it is nowhere else, nor while it says which logins are in the keychain.
 */
export async function leave(
  needs: SharingServiceNeeds,
  asked: { readonly keepsCopy: boolean },
): Promise<Result<undefined>> {
  const { policy, replica, records, sharing, store } = needs;
  if (isSetByIt(needs)) return { ok: false, failure: setByIt(policy, 'FirmDatabaseHost') };
  const decided = decidedLeaving(policy);
  const keepsCopy = decided === 'ask' ? asked.keepsCopy : decided === 'keep';
  if (!keepsCopy) {
    const count = replica.standing()?.waiting ?? 0;
    if (count > 0) return fail('firm-changes-wait', { count });
    if (records.withCredential().length > 0) return fail('firm-logins-kept');
  }
  await sharing.stop();
  const place = store.read();
  const noted = place
    ? store.write({ ...place, leaving: keepsCopy ? 'keep' : 'remove' })
    : ok(undefined);
  const left = noted.ok ? await finish(needs, keepsCopy) : noted;
  await sharing.start();
  return left;
}
