import type * as z from 'zod';
import type { CourtSession, Menus, SignedIn } from '../../ports/courts.ts';
import type { LinkingView } from '../../shared/contract/groups/linking/view.ts';
import type { LinkAttemptId } from '../../shared/domain/linking/events.ts';
import type { Evidence, MenusSeen } from '../../shared/domain/linking/evidence.ts';

/** One open session at a court, for one attempt. In memory only: when the app ends, so does the session. */
export interface LinkingRun {
  readonly attemptId: LinkAttemptId;
  readonly session: CourtSession;
  /** Ends what is under way at once. */
  readonly abort: AbortController;
  readonly signInId: string;
  readonly pacerFingerprint: string;
  /** The page the session is at. */
  stage: Exclude<z.infer<typeof LinkingView>['session'], 'none'>;
  pageDigest: string;
  remark: string | undefined;
  filing: readonly string[];
}

/** A session at a court that can be ended from outside. */
export type OpenSession = Pick<LinkingRun, 'session' | 'abort'>;

/** A run that has just signed in. */
export function newRun(
  attemptId: LinkAttemptId,
  open: OpenSession,
  signedIn: SignedIn,
  pacerFingerprint: string,
): LinkingRun {
  return {
    attemptId,
    ...open,
    signInId: signedIn.signInId,
    pacerFingerprint,
    stage: 'after',
    pageDigest: '',
    remark: signedIn.remark,
    filing: signedIn.menus.filing,
  };
}

/** Menus that the app read, as evidence for the journal. `seen` says when, and what else can explain them. */
export function menusEvidence(
  { shows, labels }: Menus,
  signInId: string,
  seen: Pick<MenusSeen, 'othersHere' | 'at' | 'steady'>,
): Evidence {
  return { source: 'menus', reader: 'app', shows, labels: [...labels], signInId, ...seen };
}
