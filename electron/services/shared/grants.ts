import type { Clock, Ids } from '../../ports/system.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import {
  actKey,
  GRANT_SECONDS,
  type Grant,
  type ProtectedAct,
} from '../../shared/domain/vault/protected-act.ts';

/** Proofs of presence that were given and not used yet. */
export interface Grants {
  give(act: ProtectedAct): Grant;
  /** Uses up the grant. Fails with `presence-needed` when it is used, older than a minute, or not for this act. */
  use(grant: Grant | undefined, act: ProtectedAct): Result<undefined>;
  dropAll(): void;
}

/** Proofs of presence in memory. Each is good once, for one act, for a minute of the steady clock. */
export function presenceGrants(clock: Pick<Clock, 'steady'>, ids: Pick<Ids, 'newGrant'>): Grants {
  const given = new Map<Grant, { readonly key: string; readonly at: number }>();
  const isOver = (at: number) => clock.steady() - at >= GRANT_SECONDS * 1000;

  return {
    give(act) {
      for (const [grant, { at }] of given) if (isOver(at)) given.delete(grant);
      const grant = ids.newGrant();
      given.set(grant, { key: actKey(act), at: clock.steady() });
      return grant;
    },
    use(grant, act) {
      const found = grant === undefined ? undefined : given.get(grant);
      // SECURITY: any attempt uses up the grant, even one for another act.
      if (grant !== undefined) given.delete(grant);
      if (!found || isOver(found.at) || found.key !== actKey(act)) return fail('presence-needed');
      return ok(undefined);
    },
    dropAll: () => given.clear(),
  };
}
