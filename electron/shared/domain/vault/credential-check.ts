import * as z from 'zod';
import { type LinkStep, REOPENING_STEPS, UNSENT_STEPS } from '../linking/steps.ts';
import type { CourtProfile } from '../profiles/court-profile.ts';
import { linksHere } from '../profiles/filing-systems.ts';
import { dateIn, type Instant } from '../values/calendar.ts';
import type { FailureCode } from '../values/failure-codes.ts';
import { type CredentialRecord, isInKeychain, MAX_TRIES } from './credential.ts';

/** The sign-in of a court: PACER's central sign-on (`nextgen`), or the court's own. */
export const SignInSystem = z.enum(['nextgen', 'old']);
export type SignInSystem = z.infer<typeof SignInSystem>;

/**
 * Which sign-in a court uses now: its own until the day it moves to NextGen (in its time zone), then central sign-on. A
 * court without a known day has moved, because every court site ran NextGen in PACER's list of 2023-01-10.
 */
export function signInSystem(
  profile: Pick<CourtProfile, 'goLive' | 'timeZone'>,
  now: Instant,
): SignInSystem {
  const { on } = profile.goLive.value;
  return on !== undefined && dateIn(profile.timeZone.value, now) < on ? 'old' : 'nextgen';
}

/** What decides whether a credential may be tried. */
interface TryQuestion {
  readonly credential: CredentialRecord;
  readonly profile: Pick<CourtProfile, 'steps'>;
  /** The step of the attempt that decides the link. */
  readonly link: LinkStep | undefined;
}

/**
 * Why a credential must not be tried at the court now. Undefined when it may. Never where the login is for the court's
 * own filing site, because CM/ECF doesn't take it. Never after a link may have been made,
 * because the answer would mean nothing and count toward a lockout. Never a fifth time after four refusals.
 */
export function cannotTry({ credential, profile, link }: TryQuestion): FailureCode | undefined {
  if (!linksHere(profile)) return 'credential-not-for-ecf';
  if (!isInKeychain(credential)) return 'credential-missing';
  if (credential.changedSince) return 'credential-changed';
  const isSent = link && !UNSENT_STEPS.includes(link) && !REOPENING_STEPS.includes(link);
  if (isSent) return 'credential-link-sent';
  return areTriesUsedUp(credential) ? 'credential-tries-used-up' : undefined;
}

/** Whether as many tries as we allow were made since the court last accepted the login. */
export function areTriesUsedUp({ tries = 0 }: Pick<CredentialRecord, 'tries'>): boolean {
  return tries >= MAX_TRIES;
}
