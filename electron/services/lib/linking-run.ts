import type { CourtSession, Menus, SignedIn } from '../../shared/domain/court-session.ts';
import type { LinkAttemptId } from '../../shared/domain/linking-events.ts';
import type { Evidence } from '../../shared/domain/linking-evidence.ts';

/** One open session at a court, for one attempt. In memory only: when the app ends, so does the session. */
export interface LinkingRun {
  readonly attemptId: LinkAttemptId;
  readonly session: CourtSession;
  readonly signInId: string;
  readonly pacerFingerprint: string;
  place: 'link-form' | 'names' | 'after';
  ecfFingerprint: string;
  pageDigest: string;
  remark: string | undefined;
  filing: readonly string[];
}

/** A run that has just signed in. */
export function newRun(
  attemptId: LinkAttemptId,
  session: CourtSession,
  signedIn: SignedIn,
  pacerFingerprint: string,
): LinkingRun {
  return {
    attemptId,
    session,
    signInId: signedIn.signInId,
    pacerFingerprint,
    place: 'after',
    ecfFingerprint: '',
    pageDigest: '',
    remark: signedIn.remark,
    filing: signedIn.menus.filing,
  };
}

/** Menus as evidence for the journal. */
export function menusEvidence(menus: Menus, signInId: string, at: string): Evidence {
  return {
    source: 'menus',
    reader: 'app',
    shows: menus.shows,
    labels: [...menus.labels],
    signInId,
    at,
  };
}
