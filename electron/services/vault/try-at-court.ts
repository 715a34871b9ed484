import type { Court, CourtSession } from '../../ports/courts.ts';
import type { CourtEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { SignInInput } from '../../shared/domain/pacer/sign-in.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Credential } from '../../shared/domain/vault/credential-value.ts';
import type { Accepted } from './try-counter.ts';

/** A request to try one credential at a court. */
export interface Try {
  readonly court: Court;
  readonly endpoint: CourtEndpoint;
  readonly credential: Credential;
  readonly redactionAcknowledged: boolean;
  /** The PACER sign-in. Courts on the old system don't ask for it. */
  readonly pacer: SignInInput | undefined;
  /** Stops the try early. */
  readonly signal: AbortSignal;
  /** Must be recorded before the credential leaves, because a sent try counts no matter what comes back. */
  readonly onSend: () => Result<undefined>;
}

/** Asks the sign-in form of a court that has not moved to NextGen. */
export async function tryOldSystem(one: Try): Promise<Result<Accepted>> {
  const sent = one.onSend();
  if (!sent.ok) return sent;
  const { login, password } = one.credential;
  const { redactionAcknowledged } = one;
  const answer = await one.court.tryOldSignIn(one.endpoint, {
    login,
    password,
    redactionAcknowledged,
  });
  return answer.ok ? ok({}) : answer;
}

/**
 * Goes through the link form to the page with both names and back, so nothing is linked. The court's own page offers
 * going back (notice 002).
 */
export async function tryNextGen(one: Try): Promise<Result<Accepted>> {
  if (!one.pacer) return fail('pacer-sign-in-needed');
  const session = one.court.open(one.endpoint, one.signal);
  try {
    return await upToTheNames(session, one, one.pacer);
  } finally {
    await session.signOut();
  }
}

async function upToTheNames(
  session: CourtSession,
  { credential, onSend }: Try,
  pacer: SignInInput,
): Promise<Result<Accepted>> {
  const signedIn = await session.signIn(pacer);
  if (!signedIn.ok) return signedIn;
  const form = await session.openLinkForm();
  if (!form.ok) return form;
  const sent = onSend();
  if (!sent.ok) return sent;
  const { login, password } = credential;
  const review = await session.submitLinkForm({ login, password });
  if (!review.ok) return review;
  // Even if going back fails, nothing was confirmed, and signing out leaves nothing behind.
  await session.goBack();
  return ok({ names: review.value.names });
}
