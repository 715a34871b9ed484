import { ok, type Result } from '../../shared/domain/values/result.ts';
import { forgetPassword } from './place.ts';
import type { SharingNeeds } from './sharing-needs.ts';

/** Goes on with a leaving that something cut off, as the end of the app. Does nothing otherwise. */
export async function finishLeaving(needs: SharingNeeds): Promise<Result<undefined>> {
  const leaving = needs.store.read()?.leaving;
  return leaving === undefined ? ok(undefined) : finish(needs, leaving === 'keep');
}

/** Ends sharing, and keeps the copy or removes it. The place is forgotten last, so that all of this can be done again. */
export async function finish(needs: SharingNeeds, keepsCopy: boolean): Promise<Result<undefined>> {
  const { replica, backups, store } = needs;
  // Once: what is recorded after that is nobody's copy.
  const left = replica.standing() ? replica.leave({ keepsCopy }) : ok(undefined);
  if (!left.ok) return left;
  const forgotten = await forgetPassword(needs);
  if (!forgotten.ok) return forgotten;
  if (!keepsCopy) {
    await needs.forgetEverybody();
    const removed = backups.removeAll();
    if (!removed.ok) return removed;
  }
  return store.write(undefined);
}
