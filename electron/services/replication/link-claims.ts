import type { LinkClaims, Records } from '../../ports/records.ts';
import { foldLink } from '../../shared/domain/linking/history.ts';
import { REOPENING_STEPS } from '../../shared/domain/linking/steps.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { claimsByLog } from '../linking/claims.ts';
import type { FirmSharing } from './sharing.ts';

interface Needs {
  readonly records: Pick<Records, 'ecf' | 'machine'>;
  readonly sharing: Pick<FirmSharing, 'isShared' | 'step' | 'claim'>;
}

/**
 * The claims of a firm with a database: the server gives each to one attempt, after everything recorded here is there and
 * everything recorded elsewhere is here. Where nothing is shared, what this computer has heard counts alone.
 */
export function claimsOfFirm({ records, sharing }: Needs): LinkClaims {
  const byLog = claimsByLog(records);
  /** Attempts that sent nothing, or of which the court showed that they did not link. None of them can still send. */
  const ended = (account: EcfAccountId) =>
    foldLink(records.ecf(account)?.linkEvents ?? [])
      .attempts.filter(({ step }) => REOPENING_STEPS.includes(step))
      .map(({ attemptId }) => attemptId);
  return {
    isAtHand: () => !sharing.isShared || sharing.step.step === 'connected',
    async take(account, attempt, way) {
      if (!sharing.isShared) return byLog.take(account, attempt, way);
      const holder = await sharing.claim(account, attempt, () => ended(account));
      if (!holder.ok) {
        // A person at the court's own page can't be held up by a network; they were warned.
        const isWarned = way === 'guided' && holder.failure.code === 'link-needs-firm';
        return isWarned ? byLog.take(account, attempt, way) : holder;
      }
      if (holder.value !== attempt) return fail('link-claimed-elsewhere');
      // What was heard only now counts too: a person may have sent something without a claim.
      const heard = await byLog.take(account, attempt, way);
      return heard.ok ? ok(undefined) : heard;
    },
  };
}
