import type { Clock, Grants, Ids } from '../../ports.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import {
  actKey,
  GRANT_SECONDS,
  type Grant,
  type ProtectedAct,
} from '../../shared/domain/vault/protected-act.ts';

/** Proofs of presence in memory: each good once, for one act, for a minute on the clock that nobody can set. */
export function presenceGrants(clock: Pick<Clock, 'steady'>, ids: Pick<Ids, 'newGrant'>): Grants {
  const given = new Map<Grant, { readonly key: string; readonly at: number }>();
  const isOver = (at: number) => clock.steady() - at >= GRANT_SECONDS * 1000;

  return {
    give(act: ProtectedAct) {
      for (const [grant, { at }] of given) if (isOver(at)) given.delete(grant);
      const grant = ids.newGrant();
      given.set(grant, { key: actKey(act), at: clock.steady() });
      return grant;
    },
    use(grant, act) {
      const found = grant === undefined ? undefined : given.get(grant);
      // SECURITY: used up by any attempt, also by one for another act.
      if (grant !== undefined) given.delete(grant);
      if (!found || isOver(found.at) || found.key !== actKey(act)) return fail('presence-needed');
      return ok(undefined);
    },
    dropAll: () => given.clear(),
  };
}
