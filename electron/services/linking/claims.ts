import type { LinkClaims, Records } from '../../ports/records.ts';
import { LinkAttemptId } from '../../shared/domain/linking/events.ts';
import { foldLink } from '../../shared/domain/linking/history.ts';
import { REOPENING_STEPS, UNSENT_STEPS } from '../../shared/domain/linking/steps.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { LinkingNeeds } from './context.ts';
import type { LinkUnderWay } from './finder.ts';

/**
 * The claims of a firm without a database of its own: what this computer has heard of. Another computer's attempt that
 * sent something, or may have, has the claim.
 */
export function claimsByLog(records: Pick<Records, 'ecf' | 'machine'>): LinkClaims {
  return {
    isAtHand: () => true,
    async take(ecfAccountId) {
      const { attempts } = foldLink(records.ecf(ecfAccountId)?.linkEvents ?? []);
      const holder = attempts.find(
        ({ machine, way, step }) =>
          machine !== records.machine &&
          way !== 'practice' &&
          ![...UNSENT_STEPS, ...REOPENING_STEPS].includes(step),
      );
      return holder ? fail('link-claimed-elsewhere') : ok(undefined);
    },
  };
}

/** Takes the account's claim, right before anything is sent. A rehearsal takes none. */
export async function claim(
  { claims }: Pick<LinkingNeeds, 'claims'>,
  { ecf, attempt }: LinkUnderWay,
): Promise<Result<undefined>> {
  if (attempt.way === 'practice') return ok(undefined);
  return claims.take(ecf.account.id, LinkAttemptId.parse(attempt.attemptId), attempt.way);
}
