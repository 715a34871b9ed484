import type { Court, CourtSession, SignInInput } from '../../ports/courts.ts';
import type { CourtEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { NamesOnBothSides } from '../../shared/domain/linking/events.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Credential } from '../../shared/domain/vault/credential-value.ts';

/** One try of a credential at a court. */
export interface Try {
  readonly court: Court;
  readonly endpoint: CourtEndpoint;
  readonly credential: Credential;
  readonly redactionAcknowledged: boolean;
  /** Who signs in to PACER; courts on the old system don't ask. */
  readonly pacer: SignInInput | undefined;
  /** Ends it before its time. */
  readonly signal: AbortSignal;
  /** Must be recorded before the credential leaves: a try that was sent counts, whatever comes back. */
  readonly onSend: () => Result<undefined>;
}

/** What an accepted try showed. */
export interface Accepted {
  /** Only NextGen courts show them: on the page that asks whether to link, which is then left without linking. */
  readonly names?: NamesOnBothSides;
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

/** Goes through the link form to the page with both names and back, so that nothing is linked (the court's own page offers going back there, notice 002). */
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
  // Whether or not the way back works, nothing was confirmed, and signing out leaves nothing behind.
  await session.goBack();
  return ok({ names: review.value.names });
}
